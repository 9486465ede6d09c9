import type { Document, Repeal } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import { keyPlace } from '../document/key-place.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { enumerate } from './enumerate.ts';
import { sayWhole } from './repeal-words.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { lacksSuccessor } from './successor-missing.ts';

/** The mapping of a repeal as it stands in the frontmatter: the one, or one of a list. */
function mappingOf(document: Document, { place }: Repeal): Mapping | undefined {
  const value = document.frontmatter?.entries.find((entry) => entry.key.text === 'repeal')?.value;
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.find((item) => item.kind === 'mapping' && item.start === place.start) as
    | Mapping
    | undefined;
}

const MISSING: Readonly<Record<'date' | 'decided-by', Text>> = {
  date: { sv: 'datum', en: 'no date' },
  'decided-by': { sv: 'beslutande organ', en: 'no deciding body' },
};

/** What a repeal lacks. A placeholder and a date that is none have findings of their own. */
function missingIn(document: Document, repeal: Repeal): ('date' | 'decided-by')[] {
  const filled = (key: string) =>
    mappingOf(document, repeal)?.entries.some(
      (entry) => entry.key.text === key && !isEmptyValue(entry.value),
    );
  const missing: ('date' | 'decided-by')[] = [];
  if (!repeal.date && !filled('date')) missing.push('date');
  if (!repeal.decidedBy && !filled('decided-by')) missing.push('decided-by');
  return missing;
}

/** A month or a year where the day of the repeal should stand. */
function impreciseDate(
  document: Document,
  { place }: Repeal,
): { place: Place; written: string } | undefined {
  for (const fault of document.faults) {
    if (fault.kind !== 'date' || fault.problem !== 'imprecise' || fault.path !== 'repeal.date')
      continue;
    if (fault.place.start >= place.start && fault.place.end <= place.end) return fault;
  }
  return undefined;
}

/** Where the missing fact should stand: its key, if it is there; else the repeal. */
function placeFor(document: Document, repeal: Repeal, key: string | undefined): Place {
  const mapping = mappingOf(document, repeal);
  const entry = mapping?.entries.find((each) => each.key.text === key);
  if (entry) return { source: document.source, start: entry.key.start, end: entry.key.end };
  return (document.repeals.length === 1 && keyPlace(document, 'repeal')) || repeal.place;
}

function complaintOf(document: Document, repeal: Repeal): Complaint | undefined {
  const imprecise = impreciseDate(document, repeal);
  const missing = missingIn(document, repeal);
  if (!imprecise && missing.length === 0) return undefined;
  const subject = sayWhole(document, repeal.part?.value);
  const lacks = enumerate(missing.map((key) => MISSING[key]));
  const [also, alsoEnglish] =
    missing.length > 0 ? [`, och ${lacks.sv} saknas`, `, and there is ${lacks.en}`] : ['', ''];
  const undated = !repeal.from && (imprecise || missing.includes('date'));
  const [effect, effectEnglish] = undated
    ? [' Utan dag räknas det inte.', ' Without a day it does not count.']
    : ['', ''];
  const by = document.decidedBy[0]?.value ?? '…';
  const keys = [
    ...(imprecise || missing.includes('date') ? ['date: ÅÅÅÅ-MM-DD'] : []),
    ...(missing.includes('decided-by') ? [`decided-by: ${by}`] : []),
  ].join(', ');
  return {
    place: imprecise?.place ?? placeFor(document, repeal, missing[0]),
    message: imprecise
      ? {
          sv: `Upphävandet av ${subject.sv} har datumet ${imprecise.written} utan dag${also}.${effect}`,
          en: `The repeal of ${subject.en} has the date ${imprecise.written} without a day${alsoEnglish}.${effectEnglish}`,
        }
      : {
          sv: `Upphävandet av ${subject.sv} saknar ${lacks.sv}.${effect}`,
          en: `The repeal of ${subject.en} has ${lacks.en}.${effectEnglish}`,
        },
    help: {
      sv: `Slå upp beslutet i protokollet och skriv ${keys}. Är inget beslutat, ta bort upphävandet: ett förslag upphäver inget.`,
      en: `Look the decision up in the minutes and write ${keys.replace('ÅÅÅÅ', 'YYYY')}. If nothing is decided, remove the repeal: a proposal repeals nothing.`,
    },
  };
}

/**
 * Whether a repeal is only a mark, «superseded», without any trace of a decision. Where a successor is
 * in force, its decision is what ended the document; where there is none, `successor-missing` says so.
 */
function isMark({ city, register }: Context, document: Document, repeal: Repeal): boolean {
  if (repeal.reason?.value !== 'superseded') return false;
  if (repeal.date || repeal.from || repeal.decidedBy) return false;
  if (impreciseDate(document, repeal) || missingIn(document, repeal).length < 2) return false;
  const { superseded, successorsElsewhere } = register.timelineOf(document);
  if (superseded || successorsElsewhere.length > 0) return true;
  const isLinted = city.rules.get('successor-missing')?.severity !== 'off';
  return isLinted && lacksSuccessor(register, document, repeal);
}

/** Only a decision ends a document; what looks like a repeal without one deceives. */
export const repealUndecided: Rule = {
  id: 'repeal-undecided',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett upphävande saknar beslut: dag eller beslutande organ.',
    en: 'A repeal lacks its decision: the day or the body.',
  },
  why: {
    sv: 'Den som läser måste kunna finna beslutet, och se att rätt organ har fattat det. Annars vet ingen om dokumentet är upphävt.',
    en: 'Readers must be able to find the decision and see that the right body made it. Otherwise nobody knows whether the document is repealed.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (document.repeals.length === 0 || !context.isDecided(document)) continue;
      for (const repeal of document.repeals) {
        if (isMark(context, document, repeal)) continue;
        const complaint = complaintOf(document, repeal);
        if (complaint) yield complaint;
      }
    }
  },
};
