import { dateText } from '../document/date-text.ts';
import type { Decision, Document, Fact } from '../document/document.ts';
import { addMonths, type Day, type PartialDay, parsePartialDay } from '../text/calendar.ts';
import { readableDecisions } from './decision-files.ts';
import { nameInBrackets } from './key-names.ts';
import type { Complaint, Rule } from './rule.ts';

/** Municipalities came with the ordinances of 1862: no decision of theirs is older. */
const FIRST_YEAR = '1862-01-01' as Day;
const MONTHS_AHEAD = 30 * 12;

/** A fact that is a date, with the path of its key. */
type Dated = readonly [path: string, fact: Fact<Day | PartialDay | string> | undefined];

function laterOf(a: Day, b: Day): Day {
  if (a > b) return a;
  return b;
}

function ofDecision({ date, adjusted, legalForce }: Decision): Dated[] {
  return [
    ['decision.date', date],
    ['decision.adjusted', adjusted],
    ['decision.legal-force', legalForce],
  ];
}

function datesOf(document: Document): Dated[] {
  const { decisions, validity, history, repeals, review, followUp, archived } = document;
  const period = validity?.value.kind === 'interval' ? validity.value : undefined;
  return [
    ...decisions.flatMap(ofDecision),
    ['validity.from', period?.from],
    ['validity.to', period?.to],
    ['review.last', review?.last],
    ['review.next', review?.next],
    ['archived', archived],
    ...history.flatMap(({ date, from, to }): Dated[] => [
      ['history.date', date],
      ['history.from', from],
      ['history.to', to],
    ]),
    ...repeals.flatMap(({ date, from }): Dated[] => [
      ['repeal.date', date],
      ['repeal.from', from],
    ]),
    ...followUp.flatMap(({ last, next }): Dated[] => [
      ['follow-up.last', last],
      ['follow-up.next', next],
    ]),
  ];
}

function complaintOf([path, fact]: Dated, latest: Day): Complaint | undefined {
  if (!fact) return undefined;
  const { value, place } = fact;
  // Days of four-digit years compare as text.
  if (typeof value === 'string' && value >= FIRST_YEAR && value <= latest) return undefined;
  const date = typeof value === 'string' ? parsePartialDay(value) : value;
  if (!date) return undefined;
  const isOld = date.last < FIRST_YEAR;
  // `date-in-future` tells of a decision that is to come, however far ahead.
  if (!isOld && (date.first <= latest || path === 'decision.date')) return undefined;
  const written = dateText(date);
  const { sv, en } = nameInBrackets(path);
  const open = path === 'validity.to';
  return {
    place,
    message: isOld
      ? {
          sv: `${written} under ${path}${sv} är före 1862, då kommunerna bildades.`,
          en: `${written} under ${path}${en} is before 1862, when the municipalities were formed.`,
        }
      : {
          sv: `${written} under ${path}${sv} ligger mer än 30 år framåt.`,
          en: `${written} under ${path}${en} is more than 30 years ahead.`,
        },
    help: {
      sv: `Rätta datumet om det är felskrivet.${open ? ' Gäller dokumentet tills vidare, skriv validity: until-further-notice.' : ''}`,
      en: `Correct the date if it is a slip of the pen.${open ? ' If the document has no last day, write validity: until-further-notice.' : ''}`,
    },
  };
}

/** A year that is hardly meant: a digit too few, too many or in the wrong place. */
export const dateImprobable: Rule = {
  id: 'date-improbable',
  severity: 'warning',
  basis: 'form',
  summary: {
    sv: 'Ett datum ligger före 1862 eller mer än 30 år framåt.',
    en: 'A date lies before 1862 or more than 30 years ahead.',
  },
  why: {
    sv: 'Ett skrivfel i ett årtal får ett dokument att gälla i hundra år för länge, eller att aldrig börja gälla.',
    en: 'A slip in a year makes a document apply a hundred years too long, or never begin.',
  },
  source: {
    sv: 'Statens rättsinformation kontrollerar sina datum på samma sätt (rinfo: improbable_past, improbable_future). Kommunerna bildades genom 1862 års kommunalförordningar.',
    en: "The state's legal information checks its dates in the same way (rinfo: improbable_past, improbable_future). Municipalities were formed by the ordinances of 1862.",
  },

  *check({ documents, register, asOf, today }) {
    const latest = addMonths(laterOf(asOf, today), MONTHS_AHEAD);
    for (const document of documents) {
      for (const dated of datesOf(document)) {
        // What a decision file says stands there, and is told of there.
        if (dated[1] && dated[1].place.source !== document.source) continue;
        const complaint = complaintOf(dated, latest);
        if (complaint) yield complaint;
      }
    }
    for (const { decision } of readableDecisions(register)) {
      for (const dated of decision ? ofDecision(decision) : []) {
        const complaint = complaintOf(dated, latest);
        if (complaint) yield complaint;
      }
    }
  },
};
