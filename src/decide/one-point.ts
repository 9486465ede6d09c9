import type { DecisionFile, Point, PointKind } from '../decision/decision-file.ts';
import type { Decision, Document, Fact } from '../document/document.ts';
import { type Day, parsePartialDay } from '../text/calendar.ts';
import type { Source } from '../text/place.ts';

/** A decision of one point, as a command line states it. */
export interface OnePoint {
  readonly kind: Exclude<PointKind, 'adopt'>;
  readonly document: Document;
  readonly by: string;
  readonly date: Day;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
  readonly from: Day | undefined;
  readonly to: string | undefined;
  readonly reason: string | undefined;
  readonly part: string | undefined;
  readonly note: string | undefined;
}

/** The decision that a command line states: it stands in no file, so that its places are nowhere. */
export function decisionOfOnePoint(stated: OnePoint): DecisionFile {
  const source: Source = { path: '', lineStarts: Uint32Array.of(0), length: 0 };
  const place = { source, start: 0, end: 0 };
  const fact = <T>(value: T | undefined): Fact<T> | undefined =>
    value === undefined ? undefined : { value, place };
  const { kind, document, date, to } = stated;
  const until = kind === 'prolong' && to !== undefined ? parsePartialDay(to) : undefined;
  const point: Point = {
    kind,
    place,
    target: { to: document.id.value, place, part: fact(stated.part) },
    from: fact(stated.from),
    until: fact(until),
    to: kind === 'transfer' ? fact(to) : undefined,
    reason: fact(stated.reason),
    attachment: undefined,
    note: fact(stated.note),
  };
  const decision: Decision = {
    place,
    decidedBy: fact(stated.by),
    date: { value: { precision: 'day', first: date, last: date }, place },
    paragraph: fact(stated.paragraph),
    caseNumber: fact(stated.caseNumber),
    adjusted: undefined,
    legalForce: undefined,
  };
  return {
    source,
    id: { value: '', place },
    title: undefined,
    decidedBy: fact(stated.by),
    decision,
    caseNumber: fact(stated.caseNumber),
    points: [point],
    announcements: [],
    lists: [],
    frontmatter: undefined,
    body: { headings: [], links: [], htmlIds: [] },
    faults: [],
  };
}
