import type { Text } from '../../text/language.ts';
import type { SchemaFault, SchemaType } from '../schema-fault.ts';

/** What is said of a fault: what is wrong, and how to mend it. */
export interface Said {
  readonly message: Text;
  readonly help: Text;
}

/** Puts a departure from a schema into words that need no knowledge of schemas. */
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
      const allowed = fault.allowed.join(', ');
      const near = meant(fault.nearest);
      return {
        message: {
          sv: `"${key}" kan inte vara "${fault.value}".`,
          en: `"${key}" cannot be "${fault.value}".`,
        },
        help: {
          sv: `${near ? `${near.sv} ` : ''}Det kan vara: ${allowed}.`,
          en: `${near ? `${near.en} ` : ''}It can be: ${allowed}.`,
        },
      };
    }
    case 'wrong-form': {
      const form = FORMS[fault.form] ?? OTHER_FORM;
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

interface Form {
  readonly what: Text;
  readonly help: Text;
}

const DAY: Form = {
  what: { sv: 'ett datum', en: 'a date' },
  help: {
    sv: 'Skriv år, månad och dag: 2024-01-31.',
    en: 'Write year, month and day: 2024-01-31.',
  },
};

/** What the schemas' definitions with a pattern demand, by their names. */
const FORMS: Readonly<Record<string, Form>> = {
  day: DAY,
  'partial-day': DAY,
  'day-or-appealed': {
    what: { sv: 'ett datum eller "appealed"', en: 'a date or "appealed"' },
    help: {
      sv: 'Skriv dagen (2024-01-31), eller "appealed" om beslutet är överklagat.',
      en: 'Write the day (2024-01-31), or "appealed" while a court has the case.',
    },
  },
  'day-or-legal-force': {
    what: { sv: 'ett datum eller "legal-force"', en: 'a date or "legal-force"' },
    help: {
      sv: 'Skriv dagen (2024-01-31), eller "legal-force" om det gäller när beslutet vunnit laga kraft.',
      en: 'Write the day (2024-01-31), or "legal-force" if it applies from legal force.',
    },
  },
  id: {
    what: { sv: 'ett id', en: 'an id' },
    help: {
      sv: 'Skriv med små bokstäver a–z, siffror och bindestreck.',
      en: 'Write it in lower case a–z, digits and hyphens.',
    },
  },
  'body-id': {
    what: { sv: 'ett id för ett organ', en: 'the id of a body' },
    help: {
      sv: 'Skriv id med små bokstäver och utan mellanslag, och namnet under "name".',
      en: 'Write the id in lower case and without spaces, and the name under "name".',
    },
  },
  language: {
    what: { sv: 'en språkkod', en: 'a language code' },
    help: { sv: 'Skriv till exempel "sv" eller "en".', en: 'Write for instance "sv" or "en".' },
  },
  off: {
    what: { sv: 'en beskrivning av typen', en: 'a description of the type' },
    help: {
      sv: 'Skriv typens nycklar ("family", "label" …), eller "off" för att ta bort typen.',
      en: 'Write the keys of the type ("family", "label" …), or "off" to take it away.',
    },
  },
  period: {
    what: { sv: 'en period', en: 'a period' },
    help: {
      sv: 'Skriv första och sista dagen: 2022-10-15..2026-10-14.',
      en: 'Write the first and the last day: 2022-10-15..2026-10-14.',
    },
  },
  severity: {
    what: { sv: 'en allvarlighetsgrad', en: 'a severity' },
    help: {
      sv: 'Skriv "error", "warning", "info" eller "off".',
      en: 'Write "error", "warning", "info" or "off".',
    },
  },
  years: {
    what: { sv: 'en mandatperiod', en: 'a mandate period' },
    help: {
      sv: 'Skriv första och sista året: 2022-2026.',
      en: 'Write the first and last year: 2022-2026.',
    },
  },
};

const OTHER_FORM: Form = {
  what: { sv: 'en text', en: 'a text' },
  help: { sv: 'Skriv ett värde, eller ta bort nyckeln.', en: 'Write a value, or remove the key.' },
};
