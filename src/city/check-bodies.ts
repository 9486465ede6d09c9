import { foldName } from '../text/normalise.ts';
import { type Checked, checkSpan, checkTwice, pointersOf, unknownName } from './checked.ts';
import { BODY_KINDS } from './city.ts';
import { namesOfBody } from './compile-city.ts';
import { isKind } from './compile-types.ts';
import type { ConfigFault } from './config-fault.ts';
import type { BodySettings, OneOrMany } from './settings.ts';

/** Says what is wrong with the bodies of a city's own file. */
export function* checkBodies(checked: Checked): Generator<ConfigFault> {
  const { own, merged, placeAt } = checked;
  const bodies = own.bodies ?? [];
  yield* checkTwice(
    checked,
    bodies.map((body, index) => [body.id, `/bodies/${index}/id`]),
  );
  const known = bodyNames(checked);
  for (const [index, body] of bodies.entries()) {
    const pointer = `/bodies/${index}`;
    const whole = merged.bodies.find((each) => each.id === body.id) ?? body;
    if (whole.kind === undefined) {
      yield { kind: 'missing-key', ...placeAt(pointer, 'key'), key: 'kind' };
    }
    yield* checkSpan(checked, pointer, body);
    const others = [
      ...pointersOf(body.under, `${pointer}/under`),
      ...pointersOf(body['succeeded-by'], `${pointer}/succeeded-by`),
    ];
    for (const [name, at] of others) {
      if (known.has(foldName(name))) continue;
      yield unknownName(checked, at, 'value', 'body', name, [...known.values()]);
    }
    yield* checkNames(checked, body, pointer, index);
  }
}

/** Every word that names a body, folded, and as it stands. */
function bodyNames({ merged }: Checked): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const body of merged.bodies) {
    for (const name of namesOfBody(body)) names.set(name, name);
    // The id last, so that a suggestion gives what should be written.
    names.set(foldName(body.id), body.id);
  }
  return names;
}

/** Says where a word for those who decide is neither a kind of body nor names one. */
export function* checkDeciders(
  checked: Checked,
  setting: OneOrMany | undefined,
  pointer: string,
): Generator<ConfigFault> {
  const bodies = bodyNames(checked);
  for (const [word, at] of pointersOf(setting, pointer)) {
    if (isKind(word) || bodies.has(foldName(word))) continue;
    const known = [...BODY_KINDS, ...bodies.values()];
    yield unknownName(checked, at, 'value', 'body-or-kind', word, known);
  }
}

/** Says where a name of one body is another's at the same time; of two own bodies, the later is blamed. */
function* checkNames(
  { own, merged, placeAt }: Checked,
  body: BodySettings,
  pointer: string,
  index: number,
): Generator<ConfigFault> {
  const later = new Set((own.bodies ?? []).slice(index + 1).map((each) => each.id));
  const others = merged.bodies.filter((each) => each.id !== body.id && !later.has(each.id));
  const stated = [
    ...pointersOf(body.id, `${pointer}/id`),
    ...pointersOf(body.name, `${pointer}/name`),
    ...pointersOf(body.aliases, `${pointer}/aliases`),
  ];
  for (const [name, at] of stated) {
    const other = others.find(
      (each) => namesOfBody(each).includes(foldName(name)) && overlap(each, body),
    );
    if (!other) continue;
    yield { kind: 'name-of-two', ...placeAt(at, 'value'), name, other: other.id };
  }
}

function overlap(a: BodySettings, b: BodySettings): boolean {
  const before = (x: BodySettings, y: BodySettings) =>
    x.to !== undefined && y.from !== undefined && x.to < y.from;
  return !before(a, b) && !before(b, a);
}
