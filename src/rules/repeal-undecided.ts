import type { Document, Repeal } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { enumerate } from './enumerate.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

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
  return (document.repeals.length === 1 && document.keys.get('repeal')) || repeal.place;
}

/** What becomes of a repeal without a day. */
function effect(repeal: Repeal): Text {
  if (repeal.from) return { sv: '', en: '' };
  return { sv: ' Utan datum räknas det inte.', en: ' Without a date it does not count.' };
}

function complaintOf(document: Document, repeal: Repeal): Complaint | undefined {
  const imprecise = impreciseDate(document, repeal);
  const missing = missingIn(document, repeal);
  if (!imprecise && missing.length === 0) return undefined;
  const part = repeal.part?.value;
  const name = part === undefined ? nameOf(document) : `${part} i ${nameOf(document)}`;
  const english = part === undefined ? nameOf(document) : `${part} of ${nameOf(document)}`;
  const by = repeal.decidedBy?.value ?? document.decidedBy[0]?.value ?? '…';
  const lacks = enumerate(missing.map((key) => MISSING[key]));
  const also =
    missing.length === 0
      ? { sv: '', en: '' }
      : { sv: `, och ${lacks.sv} saknas`, en: `, and there is ${lacks.en}` };
  const undated = imprecise || missing.includes('date') ? effect(repeal) : { sv: '', en: '' };
  return {
    place: imprecise?.place ?? placeFor(document, repeal, missing[0]),
    message: imprecise
      ? {
          sv: `Upphävandet av ${name} har bara ${imprecise.written} som datum, inte dagen${also.sv}.${undated.sv}`,
          en: `The repeal of ${english} has only ${imprecise.written} for its date, not the day${also.en}.${undated.en}`,
        }
      : {
          sv: `Upphävandet av ${name} saknar ${lacks.sv}.${undated.sv}`,
          en: `The repeal of ${english} has ${lacks.en}.${undated.en}`,
        },
    help: {
      sv: `Skriv beslutet: repeal: { date: ÅÅÅÅ-MM-DD, decided-by: ${by}, paragraph: … }. Är inget beslutat, ta bort repeal; förslaget hör hemma i ett beslutsunderlag.`,
      en: `Write the decision: repeal: { date: YYYY-MM-DD, decided-by: ${by}, paragraph: … }. If nothing is decided, remove repeal; a proposal belongs in a memo.`,
    },
  };
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

  *check({ documents, isDecided }) {
    for (const document of documents) {
      if (document.repeals.length === 0 || !isDecided(document)) continue;
      for (const repeal of document.repeals) {
        const complaint = complaintOf(document, repeal);
        if (complaint) yield complaint;
      }
    }
  },
};
