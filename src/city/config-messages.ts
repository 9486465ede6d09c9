import type { Text } from '../text/language.ts';
import type { ConfigFault, NamedThing } from './config-fault.ts';
import { meant, type Said, saySchemaFault } from './schema-fault-words.ts';
import { SITE_UNREADABLE, sayLowContrast } from './site-fault-words.ts';

/** Puts a fault of a configuration into words: what is wrong, and how to mend it. */
export function sayConfigFault(fault: ConfigFault): Said {
  switch (fault.kind) {
    case 'unknown-name': {
      const thing = THINGS[fault.of];
      return {
        message: {
          sv: `${thing.none.sv} "${fault.name}".`,
          en: `${thing.none.en} "${fault.name}".`,
        },
        help: meant(fault.nearest) ?? thing.help,
      };
    }
    case 'unreadable':
      return UNREADABLE[fault.as](fault.written);
    case 'ends-before-start':
      return {
        message: {
          sv: `Sista dagen, ${fault.to}, kommer före den första, ${fault.from}.`,
          en: `The last day, ${fault.to}, comes before the first, ${fault.from}.`,
        },
        help: { sv: 'Rätta "from" eller "to".', en: 'Correct "from" or "to".' },
      };
    case 'name-of-two':
      return {
        message: {
          sv: `"${fault.name}" är också ett namn på "${fault.other}".`,
          en: `"${fault.name}" is a name of "${fault.other}" too.`,
        },
        help: {
          sv: 'Låt namnet stå för ett organ, eller ange med "from" och "to" att de inte fanns samtidigt.',
          en: 'Let it name one body, or say with "from" and "to" that they were not there at the same time.',
        },
      };
    case 'stated-twice':
      return {
        message: { sv: `"${fault.name}" står två gånger.`, en: `"${fault.name}" stands twice.` },
        help: {
          sv: 'Slå ihop de två, eller ändra den ena.',
          en: 'Make them one, or change one of them.',
        },
      };
    case 'types-without-date': {
      const dates = fault.dates.join(', ');
      return {
        message: {
          sv: 'Typerna saknar datum, men regeluppsättningen under "extends" har regler från flera dagar.',
          en: 'The types have no date, but the rule set under "extends" has rules from given days.',
        },
        help: {
          sv: `Skriv "valid-from:" med dagen för reglerna som ändras (${dates}), eller med en egen dag.`,
          en: `Write "valid-from:" with the day of the rules that you change (${dates}), or a day of your own.`,
        },
      };
    }
    case 'low-contrast':
      return sayLowContrast(fault);
    default:
      return saySchemaFault(fault);
  }
}

type Unreadable = Extract<ConfigFault, { kind: 'unreadable' }>['as'];

const UNREADABLE: Readonly<Record<Unreadable, (written: string) => Said>> = {
  pattern: (written) => ({
    message: {
      sv: `"${written}" är inte ett mönster för filer i registrets mapp.`,
      en: `"${written}" is not a pattern of files in the register's folder.`,
    },
    help: {
      sv: 'Skriv sökvägen från den här filens mapp och nedåt, med / mellan delarna: documents/**/*.md.',
      en: "Write the path from this file's folder downwards, with / between the parts: documents/**/*.md.",
    },
  }),
  interval: (written) => ({
    message: {
      sv: `"${written}" är inte ett intervall.`,
      en: `"${written}" is not an interval.`,
    },
    help: {
      sv: 'Skriv ett antal månader eller år ("48 months", "4 år"), eller "off".',
      en: 'Write a number of months or years ("48 months", "4 years"), or "off".',
    },
  }),
  period: (written) => ({
    message: { sv: `"${written}" är inte en period.`, en: `"${written}" is not a period.` },
    help: {
      sv: 'Skriv först den första dagen och sedan den sista, båda i kalendern: 2022-10-15..2026-10-14.',
      en: 'Write the first day and then the last, both of them real days: 2022-10-15..2026-10-14.',
    },
  }),
  day: (written) => ({
    message: {
      sv: `"${written}" finns inte i kalendern.`,
      en: `"${written}" is not in the calendar.`,
    },
    help: { sv: 'Skriv en dag som finns.', en: 'Write a day that exists.' },
  }),
  ...SITE_UNREADABLE,
};

const THINGS: Readonly<Record<NamedThing, { readonly none: Text; readonly help: Text }>> = {
  body: {
    none: { sv: 'Det finns inget organ', en: 'There is no body' },
    help: {
      sv: 'Lägg till organet under "bodies", eller skriv id för ett som finns där.',
      en: 'Add the body under "bodies", or write the id of one that is there.',
    },
  },
  'body-or-kind': {
    none: {
      sv: 'Det finns inget organ och inget slag av organ',
      en: 'There is no body and no kind of body',
    },
    help: {
      sv: 'Skriv council, executive, board, company, office eller official, eller id för ett organ under "bodies".',
      en: 'Write council, executive, board, company, office or official, or the id of a body under "bodies".',
    },
  },
  type: {
    none: {
      sv: 'Bland typerna med samma datum finns inte',
      en: 'Among the types of the same date there is no',
    },
    help: {
      sv: 'Skriv nyckeln för en typ som finns, eller lägg till typen.',
      en: 'Write the key of a type that is there, or add the type.',
    },
  },
  rule: {
    none: { sv: 'Det finns ingen kontrollregel', en: 'There is no rule' },
    help: {
      sv: 'Se alla regler med gov-docs rule.',
      en: 'See all rules with gov-docs rule.',
    },
  },
  option: {
    none: { sv: 'Regeln har ingen inställning', en: 'The rule has no option' },
    help: {
      sv: 'Se regelns sida med gov-docs rule och regelns namn.',
      en: "See the rule's page with gov-docs rule and the rule's name.",
    },
  },
  field: {
    none: { sv: 'Dokumenthuvudet har ingen nyckel', en: 'The frontmatter has no key' },
    help: {
      sv: 'Skriv nyckeln som i dokumenten, till exempel "applies-to" eller "decision.paragraph".',
      en: 'Write the key as in the documents, for instance "applies-to" or "decision.paragraph".',
    },
  },
};
