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
        help: meant(fault.nearest) ?? (TYPE_SET.test(fault.path) ? A_TYPE : A_KEY),
      };
    case 'missing-key':
      return {
        message: { sv: `Nyckeln "${fault.key}" saknas.`, en: `The key "${fault.key}" is missing.` },
        help:
          fault.key === 'types'
            ? TYPES_WITHIN
            : { sv: `Lägg till "${fault.key}:" här.`, en: `Add "${fault.key}:" here.` },
      };
    case 'wrong-type':
      return {
        message: wrongType(fault.path, fault),
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

/** Where the rules for types stand, of one time or another. */
const TYPE_SET = /^types(?:\[\d+\])?$/;

const A_KEY: Text = {
  sv: 'Ta bort den, eller låt den börja med "x-" om den är er egen.',
  en: 'Remove it, or begin it with "x-" if it is your own.',
};

const A_TYPE: Text = {
  sv: 'Är det en dokumenttyp, flytta in den under "types:" här.',
  en: 'If it is a type of document, move it into "types:" here.',
};

const TYPES_WITHIN: Text = {
  sv: 'Skriv ännu ett "types:" här och flytta in typerna under det. Bredvid kan "valid-from:" säga från vilken dag reglerna gäller.',
  en: 'Write another "types:" here and move the types into it. Beside it, "valid-from:" may say from which day the rules apply.',
};

function wrongType(path: string, { expected, found }: WrongType): Text {
  const spot = spotOf(path);
  if (found === 'nothing') return { sv: `${spot.sv} är tomt.`, en: `${spot.en} is empty.` };
  const [sv, en] = (['sv', 'en'] as const).map((language) =>
    joined(
      expected.map((type) => KINDS[type][language]),
      language,
    ),
  );
  return {
    sv: `${spot.sv} ska vara ${sv}, men här står ${KINDS[found].sv}.`,
    en: `${spot.en} should be ${en}, but here is ${KINDS[found].en}.`,
  };
}

/** The key or the item of a list that a path leads to, at the beginning of a sentence. */
function spotOf(path: string): Text {
  const key = keyOf(path);
  const item = /\[(\d+)\]$/.exec(path)?.[1];
  if (item === undefined) return { sv: `"${key}"`, en: `"${key}"` };
  const number = Number(item) + 1;
  return { sv: `Punkt ${number} under "${key}"`, en: `Item ${number} of "${key}"` };
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

type WrongType = Extract<SchemaFault, { kind: 'wrong-type' }>;

const KINDS: Readonly<Record<SchemaType, Text>> = {
  text: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista', en: 'a list' },
  mapping: { sv: 'en grupp av nycklar', en: 'a group of keys' },
  boolean: { sv: '"true" eller "false"', en: '"true" or "false"' },
};

const EXPECTED: Readonly<Record<SchemaType, Text>> = {
  text: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista ("- …" på var sin rad)', en: 'a list ("- …" on a line each)' },
  mapping: { sv: 'nycklar med värden ("nyckel: värde")', en: 'keys with values ("key: value")' },
  boolean: { sv: '"true" eller "false"', en: '"true" or "false"' },
};

function either(types: readonly SchemaType[], language: keyof Text): string {
  return joined(
    types.map((type) => EXPECTED[type][language]),
    language,
  );
}

function joined(words: readonly string[], language: keyof Text): string {
  return words.join(language === 'sv' ? ' eller ' : ' or ');
}
