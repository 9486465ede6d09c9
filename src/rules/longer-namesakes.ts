import { isAnyBody } from '../city/catch-all.ts';
import { findBody, mayEnd } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import { type LastDay, lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import type { Context } from './rule.ts';
import { withoutTime } from './without-time.ts';

/** So many of those that end next are looked at: of a hundred with one name the nearest is meant. */
const MOST_TRIED = 8;

/** A document of the same name that applies for longer; nobody has said that it takes over. */
export interface Namesake {
  readonly document: Document;
  /** Its last day; undefined where it applies until further notice, or ended on an unknown day. */
  readonly last: Day | undefined;
  readonly hasEnded: boolean;
  /** Their titles differ in the time that they name, as those of two years do. */
  readonly isOfOtherTime: boolean;
}

type Living = Omit<Namesake, 'isOfOtherTime'>;

/** What was decided and not annulled, by title without its times; what ends first comes first. */
function indexLiving(context: Context): ReadonlyMap<string, readonly Living[]> {
  const { register, city, documents, isDecided, state, hasEnded, asOf } = context;
  const index = new Map<string, Living[]>();
  for (const document of documents) {
    const { kind, since } = state(document);
    if (!document.title || !isDecided(document) || kind === 'annulled') continue;
    const name = withoutTime(foldTitle(city, document.title.value));
    const isOver = hasEnded(document);
    const last = isOver ? since : lastDayOn(register.timelineOf(document), asOf)?.day;
    const entry = { document, last, hasEnded: isOver };
    const known = index.get(name);
    if (known) known.push(entry);
    else index.set(name, [entry]);
  }
  for (const living of index.values()) living.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return index;
}

/** Sorts what applies until further notice last. */
function endOf({ last }: Pick<Living, 'last'>): string {
  return last ?? 'open';
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
  return !by || !from || isAnyBody(by) || isAnyBody(from) || mayEnd(city, by, from);
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
