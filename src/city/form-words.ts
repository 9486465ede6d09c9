import type { Text } from '../text/language.ts';

/** What a text of the wrong form should have been, and how to write it. */
export interface Form {
  readonly what: Text;
  readonly help: Text;
}

/** What the definitions of the configuration's schema demand of a text, by their names. */
export const FORM_WORDS: Readonly<Record<string, Form>> = {
  day: {
    what: { sv: 'ett datum', en: 'a date' },
    help: {
      sv: 'Skriv år, månad och dag: 2024-01-31.',
      en: 'Write year, month and day: 2024-01-31.',
    },
  },
  'body-id': {
    what: { sv: 'ett id för ett organ', en: 'the id of a body' },
    help: {
      sv: 'Skriv id med små bokstäver och utan mellanslag, och namnet under "name".',
      en: 'Write the id in lower case and without spaces, and the name under "name".',
    },
  },
  'case-number-pattern': {
    what: { sv: 'ett mönster för diarienummer', en: 'a pattern of case numbers' },
    help: {
      sv: 'Skriv 9 för en siffra, 9+ för en eller flera och resten som det står, med versaler: KS 9999/9+. Efter 9+ kommer ingen siffra, och hela mönstret har högst 40 tecken.',
      en: 'Write 9 for a digit, 9+ for one or more, and the rest as it stands, in capitals: KS 9999/9+. No digit follows 9+, and the whole has 40 signs at most.',
    },
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
  'e-mail': {
    what: { sv: 'en e-postadress', en: 'an e-mail address' },
    help: {
      sv: 'Skriv adressen till en funktion: registrator@almby.se.',
      en: 'Write the address of a function: registrator@almby.se.',
    },
  },
  severity: {
    what: { sv: 'en allvarlighetsgrad', en: 'a severity' },
    help: {
      sv: 'Skriv "error", "warning", "info" eller "off".',
      en: 'Write "error", "warning", "info" or "off".',
    },
  },
};

/** Any text that is not empty. */
export const OTHER_FORM: Form = {
  what: { sv: 'en text', en: 'a text' },
  help: { sv: 'Skriv ett värde, eller ta bort nyckeln.', en: 'Write a value, or remove the key.' },
};
