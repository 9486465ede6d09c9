import type { Day } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import {
  BODY_KINDS,
  type Body,
  type BodyKind,
  type City,
  type TypeSet,
  type TypeWord,
} from './city.ts';

/**
 * The body that words name: by id, name or alias, whole and whatever the case. A genitive names it
 * too («Kommunfullmäktiges», «KF:s»). Where a name was taken up again, the body in office on the
 * day; without a day, or outside all their times, the latest.
 */
export function findBody(city: City, words: string, day?: Day): Body | undefined {
  const name = foldName(words);
  const bodies = city.bodiesByName.get(name) ?? city.bodiesByName.get(name.replace(/:?s$/, ''));
  const inOffice = day === undefined ? undefined : bodies?.find((body) => isInOffice(body, day));
  return inOffice ?? bodies?.at(-1);
}

/** Rank of a kind of body: 0 is the highest. Rank alone gives no power to end a document, see `mayEnd`. */
export function bodyRank(kind: BodyKind): number {
  return BODY_KINDS.indexOf(kind);
}

/** Whether a body exists on a day. */
export function isInOffice(body: Body, day: Day): boolean {
  return (body.from === undefined || body.from <= day) && (body.to === undefined || day <= body.to);
}

/**
 * Whether a body may end a document that another decided: the same body, one that succeeded it, one
 * above it, or the council, which is above all bodies of the municipality. An equal kind gives no
 * power. A document that a recorded decision transferred is judged by the body it was transferred to.
 */
export function mayEnd(city: City, ender: Body, decider: Body): boolean {
  if (ender.kind === 'council' && decider.kind !== 'council') return true;
  const heirs = reach(city, [decider], (body) => body.succeededBy);
  const above = reach(city, heirs, (body) => (body.under === undefined ? [] : [body.under]));
  return above.some((body) => body.id === ender.id);
}

/** All bodies that can be reached by a relation, those one starts from included. */
function reach(
  city: City,
  from: readonly Body[],
  relation: (body: Body) => readonly string[],
): readonly Body[] {
  const found = new Set(from);
  // A set hands out what is added while it is walked, and a circle adds nothing new.
  for (const body of found) {
    for (const words of relation(body)) {
      const next = findBody(city, words);
      if (next) found.add(next);
    }
  }
  return [...found];
}

/**
 * The rules for types by which a document is judged: those in force on the day of its decision. One
 * that is older than the first dated rules is judged by these, and so is one whose day is lost;
 * `older` then says that they are not its own, so that it is only warned about.
 */
export function typeSetOn(city: City, day: Day | undefined): { set: TypeSet; older: boolean } {
  const inForce =
    day === undefined
      ? undefined
      : city.typeSets.findLast((set) => set.validFrom === undefined || set.validFrom <= day);
  const set = inForce ?? city.typeSets[0] ?? NO_TYPES;
  return { set, older: inForce === undefined && set.validFrom !== undefined };
}

const NO_TYPES: TypeSet = { validFrom: undefined, types: [], words: new Map() };

/** The type that a word names: its key, its label, any form of its name, or a word used for it before. */
export function findType(set: TypeSet, words: string): TypeWord | undefined {
  return set.words.get(foldName(words));
}
