import type { SchemaFault, SchemaType } from '../document/schema-fault.ts';
import type { Text } from '../text/language.ts';
import { FORM_WORDS, OTHER_FORM } from './form-words.ts';
import { gloss, valueOfWord } from './value-glosses.ts';

/** What is said of a fault: what is wrong, and how to mend it. */
export interface Said {
  readonly message: Text;
  readonly help: Text;
}

/** Puts a departure from the configuration's schema into words that need no knowledge of schemas. */
export function saySchemaFault(fault: SchemaFault): Said {
  const key = keyOf(fault.path);
  switch (fault.kind) {
    case 'unknown-key':
      return {
        message: {
          sv: `Nyckeln "${fault.key}" finns inte här.`,
          en: `There is no key "${fault.key}" here.`,
        },
        help: meant(fault.nearest) ?? {
          sv: 'Ta bort den, eller låt den börja med "x-" om den är er egen.',
          en: 'Remove it, or begin it with "x-" if it is your own.',
        },
      };
    case 'missing-key':
      return {
        message: { sv: `Nyckeln "${fault.key}" saknas.`, en: `The key "${fault.key}" is missing.` },
        help: { sv: `Lägg till "${fault.key}:" här.`, en: `Add "${fault.key}:" here.` },
      };
    case 'wrong-type':
      return {
        message: {
          sv: `"${key}" är ${FOUND[fault.found].sv}.`,
          en: `"${key}" is ${FOUND[fault.found].en}.`,
        },
        help: {
          sv: `Skriv ${either(fault.expected, 'sv')}.`,
          en: `Write ${either(fault.expected, 'en')}.`,
        },
      };
    case 'not-allowed-value': {
      const { value, allowed } = fault;
      const near = meant(valueOfWord(value, allowed) ?? fault.nearest);
      return {
        message: {
          sv: `"${key}" kan inte vara "${value}".`,
          en: `"${key}" cannot be "${value}".`,
        },
        help: {
          sv: `${near ? `${near.sv} ` : ''}Det kan vara: ${allowed.map(gloss).join(', ')}.`,
          en: `${near ? `${near.en} ` : ''}It can be: ${allowed.join(', ')}.`,
        },
      };
    }
    case 'wrong-form': {
      const form = FORM_WORDS[fault.form] ?? OTHER_FORM;
      const empty = fault.value.trim() === '';
      return {
        message: empty
          ? { sv: `"${key}" är tomt.`, en: `"${key}" is empty.` }
          : {
              sv: `"${fault.value}" är inte ${form.what.sv}.`,
              en: `"${fault.value}" is not ${form.what.en}.`,
            },
        help: form.help,
      };
    }
    case 'too-few':
      return {
        message: { sv: `"${key}" har för få delar.`, en: `"${key}" has too few members.` },
        help: { sv: `Skriv minst ${fault.limit}.`, en: `Write at least ${fault.limit}.` },
      };
    case 'too-many':
      return {
        message: { sv: `"${key}" har för många delar.`, en: `"${key}" has too many members.` },
        help: { sv: `Skriv högst ${fault.limit}.`, en: `Write at most ${fault.limit}.` },
      };
  }
}

/** «Menade du …?», or undefined where nothing is near. */
export function meant(nearest: string | undefined): Text | undefined {
  if (nearest === undefined) return undefined;
  return { sv: `Menade du "${nearest}"?`, en: `Did you mean "${nearest}"?` };
}

/** The key that a path ends with: `history[0].to` is about "to". */
function keyOf(path: string): string {
  return path.replace(/(?:\[\d+\])+$/, '').replace(/^.*\./, '') || '---';
}

const FOUND: Readonly<Record<Extract<SchemaFault, { kind: 'wrong-type' }>['found'], Text>> = {
  text: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista', en: 'a list' },
  mapping: { sv: 'en grupp av nycklar', en: 'a group of keys' },
  nothing: { sv: 'tomt', en: 'empty' },
};

const EXPECTED: Readonly<Record<SchemaType, Text>> = {
  text: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista ("- …" på var sin rad)', en: 'a list ("- …" on a line each)' },
  mapping: { sv: 'nycklar med värden ("nyckel: värde")', en: 'keys with values ("key: value")' },
  boolean: { sv: '"true" eller "false"', en: '"true" or "false"' },
};

function either(types: readonly SchemaType[], language: keyof Text): string {
  return types.map((type) => EXPECTED[type][language]).join(language === 'sv' ? ' eller ' : ' or ');
}
