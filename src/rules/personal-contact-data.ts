import type { Text } from '../text/language.ts';
import type { DocumentText } from './document-text.ts';
import { addresses, type Found, numbers, phones } from './persons-in-text.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What is told of each kind of data: what there is, and what to write in its place. */
const KINDS: readonly {
  readonly find: (text: DocumentText) => Found[];
  readonly one: Text;
  readonly many: Text;
  readonly help: Text;
}[] = [
  {
    find: addresses,
    one: { sv: 'en persons e-postadress', en: "a person's e-mail address" },
    many: { sv: 'personers e-postadresser', en: "persons' e-mail addresses" },
    help: {
      sv: 'Skriv funktionens eller kommunens adress i stället, till exempel registrator@ och kommunens domän.',
      en: "Write the address of the function or the city instead, such as registrator@ and the city's domain.",
    },
  },
  {
    find: phones,
    one: { sv: 'en persons telefonnummer', en: "a person's telephone number" },
    many: { sv: 'personers telefonnummer', en: "persons' telephone numbers" },
    help: {
      sv: 'Skriv funktionen, eller kommunens växel, i stället.',
      en: "Write the function, or the city's switchboard, instead.",
    },
  },
  {
    find: numbers,
    one: { sv: 'ett personnummer', en: 'a personal identity number' },
    many: { sv: 'personnummer', en: 'personal identity numbers' },
    help: {
      sv: 'Ta bort numret, och se efter om det behöver tas bort även ur äldre versioner.',
      en: 'Remove the number, and see whether it must go from older versions as well.',
    },
  },
];

/** A governing document is published and kept; the persons of today do not belong in it. */
export const personalContactData: Rule = {
  id: 'personal-contact-data',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Texten innehåller en persons kontaktuppgifter eller personnummer.',
    en: "The text holds a person's contact data or personal identity number.",
  },
  why: {
    sv: 'Ett styrdokument publiceras och bevaras. Uppgifterna blir fel när personen byter arbete, och personuppgifter ska inte spridas i onödan.',
    en: 'A governing document is published and kept. The data are wrong once the person moves on, and personal data are not to be spread without need.',
  },
  source: {
    sv: 'Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c; personnummer: 3 kap. 10 § lagen (2018:218).',
    en: 'The GDPR, (EU) 2016/679, article 5(1)(c); identity numbers: the Act (2018:218), chapter 3, section 10.',
  },

  *checkText({ hasEnded }, document, text) {
    if (hasEnded(document)) return;
    const { source } = document;
    for (const { find, one, many, help } of KINDS) {
      const [first, ...others] = find(text);
      if (!first) continue;
      const what = others.length === 0 ? one : many;
      yield {
        place: { source, ...first },
        message: {
          sv: `${nameOf(document)} innehåller ${what.sv}.`,
          en: `${nameOf(document)} holds ${what.en}.`,
        },
        help,
        related: others.slice(0, 9).map((each) => ({
          place: { source, ...each },
          message: { sv: 'även här', en: 'here too' },
        })),
      };
    }
  },
};
