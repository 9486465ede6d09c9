import { checkBodies, checkDeciders } from './check-bodies.ts';
import { checkSite } from './check-site.ts';
import { checkTypes } from './check-types.ts';
import {
  type Checked,
  checkDay,
  checkSpan,
  checkTwice,
  escapePointer,
  pointersOf,
  unknownName,
} from './checked.ts';
import { readPeriod } from './compile-city.ts';
import type { ConfigFault } from './config-fault.ts';

/** Says what the schema cannot: names that name nothing, days that do not exist, things said twice. */
export function* checkSettings(checked: Checked): Generator<ConfigFault> {
  yield* checkPatterns(checked);
  yield* checkBodies(checked);
  yield* checkTypes(checked);
  yield* checkCaseNumbers(checked);
  yield* checkPeriods(checked);
  yield* checkRules(checked);
  yield* checkWaivers(checked);
  const external = checked.own.external ?? [];
  for (const [index, { to }] of external.entries()) {
    yield* checkDay(checked, `/external/${index}/to`, to);
  }
  const ids = external.map(({ id }) => id);
  yield* checkTwice(
    checked,
    ids.map((id, index) => [id, `/external/${index}/id`]),
  );
  yield* checkSite(checked);
}

/**
 * What no pattern may hold: a way out of the register's folder, for nothing outside of it is read,
 * and signs of the extended patterns, for which a name could be made that takes for ever to match.
 */
const NO_PATTERN = /^[/!]|^[a-z]:|[\\()|+]|(?:^|\/)\.\.(?:\/|$)/i;
const LONGEST_PATTERN = 200;
const MOST_STARS = 3;

function isPattern(written: string): boolean {
  if (written.length > LONGEST_PATTERN || NO_PATTERN.test(written)) return false;
  return written.split('/').every((part) => (part.match(/\*+/g) ?? []).length <= MOST_STARS);
}

function* checkPatterns({ own, placeAt }: Checked): Generator<ConfigFault> {
  for (const key of ['documents', 'decisions'] as const) {
    for (const [written, pointer] of pointersOf(own[key], `/${key}`)) {
      if (isPattern(written)) continue;
      yield { kind: 'unreadable', ...placeAt(pointer, 'value'), as: 'pattern', written };
    }
  }
}

function* checkCaseNumbers(checked: Checked): Generator<ConfigFault> {
  for (const [index, form] of (checked.own['case-numbers'] ?? []).entries()) {
    const pointer = `/case-numbers/${index}`;
    yield* checkSpan(checked, pointer, form);
    yield* checkDeciders(checked, form['decided-by'], `${pointer}/decided-by`);
  }
}

function* checkPeriods(checked: Checked): Generator<ConfigFault> {
  for (const calendar of ['council', 'boards'] as const) {
    for (const [index, written] of (checked.own['mandate-periods']?.[calendar] ?? []).entries()) {
      if (readPeriod(written)) continue;
      const at = checked.placeAt(`/mandate-periods/${calendar}/${index}`, 'value');
      yield { kind: 'unreadable', ...at, as: 'period', written };
    }
  }
}

function* checkRules(checked: Checked): Generator<ConfigFault> {
  const ids = checked.rules.map((rule) => rule.id);
  for (const [id, setting] of Object.entries(checked.own.rules ?? {})) {
    const pointer = `/rules/${escapePointer(id)}`;
    const rule = checked.rules.find((rule) => rule.id === id);
    if (!rule) {
      yield unknownName(checked, pointer, 'key', 'rule', id, ids);
    } else if (typeof setting !== 'string') {
      const options = ['severity', ...Object.keys(rule.options ?? {})];
      for (const name of Object.keys(setting)) {
        if (options.includes(name)) continue;
        yield unknownName(
          checked,
          `${pointer}/${escapePointer(name)}`,
          'key',
          'option',
          name,
          options,
        );
      }
    }
  }
}

function* checkWaivers(checked: Checked): Generator<ConfigFault> {
  const ids = checked.rules.map((rule) => rule.id);
  for (const [index, { rule, until }] of (checked.own.waivers ?? []).entries()) {
    const pointer = `/waivers/${index}`;
    if (!ids.includes(rule)) {
      yield unknownName(checked, `${pointer}/rule`, 'value', 'rule', rule, ids);
    }
    yield* checkDay(checked, `${pointer}/until`, until);
  }
}
