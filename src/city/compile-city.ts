import { type Day, parseDay } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import {
  BODY_KINDS,
  type Body,
  type CaseNumberForm,
  type City,
  type MandatePeriod,
  type RuleSetting,
  SEVERITIES,
  type Waiver,
} from './city.ts';
import { capitalise, compileTypeSet, decidersOf } from './compile-types.ts';
import type { MergedSettings } from './merge.ts';
import {
  type BodySettings,
  type CaseNumberSettings,
  listOf,
  type RuleOptions,
} from './settings.ts';
import { compileSite } from './site-settings.ts';

/**
 * Makes the city of its merged settings. What cannot be read is left out here; `checkSettings` has
 * said so where the city can mend it.
 */
export function compileCity(
  settings: MergedSettings,
  waivers: readonly Waiver[],
  ownTypes?: City['ownTypes'],
): City {
  const stated = settings.bodies.flatMap((body) => compileBody(body) ?? []);
  const named = indexBodies(stated);
  // Names and abbreviations become ids here, once, so that nobody else need look them up.
  const idOf = (words: string) => named.get(foldName(words))?.at(-1)?.id ?? words;
  const bodies = stated.map((body) => ({
    ...body,
    under: body.under && idOf(body.under),
    succeededBy: body.succeededBy.map(idOf),
  }));
  const periods = settings['mandate-periods'];
  return {
    name: settings.city ?? '',
    language:
      settings.language === 'sv' || settings.language === 'en' ? settings.language : undefined,
    documents: listOf(settings.documents),
    decisions: listOf(settings.decisions),
    bodies,
    bodiesByName: indexBodies(bodies),
    typeSets: settings.typeSets.map((set) => compileTypeSet(set, idOf)),
    ownTypes,
    caseNumbers: (settings['case-numbers'] ?? []).map((form) => compileCaseNumber(form, idOf)),
    mandatePeriods: {
      council: listOf(periods?.council).flatMap((text) => readPeriod(text) ?? []),
      boards: listOf(periods?.boards).flatMap((text) => readPeriod(text) ?? []),
    },
    expiryEndsForce: settings['expiry-ends-force'] ?? false,
    rules: new Map([...settings.rules].map(([id, options]) => [id, compileRule(options)])),
    waivers,
    external: [...settings.external.values()].map(({ id, title, to }) => ({
      id,
      title,
      to: to === undefined ? undefined : parseDay(to),
    })),
    site: compileSite(settings.site),
  };
}

/** Reads `2022-10-15..2026-10-14`. Undefined where a day does not exist or the end comes first. */
export function readPeriod(text: string): MandatePeriod | undefined {
  const [from, to, ...more] = text.split('..').map((day) => parseDay(day.trim()));
  return from && to && from <= to && more.length === 0 ? { from, to } : undefined;
}

/** Every word that names a body. */
export function namesOfBody(body: Pick<BodySettings, 'id' | 'name' | 'aliases'>): string[] {
  return [...new Set([body.id, ...listOf(body.name), ...listOf(body.aliases)].map(foldName))];
}

function compileBody(body: BodySettings): Body | undefined {
  const kind = BODY_KINDS.find((kind) => kind === body.kind);
  if (!kind) return undefined;
  return {
    id: body.id,
    name: body.name ?? capitalise(body.id),
    kind,
    aliases: listOf(body.aliases),
    from: dayOf(body.from),
    to: dayOf(body.to),
    under: body.under,
    succeededBy: listOf(body['succeeded-by']),
  };
}

function indexBodies(bodies: readonly Body[]): Map<string, Body[]> {
  const index = new Map<string, Body[]>();
  const oldestFirst = [...bodies].sort((a, b) =>
    a.from === b.from ? 0 : (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
  for (const body of oldestFirst) {
    for (const name of namesOfBody(body)) index.set(name, [...(index.get(name) ?? []), body]);
  }
  return index;
}

function compileCaseNumber(
  form: CaseNumberSettings,
  idOf: (words: string) => string,
): CaseNumberForm {
  return {
    pattern: form.pattern,
    from: dayOf(form.from),
    to: dayOf(form.to),
    decidedBy: decidersOf(form['decided-by'], idOf),
  };
}

function compileRule({ severity, ...options }: RuleOptions): RuleSetting {
  return {
    severity: ([...SEVERITIES, 'off'] as const).find((known) => known === severity),
    options: new Map(Object.entries(options).map(([name, value]) => [name, String(value)])),
  };
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
