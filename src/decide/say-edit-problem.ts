import type { Document } from '../document/document.ts';
import type { EditProblem, EditRefusal, Notation } from '../edit/edit-problem.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

const NOTATIONS: Readonly<Record<Notation, Text>> = {
  comment: {
    sv: 'en kommentar skulle flyttas eller gå förlorad',
    en: 'a comment would be moved or lost',
  },
  'several-lines': {
    sv: 'värdet sträcker sig över flera rader',
    en: 'the value runs over several lines',
  },
  pair: {
    sv: 'en lista inom hakparentes innehåller både nyckel och värde',
    en: 'a pair stands in a list in brackets',
  },
  other: { sv: 'skrivsättet är ovanligt', en: 'the notation is unusual' },
};

function why(problem: EditProblem): Text {
  switch (problem.kind) {
    case 'file':
    case 'frontmatter':
    case 'yaml':
      return {
        sv: 'dokumenthuvudet har fel som måste rättas först; kör gov-docs lint för att se dem',
        en: 'the frontmatter has faults that must be mended first; run gov-docs lint to see them',
      };
    case 'stated-twice':
      return {
        sv: 'samma uppgift står på två ställen; ta bort det ena',
        en: 'the same fact stands there twice; remove one of them',
      };
    case 'similar-key':
      return {
        sv: `nyckeln ${problem.written} är lätt att förväxla med ${problem.key}; rätta den först`,
        en: `the key ${problem.written} is easily read as ${problem.key}; correct it first`,
      };
    case 'stated-elsewhere':
      return {
        sv: `${problem.key} kan inte föras in, eftersom uppgiften redan står under ${problem.by}`,
        en: `${problem.key} cannot be written, for the fact stands under ${problem.by} already`,
      };
    case 'no-such-path':
      return {
        sv: `${problem.path.join('.')} kan inte föras in, eftersom något annat redan står där`,
        en: `${problem.path.join('.')} cannot be written, for something else stands there`,
      };
    case 'phrase':
      return {
        sv: `«${problem.written}» innehåller mer än en uppgift; skriv först uppgifterna var för sig`,
        en: `"${problem.written}" holds more than the fact; write the facts one by one first`,
      };
    case 'notation': {
      const found = NOTATIONS[problem.found];
      return {
        sv: `raden är skriven på ett sätt som inte säkert kan ändras (${found.sv}); ändra den för hand`,
        en: `the line is written so that it cannot be changed without risk (${found.en}); rewrite it by hand`,
      };
    }
    case 'unwritable':
      return {
        sv: `«${problem.text}» innehåller tecken som inte går att föra in`,
        en: `"${problem.text}" holds characters that cannot be written`,
      };
    case 'nothing-left':
      return {
        sv: 'dokumenthuvudet skulle bli tomt',
        en: 'nothing would be left in the frontmatter',
      };
    case 'self-check':
      return {
        sv: `resultatet blev inte det avsedda (${problem.found}) och skrivs därför inte; felet ligger i gov-docs, så hör gärna av er`,
        en: `the result was not what was meant (${problem.found}), and is therefore not written; this is a fault of gov-docs, please tell us`,
      };
  }
}

/** Why a document's file is not changed, and where to look. */
export function sayEditProblem(
  { problem }: EditRefusal,
  document: Document,
): { readonly place: Place; readonly text: Text } {
  const place =
    'place' in problem
      ? problem.place
      : 'fault' in problem
        ? problem.fault.place
        : document.id.place;
  const { sv, en } = why(problem);
  const name = document.title?.value ?? document.id.value;
  return {
    place,
    text: {
      sv: `«${name}» kan inte ändras: ${sv}.`,
      en: `"${name}" cannot be changed: ${en}.`,
    },
  };
}
