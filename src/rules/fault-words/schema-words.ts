import type { SchemaFault, SchemaType } from '../../document/schema-fault.ts';
import { isPlaceholder } from '../../forms/placeholder-form.ts';
import type { Text } from '../../text/language.ts';
import { quote } from '../quote.ts';
import type { FaultWords, Words } from './say-faults.ts';
import { lastKey, spotName } from './spot-name.ts';
import { example } from './value-examples.ts';
import { allowedValues, valueFor } from './value-names.ts';

type WrongType = SchemaFault & { readonly kind: 'wrong-type' };

const TYPES: Readonly<Record<SchemaType, Text>> = {
  text: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista', en: 'a list' },
  mapping: { sv: 'uppgifter med var sin nyckel', en: 'facts with a key each' },
  boolean: { sv: 'true eller false', en: 'true or false' },
};

function wrongType({ path, expected, found }: WrongType): Words {
  const spot = spotName(path);
  const either = {
    sv: expected.map((type) => TYPES[type].sv).join(' eller '),
    en: expected.map((type) => TYPES[type].en).join(' or '),
  };
  const { sv, en } = example(lastKey(path).replace(/\[.*/, ''));
  if (found === 'nothing') {
    return {
      message: { sv: `Värdet är tomt (${spot.sv}).`, en: `The value is empty (${spot.en}).` },
      help: {
        sv: 'Skriv ett värde, eller ta bort raden.',
        en: 'Write a value, or remove the line.',
      },
    };
  }
  return {
    message: {
      sv: `Här står ${TYPES[found].sv}, men ${spot.sv} ska vara ${either.sv}.`,
      en: `This is ${TYPES[found].en}, but ${spot.en} should be ${either.en}.`,
    },
    help: { sv: `Skriv ${either.sv}${sv}.`, en: `Write ${either.en}${en}.` },
  };
}

function wrongForm(path: string, value: string, form: string): Words {
  const spot = spotName(path);
  if (value.trim() === '') {
    return {
      message: { sv: `Värdet är tomt (${spot.sv}).`, en: `The value is empty (${spot.en}).` },
      help: {
        sv: 'Skriv ett värde, eller ta bort raden.',
        en: 'Write a value, or remove the line.',
      },
    };
  }
  const key = lastKey(path);
  const message = {
    sv: `${quote(value)} går inte att förstå som värde för ${spot.sv}.`,
    en: `${quote(value)} cannot be understood as a value for ${spot.en}.`,
  };
  if (form === 'years') {
    return {
      message,
      help: {
        sv: `Skriv periodens första och sista år: ${key}: 2022-2026.`,
        en: `Write the first and the last year of the period: ${key}: 2022-2026.`,
      },
    };
  }
  if (form === 'language') {
    return {
      message,
      help: {
        sv: 'Skriv språkets kod med små bokstäver: sv, en, fi.',
        en: 'Write the code of the language in lower case: sv, en, fi.',
      },
    };
  }
  const { sv, en } = example(key);
  return {
    message,
    help: {
      sv: `Skriv värdet i rätt form${sv}.`,
      en: `Write the value in the right form${en}.`,
    },
  };
}

/** What is said of values that the frontmatter's schema does not allow. */
export const SCHEMA_WORDS: FaultWords<Exclude<SchemaFault['kind'], 'unknown-key'>> = {
  'wrong-type': wrongType,
  'not-allowed-value': ({ path, value, allowed, nearest }) => {
    // `metadata-placeholder` tells of what a template left.
    if (isPlaceholder(value)) return undefined;
    const key = lastKey(path);
    const spot = spotName(path);
    const meant = valueFor(key, value) ?? nearest;
    const values = allowedValues(key, allowed);
    return {
      message: {
        sv: `${quote(value)} är inget tillåtet värde för ${spot.sv}.`,
        en: `${quote(value)} is not an allowed value for ${spot.en}.`,
      },
      help: meant
        ? {
            sv: `Skriv ${key}: ${meant}. De värden som finns är ${values.sv}.`,
            en: `Write ${key}: ${meant}. The values there are: ${values.en}.`,
          }
        : { sv: `Skriv något av ${values.sv}.`, en: `Write one of ${values.en}.` },
    };
  },
  'wrong-form': ({ path, value, form, place }, document) => {
    if (isPlaceholder(value)) return undefined;
    // A decision in one text is read all the same, and a date that is none has been told of.
    const start = place.start;
    if (document.decisions.some((decision) => decision.place.start === start)) return undefined;
    if (document.faults.some((fault) => fault.kind === 'date' && fault.place.start === start)) {
      return undefined;
    }
    return wrongForm(path, value, form);
  },
  'missing-key': ({ path, key }) => {
    const spot = spotName(path);
    const { sv, en } = example(key);
    return {
      message: { sv: `${key} saknas i ${spot.sv}.`, en: `${key} is missing in ${spot.en}.` },
      help: { sv: `Skriv ${key} här${sv}.`, en: `Write ${key} here${en}.` },
    };
  },
  'too-few': ({ path, limit }) => ({
    message: {
      sv: `Det ska finnas minst ${limit} värden (${spotName(path).sv}).`,
      en: `There should be at least ${limit} values (${spotName(path).en}).`,
    },
    help: { sv: 'Lägg till det som fattas.', en: 'Add what is missing.' },
  }),
  'too-many': ({ path, limit }) => ({
    message: {
      sv: `Det får finnas högst ${limit} värden (${spotName(path).sv}).`,
      en: `There may be at most ${limit} values (${spotName(path).en}).`,
    },
    help: { sv: 'Ta bort det som inte behövs.', en: 'Remove what is not needed.' },
  }),
};
