import { findBody, mayEnd } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import { type LastDay, lastDayOn } from '../register/timeline.ts';
import type { Text } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import type { Place } from '../text/place.ts';
import type { Context } from './rule.ts';
import { withoutTime } from './without-time.ts';
import { nameOf } from './words.ts';

/** So many of those that end next are looked at: of a hundred with one name the nearest is meant. */
const MOST_TRIED = 8;

/** A document of the same name that applies for longer; nobody has said that it takes over. */
export interface Namesake {
  readonly document: Document;
  /** Undefined where it applies until further notice. */
  readonly last: LastDay | undefined;
  /** Their titles differ in the time that they name, as those of two years do. */
  readonly isOfOtherTime: boolean;
}

interface Living {
  readonly document: Document;
  readonly last: LastDay | undefined;
}

/** What is decided and has not ended, by title without its times; what ends first comes first. */
function indexLiving(context: Context): ReadonlyMap<string, readonly Living[]> {
  const { register, city, documents, isDecided, hasEnded, asOf } = context;
  const index = new Map<string, Living[]>();
  for (const document of documents) {
    if (!document.title || !isDecided(document) || hasEnded(document)) continue;
    const name = withoutTime(foldTitle(city, document.title.value));
    const entry = { document, last: lastDayOn(register.timelineOf(document), asOf) };
    const known = index.get(name);
    if (known) known.push(entry);
    else index.set(name, [entry]);
  }
  for (const living of index.values()) living.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return index;
}

/** Sorts what applies until further notice last. */
function endOf({ last }: Pick<Living, 'last'>): string {
  return last?.day ?? 'open';
}

/** Where in a list those begin that end after a day. */
function firstAfter(living: readonly Living[], day: string): number {
  let [low, high] = [0, living.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(living[middle] as Living) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a document may take the place of another: it begins later, and those who decided it may
 * end the other. Who decided is not always known.
 */
function mayReplace({ city, register }: Context, newer: Document, older: Document): boolean {
  const [begins, began] = [newer, older].map((each) => register.timelineOf(each).start);
  if (begins?.kind !== 'day' || began?.kind !== 'day' || begins.day <= began.day) return false;
  const [by, from] = [newer, older].map(
    ({ decidedBy: [decider] }) => decider && findBody(city, decider.value),
  );
  return !by || !from || mayEnd(city, by, from);
}

/**
 * Finds, for a document that runs out, one of the same name that is decided and applies for longer.
 * It may take its place without anybody having said so: then nobody can say that nothing follows.
 */
export function longerNamesakes(
  context: Context,
): (document: Document, last: LastDay) => Namesake | undefined {
  const { register, city } = context;
  const index = lazily(() => indexLiving(context));
  return (document, last) => {
    const title = document.title && foldTitle(city, document.title.value);
    const name = title === undefined ? '' : withoutTime(title);
    const living = index().get(name);
    if (name === '' || !living) return undefined;
    const related = new Set([
      document,
      ...register.successorsOf(document).map(({ successor }) => successor),
      ...register.predecessorsOf(document).map(({ predecessor }) => predecessor),
    ]);
    const from = firstAfter(living, last.day);
    const found = living
      .slice(from, from + MOST_TRIED)
      .find((each) => !related.has(each.document) && mayReplace(context, each.document, document));
    if (!found) return undefined;
    const other = foldTitle(city, found.document.title?.value ?? '');
    return { ...found, isOfOtherTime: other !== title };
  };
}

/** «Y» (id) heter likadant och gäller längre, till och med … */
export function sayNamesake(
  { register, asOf }: Context,
  { document, last, isOfOtherTime }: Namesake,
): Text {
  const name = `${nameOf(document)} (${document.id.value})`;
  const apart = isOfOtherTime ? { sv: ' bortsett från tiden', en: ' but for the period' } : NOTHING;
  const { start } = register.timelineOf(document);
  const later = start?.kind === 'day' && start.day > asOf;
  const from = later ? { sv: ` från ${start.day}`, en: ` from ${start.day}` } : NOTHING;
  if (!last) {
    return {
      sv: `${name} heter likadant${apart.sv} och gäller${from.sv} tills vidare`,
      en: `${name} has the same name${apart.en} and applies${from.en} until further notice`,
    };
  }
  const over = last.day < asOf;
  return {
    sv: `${name} heter likadant${apart.sv} och ${over ? 'gällde' : 'gäller'} längre,${from.sv} till och med ${last.day}`,
    en: `${name} has the same name${apart.en} and ${over ? 'applied' : 'applies'} for longer,${from.en} until ${last.day}`,
  };
}

const NOTHING: Text = { sv: '', en: '' };

/** How to write that the namesake takes the place of a document. */
export function helpOfNamesake(document: Document, { document: other }: Namesake): Text {
  const id = document.id.value;
  return {
    sv: `Ersätter ${other.id.value} det här dokumentet, skriv supersedes: [${id}] i ${other.source.path}.`,
    en: `If ${other.id.value} supersedes this document, write supersedes: [${id}] in ${other.source.path}.`,
  };
}

/** Where its name stands. */
export function placeOfNamesake({ document }: Namesake): Place {
  return (document.title ?? document.id).place;
}
