import type { DecisionFile, Point } from '../decision/decision-file.ts';
import type { Decision, Document, Fact, HistoryEvent } from '../document/document.ts';
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
    caseNumber: decision?.caseNumber,
    adjusted: decision?.adjusted,
    legalForce: decision?.legalForce,
  };
}

function partialDay(day: Day): PartialDay {
  return { precision: 'day', first: day, last: day };
}

function adopt(document: Document, point: Point, deciding: Deciding): Document {
  const { day, decidedBy, ...rest } = deciding;
  const stated = document.decidedBy[0];
  const date = { value: partialDay(day), place: point.place };
  const decider = decidedBy ?? stated;
  const decision: Decision = { place: point.place, decidedBy: decider, date, ...rest };
  const adopted = {
    ...document,
    stage: undefined,
    decisions: [decision],
    decidedBy: decider ? [decider] : document.decidedBy,
  };
  if (!point.from) return adopted;
  const period = document.validity?.value;
  const to = period?.kind === 'interval' ? period.to : undefined;
  const value = { kind: 'interval', from: point.from, to, precision: 'day', fromLegalForce: false };
  return { ...adopted, validity: { value, place: point.from.place } } as Document;
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

/** The document as it stands once a point of a decision is carried out on it. Nothing else is changed. */
export function carryOut(document: Document, point: Point, deciding: Deciding): Document {
  const { place } = point;
  const { day, decidedBy, paragraph, caseNumber } = deciding;
  const happened = (name: string): Document => ({
    ...document,
    history: [...document.history, event(name, point, deciding)],
  });
  switch (point.kind) {
    case 'adopt':
      return adopt(document, point, deciding);
    case 'repeal': {
      const { from, reason, note } = point;
      const { part } = point.target;
      const date = { value: day, place };
      const repeal = { place, date, decidedBy, paragraph, caseNumber, from, reason, part, note };
      return { ...document, repeals: [...document.repeals, { ...repeal, retroactive: false }] };
    }
    case 'prolong':
      return happened('prolongation');
    case 'revise':
      return happened('revision');
    case 'transfer':
      return happened('transfer');
  }
}
