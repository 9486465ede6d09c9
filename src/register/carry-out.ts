import type { DecisionFile, Point } from '../decision/decision-file.ts';
import type { Decision, Document, Fact, HistoryEvent, Validity } from '../document/document.ts';
import type { Entry, Mapping } from '../document/frontmatter/value.ts';
import type { Day, PartialDay } from '../text/calendar.ts';

/** The facts that a decision gives to what it does. */
export interface Deciding {
  readonly day: Day;
  readonly decidedBy: Fact<string> | undefined;
  readonly paragraph: Fact<string> | undefined;
  readonly caseNumber: Fact<string> | undefined;
  readonly adjusted: Fact<Day> | undefined;
  readonly legalForce: Decision['legalForce'];
}

/** The day and the minutes of a decision; a proposal counts as decided on the day that is asked about. */
export function decidingOf(file: DecisionFile, asOf: Day): Deciding {
  const { decision } = file;
  return {
    day: decision?.date?.value.last ?? asOf,
    decidedBy: file.decidedBy ?? decision?.decidedBy,
    paragraph: decision?.paragraph,
    caseNumber: file.caseNumber,
    adjusted: decision?.adjusted,
    legalForce: decision?.legalForce,
  };
}

function partialDay(day: Day): PartialDay {
  return { precision: 'day', first: day, last: day };
}

/** What the minutes say: before the decision, a document can only have blanks there. */
export const OF_THE_MINUTES: readonly string[] = ['date', 'paragraph', 'adjusted', 'legal-force'];

/**
 * The frontmatter without what the decision takes the place of: the stage, and the template's blanks
 * for the decision. They would pass for faults of the document, though the minutes fill them in.
 */
function withoutBlanks(frontmatter: Mapping, { caseNumber }: Deciding): Mapping {
  const isBlank = ({ key }: Entry) =>
    OF_THE_MINUTES.includes(key.text) || (caseNumber !== undefined && key.text === 'case-number');
  const entries = frontmatter.entries.flatMap((entry): Entry[] => {
    const { key, value } = entry;
    if (key.text === 'stage') return [];
    if (key.text !== 'decision') return [entry];
    if (value.kind !== 'mapping') return [];
    const kept = value.entries.filter((each) => !isBlank(each));
    return [{ key, value: { ...value, entries: kept } }];
  });
  return { ...frontmatter, entries };
}

/** The case number that the document itself states before the decision. */
function ownCaseNumber({ frontmatter, source }: Document): Fact<string> | undefined {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'decision')?.value;
  const entries = value?.kind === 'mapping' ? value.entries : [];
  const own = entries.find(({ key }) => key.text === 'case-number')?.value;
  if (own?.kind !== 'scalar' || own.text.trim() === '') return undefined;
  return { value: own.text.trim(), place: { source, start: own.start, end: own.end } };
}

/** The period from the day that the point states. Its end stays, of a mandate period too. */
function periodFrom(from: Fact<Day>, document: Document, end: Fact<Day> | undefined): Validity {
  const stated = document.validity?.value;
  const to = stated?.kind === 'interval' ? stated.to : end;
  return { kind: 'interval', from, to, precision: 'day', fromLegalForce: false };
}

function adopt(
  document: Document,
  point: Point,
  deciding: Deciding,
  end: Fact<Day> | undefined,
): Document {
  const { day, decidedBy, ...minutes } = deciding;
  const { place, from } = point;
  const decider = decidedBy ?? document.decidedBy[0];
  const decision: Decision = {
    ...minutes,
    place,
    decidedBy: decider,
    date: { value: partialDay(day), place },
    caseNumber: deciding.caseNumber ?? ownCaseNumber(document),
  };
  return {
    ...document,
    stage: undefined,
    decisions: [decision],
    decidedBy: decider ? [decider] : document.decidedBy,
    validity: from
      ? { value: periodFrom(from, document, end), place: from.place }
      : document.validity,
    frontmatter: document.frontmatter && withoutBlanks(document.frontmatter, deciding),
  };
}

function event(name: string, point: Point, deciding: Deciding): HistoryEvent {
  const { place } = point;
  return {
    event: { value: name, place },
    place,
    date: { value: deciding.day, place },
    decidedBy: deciding.decidedBy,
    paragraph: deciding.paragraph,
    from: point.from,
    to: point.until ? { value: point.until.value.last, place: point.until.place } : point.to,
    result: undefined,
    renews: false,
  };
}

/** The event in a document's history that a point is, where it is one. */
export const EVENTS = {
  prolong: 'prolongation',
  revise: 'revision',
  transfer: 'transfer',
} as const;

/**
 * The document as it stands once a point of a decision is carried out on it. Nothing else is changed.
 *
 * @param end the document's last day as adopted, where its period is a mandate period
 */
export function carryOut(
  document: Document,
  point: Point,
  deciding: Deciding,
  end?: Fact<Day>,
): Document {
  const { kind, place } = point;
  const { day, decidedBy, paragraph, caseNumber } = deciding;
  if (kind === 'adopt') return adopt(document, point, deciding, end);
  if (kind === 'repeal') {
    const { reason, note, target } = point;
    const date = { value: day, place };
    // Stated although it is the day of the decision where nothing is said: it is what people ask.
    const from = point.from ?? date;
    const facts = { place, date, decidedBy, paragraph, caseNumber, from, reason, note };
    const repeal = { ...facts, part: target.part, retroactive: false };
    return { ...document, repeals: [...document.repeals, repeal] };
  }
  const happened = event(EVENTS[kind], point, deciding);
  return { ...document, history: [...document.history, happened] };
}
