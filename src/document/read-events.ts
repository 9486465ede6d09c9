import { readDecision as readForm } from '../forms/decision-form.ts';
import { readInterval } from '../forms/interval-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { parsePartialDay } from '../text/calendar.ts';
import type {
  Decision,
  Duty,
  Fact,
  HistoryEvent,
  Repeal,
  Requirement,
  StatedWaiver,
} from './document.ts';
import { type Fields, placeOfValue, readPartialDay, type Scope, textOf } from './fields.ts';

function readLegalForce(fields: Fields): Decision['legalForce'] {
  const text = fields.text('legal-force');
  if (text?.value === 'appealed') return { value: 'appealed', place: text.place };
  return fields.day('legal-force');
}

function decisionFrom(fields: Fields, decidedBy: Fact<string> | undefined): Decision {
  return {
    place: fields.place,
    decidedBy,
    date: fields.partialDay('date'),
    paragraph: fields.text('paragraph'),
    caseNumber: fields.text('case-number'),
    adjusted: fields.day('adjusted'),
    legalForce: readLegalForce(fields),
  };
}

/**
 * Whether a mapping states a decision. Before the decision there may be a case number, and template
 * placeholders for the rest: neither makes it decided.
 */
function isStated(fields: Fields): boolean {
  return ['date', 'paragraph', 'adjusted', 'legal-force'].some((key) => {
    const text = fields.text(key);
    return text !== undefined && !isPlaceholder(text.value);
  });
}

/** `decision:` as one text: `unknown`, a date of any precision, or «KF 2016-10-13 §17». */
function decisionFromText(
  fields: Fields,
  decidedBy: Fact<string> | undefined,
  scope: Scope,
): Decision[] {
  const value = fields.value('decision');
  if (value?.kind !== 'scalar') return [];
  const written = textOf(value, scope);
  if (isPlaceholder(written)) return [];
  const place = placeOfValue(value, scope);
  const none = { caseNumber: undefined, adjusted: undefined, legalForce: undefined };
  if (written.toLowerCase() === 'unknown' || written.toLowerCase() === 'okänt') {
    return [{ place, decidedBy, date: undefined, paragraph: undefined, ...none }];
  }
  const read = parsePartialDay(written) ? undefined : readForm(written);
  if (!read?.date) {
    const date = readPartialDay(value, 'decision', scope);
    return date ? [{ place, decidedBy, date, paragraph: undefined, ...none }] : [];
  }
  const fact = (text: string | undefined) =>
    text === undefined ? undefined : { value: text, place };
  return [
    {
      place,
      decidedBy: decidedBy ?? fact(read.bodies[0]),
      date: { value: read.date, place },
      paragraph: fact(read.paragraph),
      ...none,
      caseNumber: fact(read.caseNumber),
    },
  ];
}

/** Reads the decisions on a document: one, or those of a joint adoption. */
export function readDecisions(fields: Fields, scope: Scope): Decision[] {
  const joint = fields.mappings('decisions');
  if (joint.length > 0) {
    return joint.filter(isStated).map((each) => decisionFrom(each, each.text('decided-by')));
  }
  // A list of one is one; of several, none of them alone decided.
  const deciders = fields.texts('decided-by');
  const decidedBy = deciders.length === 1 ? deciders[0] : undefined;
  const one = fields.mapping('decision');
  if (one) return isStated(one) ? [decisionFrom(one, decidedBy)] : [];
  return decisionFromText(fields, decidedBy, scope);
}

/** Who decides: as stated, before the decision too, else as the decisions say («KF 2024-06-17 §17»). */
export function readDeciders(fields: Fields, decisions: readonly Decision[]): Fact<string>[] {
  const joint = fields.mappings('decisions').flatMap((each) => each.text('decided-by') ?? []);
  if (joint.length > 0) return joint;
  const stated = fields.texts('decided-by');
  return stated.length > 0 ? stated : decisions.flatMap((decision) => decision.decidedBy ?? []);
}

/** Reads what a document says must be made; a requirement without a type is none. */
export function readRequirements(fields: Fields): Requirement[] {
  return fields.mappings('requires').flatMap((each): Requirement[] => {
    const type = each.text('type');
    if (!type) return [];
    const perBoard = each.text('per')?.value === 'board';
    return [{ place: each.place, type, every: each.months('every'), perBoard }];
  });
}

/** Reads one repeal, or several where parts fall at different times. */
export function readRepeals(fields: Fields): Repeal[] {
  return fields.mappings('repeal').map((repeal) => ({
    place: repeal.place,
    date: repeal.day('date'),
    decidedBy: repeal.text('decided-by'),
    paragraph: repeal.text('paragraph'),
    caseNumber: repeal.text('case-number'),
    from: repeal.day('from'),
    reason: repeal.text('reason'),
    part: repeal.text('part'),
    retroactive: repeal.flag('retroactive'),
    note: repeal.text('note'),
  }));
}

/** Reads the events after the adoption, in the author's order. */
export function readHistory(fields: Fields): HistoryEvent[] {
  return fields.mappings('history').flatMap((entry): HistoryEvent[] => {
    const event = entry.text('event');
    if (!event) return [];
    // Read for what may be wrong with them: the end of a prolongation, and the day of the minutes.
    if (event.value === 'prolongation') entry.partialDay('to');
    entry.day('adjusted');
    return [
      {
        event,
        place: entry.place,
        date: entry.day('date'),
        decidedBy: entry.text('decided-by'),
        paragraph: entry.text('paragraph'),
        from: entry.day('from'),
        to: entry.text('to'),
        result: entry.text('result'),
        renews: entry.flag('renews'),
      },
    ];
  });
}

/**
 * Reads recurring duties: `review` is one, `follow-up` may be several. The interval alone is enough:
 * `review: 24 months`, «följas upp: årligen».
 */
export function readDuties(fields: Fields, key: 'review' | 'follow-up'): Duty[] {
  const stated = fields.mappings(key).map(
    (duty): Duty => ({
      place: duty.place,
      every: duty.months('every'),
      last: duty.day('last'),
      next: duty.day('next'),
      to: duty.texts('to'),
    }),
  );
  const said = fields.texts(key).map(({ value, place }): Duty => {
    const interval = readInterval(value);
    const every = interval && { value: interval.months, place };
    return { place, every, last: undefined, next: undefined, to: [] };
  });
  return [...stated, ...said];
}

/** Reads what a document is excused from; a waiver without a reason or without an end is none. */
export function readWaivers(fields: Fields): StatedWaiver[] {
  return fields.mappings('waivers').flatMap((each): StatedWaiver[] => {
    const [rule, reason, until] = [each.text('rule'), each.text('reason'), each.day('until')];
    if (!rule || !reason || reason.value === '' || !until) return [];
    return isPlaceholder(reason.value) ? [] : [{ place: each.place, rule, reason, until }];
  });
}
