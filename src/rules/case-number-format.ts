import { caseNumberForms, isWrittenBy } from '../city/case-numbers.ts';
import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document, Fact } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import { bodyName } from './body-words.ts';
import { readableDecisions } from './decision-files.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';

/** A case number, with whose decision it belongs to and when that was. */
interface Numbered {
  readonly caseNumber: Fact<string> | undefined;
  readonly decidedBy: Fact<string> | undefined;
  readonly date: Fact<Day | PartialDay> | undefined;
}

/** Before the decision the case has its number already, and that is the time to correct it. */
function ofProposal({ frontmatter, source, decidedBy }: Document): Numbered[] {
  const decision = frontmatter?.entries.find(({ key }) => key.text === 'decision')?.value;
  if (decision?.kind !== 'mapping') return [];
  const value = decision.entries.find(({ key }) => key.text === 'case-number')?.value;
  if (value?.kind !== 'scalar' || isEmptyValue(value)) return [];
  const place = { source, start: value.start, end: value.end };
  const caseNumber = { value: value.text.trim(), place };
  return [{ caseNumber, decidedBy: decidedBy[0], date: undefined }];
}

function numbersOf(document: Document): Numbered[] {
  const decided = document.decisions.length > 0 ? document.decisions : ofProposal(document);
  return [...decided, ...document.repeals].filter(
    ({ caseNumber }) => caseNumber?.place.source === document.source,
  );
}

/** Several numbers in one value, each without what only says that it is a case number. */
function partsOf(written: string): string[] {
  return written
    .split(/[,;]| och /)
    .map((part) => part.replace(/^\s*(?:dnr|diarienummer|diarienr)[.:]*\s*/i, '').trim())
    .filter((part) => part !== '');
}

function complaintOf(city: City, { caseNumber, decidedBy, date }: Numbered): Complaint | undefined {
  if (!caseNumber || !decidedBy || isPlaceholder(caseNumber.value)) return undefined;
  const day = typeof date?.value === 'string' ? date.value : date?.value.last;
  const body = findBody(city, decidedBy.value, day);
  const forms = body ? caseNumberForms(city, body, day) : [];
  const parts = partsOf(caseNumber.value);
  const wrong = parts.find((part) => !forms.some(({ pattern }) => isWrittenBy(pattern, part)));
  if (!body || forms.length === 0 || wrong === undefined) return undefined;
  const list = enumerate(
    forms.map(({ pattern }) => pattern),
    'or',
  );
  const plus = list.sv.includes('+')
    ? { sv: ' och 9+ en eller flera', en: ' and 9+ one or more' }
    : { sv: '', en: '' };
  const when = day ? { sv: ` ${day}`, en: ` on ${day}` } : { sv: '', en: '' };
  return {
    place: caseNumber.place,
    message: {
      sv: `Diarienumret ${quote(wrong)} är inte skrivet som kommunens diarienummer i beslut av ${bodyName(body).sv}${when.sv}.`,
      en: `The case number ${quote(wrong)} is not written as the city writes those of decisions by ${body.name}${when.en}.`,
    },
    help: {
      sv: `Skriv numret som det står i diariet, i formen ${list.sv}, där 9 är en siffra${plus.sv}. Är numret rätt ändå, lägg till formen under case-numbers i gov-docs.yaml.`,
      en: `Write the number as it stands in the register of public documents, in the form ${list.en}, where 9 is a digit${plus.en}. If the number is right, add its form under case-numbers in gov-docs.yaml.`,
    },
  };
}

/** Case numbers have the form that the city says they have. */
export const caseNumberFormat: Rule = {
  id: 'case-number-format',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Ett diarienummer är inte skrivet som kommunens diarienummer.',
    en: "A case number is not written as the city's case numbers are.",
  },
  why: {
    sv: 'Med diarienumret hittar man ärendet med förslag, remissvar och protokoll. Ett felskrivet nummer leder till ett annat ärende eller ingenstans.',
    en: 'By the case number one finds the case with its proposals, answers and minutes. A wrong one leads to another case, or nowhere.',
  },

  *check({ city, documents, register }) {
    if (city.caseNumbers.length === 0) return;
    const decisions = readableDecisions(register).map(
      ({ decision, caseNumber, decidedBy }): Numbered => ({
        caseNumber: decision?.caseNumber ?? caseNumber,
        decidedBy,
        date: decision?.date,
      }),
    );
    for (const numbered of [...documents.flatMap(numbersOf), ...decisions]) {
      const complaint = complaintOf(city, numbered);
      if (complaint) yield complaint;
    }
  },
};
