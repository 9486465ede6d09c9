import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Point } from '../decision/decision-file.ts';
import type { Document, Fact } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import { type Deciding, EVENTS } from './carry-out.ts';

/** A fact that a document records of a decision otherwise than the decision states it. */
export interface Discrepancy {
  readonly key: 'decided-by' | 'paragraph' | 'case-number' | 'from' | 'reason' | 'superseded-by';
  readonly recorded: string;
  readonly stated: string;
}

/** The minutes as a document records them. */
interface Recorded {
  readonly place: Place;
  readonly decidedBy?: Fact<string> | undefined;
  readonly paragraph?: Fact<string> | undefined;
  readonly caseNumber?: Fact<string> | undefined;
  readonly from?: Fact<string> | undefined;
  readonly reason?: Fact<string> | undefined;
}

/** Where a document records that the decision of that day did what the point says. */
export function recordOf(
  document: Document,
  { kind, target }: Point,
  day: Day,
): Recorded | undefined {
  if (kind === 'adopt') {
    return document.decisions.find(({ date }) => date?.value.last === day);
  }
  if (kind === 'repeal') {
    return document.repeals.find(
      ({ date, part }) => date?.value === day && part?.value === target.part?.value,
    );
  }
  return document.history.find(
    ({ event, date }) => event.value === EVENTS[kind] && date?.value === day,
  );
}

function isSame(city: City, key: Discrepancy['key'], a: string, b: string): boolean {
  if (key === 'decided-by') return (findBody(city, a)?.id ?? a) === (findBody(city, b)?.id ?? b);
  const plain = (text: string) => text.replace(/^§\s*/, '').trim();
  return plain(a) === plain(b);
}

/**
 * Where a document records a decision that was carried out on it before, and says otherwise than the
 * decision now does. What one of the two leaves out is no discrepancy.
 */
export function recordedOtherwise(
  city: City,
  document: Document,
  point: Point,
  deciding: Deciding,
): Discrepancy[] {
  const recorded = recordOf(document, point, deciding.day);
  if (!recorded) return [];
  const pairs: [Discrepancy['key'], string | undefined, string | undefined][] = [
    ['decided-by', recorded.decidedBy?.value, deciding.decidedBy?.value],
    ['paragraph', recorded.paragraph?.value, deciding.paragraph?.value],
    ['case-number', recorded.caseNumber?.value, deciding.caseNumber?.value],
    ['from', recorded.from?.value, point.kind === 'adopt' ? undefined : point.from?.value],
    ['reason', recorded.reason?.value, point.reason?.value],
  ];
  return pairs.flatMap(([key, is, said]) =>
    is === undefined || said === undefined || isSame(city, key, is, said)
      ? []
      : [{ key, recorded: is, stated: said }],
  );
}
