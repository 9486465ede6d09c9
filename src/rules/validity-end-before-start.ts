import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Complaint, Rule } from './rule.ts';
import { sayForThePast } from './say-for-the-past.ts';
import { nameOf } from './words.ts';

/** The first day on which the document can have started where the period does not say it. */
function derivedStart(register: Register, document: Document) {
  const { start, decided } = register.timelineOf(document);
  if (start?.kind === 'day') {
    const { day, place, by } = start;
    return { day, written: day, place, byDecision: by === 'decision' };
  }
  const date = decided?.decision.date;
  if (!date) return undefined;
  // Of a year or a month, at least its first day is known.
  const { value, place } = date;
  return { day: value.first, written: dateText(value), place, byDecision: true };
}

/** The period as adopted ends before it starts. */
function turnedPeriod(register: Register, document: Document): Complaint | undefined {
  const validity = document.validity?.value;
  if (validity?.kind !== 'interval' || !validity.to) return undefined;
  const { from, to } = validity;
  const name = nameOf(document);
  if (from) {
    if (to.value >= from.value) return undefined;
    return {
      place: to.place,
      message: {
        sv: `${name} börjar gälla ${from.value} men slutar gälla redan ${to.value}.`,
        en: `${name} comes into force on ${from.value} but ends already on ${to.value}.`,
      },
      help: {
        sv: 'Rätta den dag som är felskriven.',
        en: 'Correct the day that is a slip of the pen.',
      },
      related:
        from.place.start === to.place.start
          ? []
          : [{ place: from.place, message: { sv: 'börjar gälla', en: 'comes into force' } }],
    };
  }
  const start = derivedStart(register, document);
  if (!start || to.value >= start.day) return undefined;
  const began = start.byDecision
    ? { sv: 'beslutades', en: 'was not decided until' }
    : { sv: 'började gälla', en: 'did not come into force until' };
  return {
    place: to.place,
    message: {
      sv: `${name} gäller till och med ${to.value} men ${began.sv} först ${start.written}.`,
      en: `${name} applies until ${to.value} but ${began.en} ${start.written}.`,
    },
    help: {
      sv: 'Rätta den dag som är felskriven. Är båda rätt och dokumentet avser tid före beslutet, skriv också första dagen: validity: { from: ÅÅÅÅ-MM-DD, to: ÅÅÅÅ-MM-DD }.',
      en: 'Correct the day that is a slip of the pen. If both are right and the document is for a time before its decision, write the first day too: validity: { from: YYYY-MM-DD, to: YYYY-MM-DD }.',
    },
    ...(start.byDecision ? sayForThePast(document, to.value, start.day) : {}),
    related: [
      {
        place: start.place,
        message: start.byDecision
          ? { sv: 'beslutat här', en: 'decided here' }
          : { sv: 'börjar gälla', en: 'comes into force' },
      },
    ],
  };
}

/** A mandate period whose years are turned round. */
function turnedMandate(document: Document): Complaint | undefined {
  const { validity } = document;
  const period = validity?.value;
  if (!validity || period?.kind !== 'mandate-period') return undefined;
  const [first, last] = period.years;
  if (first <= last) return undefined;
  return {
    place: validity.place,
    message: {
      sv: `Mandatperioden för ${nameOf(document)} börjar ${first} men slutar redan ${last}.`,
      en: `The mandate period of ${nameOf(document)} begins in ${first} but ends already in ${last}.`,
    },
    help: {
      sv: `Skriv det första året först: ${last}-${first}.`,
      en: `Write the first year first: ${last}-${first}.`,
    },
  };
}

/** Prolongations that end before the day until which the document applied anyway. */
function* shortened(register: Register, document: Document): Generator<Complaint, void> {
  const [adopted, ...prolonged] = register.timelineOf(document).lastDays;
  let before = adopted;
  for (const last of prolonged) {
    if (before && last.day < before.day) {
      yield {
        place: last.place,
        message: {
          sv: `${nameOf(document)} förlängs till ${last.day} men gällde redan till och med ${before.day}.`,
          en: `${nameOf(document)} is prolonged to ${last.day} but applied until ${before.day} already.`,
        },
        help: {
          sv: 'Rätta den dag som är felskriven. Ska tiden kortas, skriv beslutet som ett upphävande: repeal: { date: ÅÅÅÅ-MM-DD, from: ÅÅÅÅ-MM-DD, … }.',
          en: 'Correct the day that is a slip of the pen. If the time is to be cut, write the decision as a repeal: repeal: { date: YYYY-MM-DD, from: YYYY-MM-DD, … }.',
        },
        related: [
          {
            place: before.place,
            message: { sv: 'sista dagen dessförinnan', en: 'the last day before that' },
          },
        ],
      };
    }
    before = last;
  }
}

/** A period that ends before it starts is a slip of the pen. */
export const validityEndBeforeStart: Rule = {
  id: 'validity-end-before-start',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Giltighetstiden slutar innan den börjar.',
    en: 'The period ends before it starts.',
  },
  why: {
    sv: 'Nästan alltid är ett årtal felskrivet, eller så saknas den första dagen. Står det kvar gäller dokumentet inte den tid som är beslutad.',
    en: 'Nearly always a year is a slip of the pen, or the first day is missing. If it stays, the document does not apply for the time that was decided.',
  },

  *check({ documents, register }) {
    for (const document of documents) {
      const turned = turnedPeriod(register, document) ?? turnedMandate(document);
      if (turned) yield turned;
      else yield* shortened(register, document);
    }
  },
};
