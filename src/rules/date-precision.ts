import { dateText } from '../document/date-text.ts';
import type { Decision, Document } from '../document/document.ts';
import type { DateFault } from '../document/document-fault.ts';
import type { Text } from '../text/language.ts';
import { type FaultWords, sayFaults, type Words } from './fault-words/say-faults.ts';
import { nameInBrackets } from './key-names.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A month or a year where only a day will do: the fact is there, and counts for nothing. */
function impreciseDate({ written, problem, path }: DateFault): Words | undefined {
  // `repeal-undecided` tells of a repeal whose day is missing.
  if (problem !== 'imprecise' || path === 'repeal.date') return undefined;
  const { sv, en } = nameInBrackets(path);
  return {
    message: {
      sv: `${quote(written)} under ${path}${sv} är ingen dag, och räknas därför inte.`,
      en: `${quote(written)} under ${path}${en} is not a day, and so it does not count.`,
    },
    help: {
      sv: 'Skriv hela datumet, ÅÅÅÅ-MM-DD. Dagen står i protokollet eller i ärendets handlingar.',
      en: 'Write the whole date, YYYY-MM-DD. The minutes or the papers of the case have the day.',
    },
  };
}

const WORDS: FaultWords<'date'> = { date: impreciseDate };

const FIND_THE_MINUTES: Text = {
  sv: 'Leta upp beslutet i protokollen eller arkivet och skriv decision: { date: ÅÅÅÅ-MM-DD, paragraph: … }. Finns det inte kvar får dokumentet en känd dag när det beslutas på nytt.',
  en: 'Look the decision up in the minutes or the archive, and write decision: { date: YYYY-MM-DD, paragraph: … }. If it is lost, the document gets a known day when it is decided anew.',
};

/** What is known of the day of a decision: its year, its month, or nothing. */
function imprecise(name: string, { date, place }: Decision): Complaint | undefined {
  if (!date) {
    return {
      place,
      message: {
        sv: `Vilken dag ${name} beslutades är inte känt. Det räknas som beslutat hur långt tillbaka man än frågar.`,
        en: `The day on which ${name} was decided is not known. It counts as decided however far back anybody asks.`,
      },
      help: FIND_THE_MINUTES,
    };
  }
  if (date.value.precision === 'day') return undefined;
  const written = dateText(date.value);
  const known =
    date.value.precision === 'year'
      ? { sv: 'året känt', en: 'year' }
      : { sv: 'månaden känd', en: 'month' };
  return {
    place: date.place,
    message: {
      sv: `Av dagen då ${name} beslutades är bara ${known.sv}, ${written}. Det räknas som beslutat först ${date.value.last}.`,
      en: `Only the ${known.en} in which ${name} was decided is known, ${written}. It counts as decided from ${date.value.last} on.`,
    },
    help: FIND_THE_MINUTES,
  };
}

/** Whether all is lost: what states a paragraph or a case number can be asked for its day. */
function isLost({ date, paragraph, caseNumber }: Decision): boolean {
  return !date && !paragraph && !caseNumber;
}

/** The decisions in a document's own words, but for those with a date that is none. */
function ownDecisions({ decisions, faults, source }: Document): readonly Decision[] {
  const isFaulty = ({ place }: Decision) =>
    faults.some(
      ({ kind, place: at }) => kind === 'date' && place.start <= at.start && at.end <= place.end,
    );
  return decisions.filter(
    (decision) =>
      decision.place.source === source &&
      (decision.date || (isLost(decision) && !isFaulty(decision))),
  );
}

/** Of a decision, the day is known: from it follows when a document starts, and by which rules it is judged. */
export const datePrecision: Rule = {
  id: 'date-precision',
  severity: 'warning',
  basis: 'form',
  summary: {
    sv: 'Av ett datum är bara året eller månaden känd, eller inget alls.',
    en: 'Of a date only the year or the month is known, or nothing.',
  },
  why: {
    sv: 'Av dagarna följer när dokumentet gäller, vilka regler det bedöms efter och när det ska prövas igen. Utan dagen blir svaren ungefärliga eller uteblir.',
    en: 'From the days follows when the document applies, by which rules it is judged and when it is due for review. Without the day the answers are rough, or there are none.',
  },

  *check({ documents, files, hasEnded, state, asOf }) {
    for (const document of documents) {
      // Of what has ended or run out, nobody asks on which day it began.
      if (hasEnded(document) || state(document).kind === 'expired') continue;
      for (const decision of ownDecisions(document)) {
        const first = decision.date?.value.first;
        // What is surely decided later is not decided yet; `date-in-future` tells of a day to come.
        if (first !== undefined && first > asOf) continue;
        const complaint = imprecise(nameOf(document), decision);
        if (complaint) yield complaint;
      }
    }
    yield* sayFaults(files, WORDS);
  },
};
