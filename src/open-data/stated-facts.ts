import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type {
  Decision,
  Document,
  Duty,
  Fact,
  HistoryEvent,
  Repeal,
  Requirement,
} from '../document/document.ts';
import type { Day } from '../text/calendar.ts';

/** A value of a fact as data: nothing is known where it is not stated. */
export function known<T>(fact: Fact<T> | undefined): T | null {
  return fact?.value ?? null;
}

/** A body as data: one that the city does not know has a name and no id. */
export function bodyJson(city: City, words: string, day: Day | undefined): object {
  const body = findBody(city, words, day);
  return { id: body?.id ?? null, name: body?.name ?? words };
}

function decider(city: City, fact: Fact<string> | undefined, day: Day | undefined): object | null {
  return fact ? bodyJson(city, fact.value, day) : null;
}

/** The facts of a decision. Its date is as precise as it is known: a day, a month or a year. */
export function decisionJson(city: City, decision: Decision): object {
  const { date, decidedBy, paragraph, caseNumber, adjusted, legalForce } = decision;
  return {
    decidedBy: decider(city, decidedBy, date?.value.last),
    date: date ? dateText(date.value) : null,
    precision: date?.value.precision ?? null,
    paragraph: known(paragraph),
    caseNumber: known(caseNumber),
    adjusted: known(adjusted),
    legalForce: known(legalForce),
  };
}

/** The period as adopted; prolongations stand in the history. */
export function validityJson({ validity }: Document): object | null {
  const stated = validity?.value;
  switch (stated?.kind) {
    case 'open':
      return { kind: 'open' };
    case 'interval': {
      const { from, to, precision, fromLegalForce } = stated;
      return { kind: 'interval', from: known(from), to: known(to), precision, fromLegalForce };
    }
    case 'mandate-period':
      return { kind: 'mandate-period', years: stated.years, of: stated.of ?? null };
    default:
      return null;
  }
}

/** What happened to the document after its adoption. */
export function eventJson(city: City, stated: HistoryEvent): object {
  const { event, date, decidedBy, paragraph, from, to, result, renews } = stated;
  return {
    event: event.value,
    date: known(date),
    decidedBy: decider(city, decidedBy, date?.value),
    paragraph: known(paragraph),
    from: known(from),
    to: known(to),
    result: known(result),
    renews,
  };
}

/** A repeal of the document or of a part of it; `from` is the first day without force. */
export function repealJson(city: City, repeal: Repeal): object {
  const { date, decidedBy, paragraph, caseNumber, from, reason, part, retroactive, note } = repeal;
  return {
    date: known(date),
    decidedBy: decider(city, decidedBy, date?.value),
    paragraph: known(paragraph),
    caseNumber: known(caseNumber),
    from: known(from),
    part: known(part),
    reason: known(reason),
    retroactive,
    note: known(note),
  };
}

/** A duty as it is stated. Intervals are whole months. */
export function dutyJson(city: City, { every, last, next, to }: Duty): object {
  return {
    everyMonths: known(every),
    last: known(last),
    next: known(next),
    to: to.map(({ value }) => bodyJson(city, value, undefined)),
  };
}

/** A document that this one says must be made. */
export function requirementJson({ type, every, perBoard }: Requirement): object {
  return { type: type.value, everyMonths: known(every), perBoard };
}
