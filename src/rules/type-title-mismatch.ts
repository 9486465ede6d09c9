import { isCatchAll } from '../city/catch-all.ts';
import type { City, TypeSet } from '../city/city.ts';
import type { TypeName } from '../city/type-names.ts';
import type { Document } from '../document/document.ts';
import { type JudgedType, judgingTypes } from '../register/judged-type.ts';
import { foldName } from '../text/normalise.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { headNames, isSameWord, wordToWrite } from './type-words.ts';
import { nameOf } from './words.ts';

/** Names that a law gives a document, whatever type the city counts it among. */
const NAMED_BY_LAW =
  /(?:^|[ -])(?:(?:översikts|detalj|biblioteks|avfalls|energi|vattentjänst|skydds)plan(?:en|er)?|(?:handlings|trafikförsörjnings)program(?:met)?)$/;
const GUIDELINES_BY_LAW = /riktlinjer(?:na)? för (?:bostadsförsörjning|biståndsbedömning)/;

/**
 * Whether a word of the title holds the type too: a «handlingsplan» is a «plan» where it is no type
 * of its own, and a «programplan» may be a programme.
 */
function holdsType({ word, name, legacy }: TypeName, { type }: JudgedType): boolean {
  const folded = foldName(word);
  const firstPart = folded.slice(0, -name.length).replace(/[-s]$/, '');
  const forms = type.names.map(foldName);
  return forms.some((form) => form === firstPart || (legacy && folded.endsWith(form)));
}

/** Whether the title adds the type after another: «Strategisk plan med budget». */
function addsType(set: TypeSet, title: string, judged: JudgedType): boolean {
  const [, ...added] = title.split(/\s(?:med|inklusive)\s/iu);
  return added.some((part) => headNames(set, part).some((name) => isSameWord(name, judged)));
}

/**
 * English writes no compounds together, and the last word is what a thing is: a «new process module»
 * is no process, and nothing follows the type but its subject.
 */
function isHeadInEnglish(title: string, { word, name, end }: TypeName): boolean {
  const after = /^\s*(?:$|[^\p{L}\s]|(?:for|of|on|in|to|with|about|at|by|from|and|regarding)\s)/u;
  return foldName(word) === name && after.test(title.slice(end));
}

/** Whether a document is in English: it says so, or its city does. */
function isEnglish(city: City, { frontmatter }: Document): boolean {
  const entry = frontmatter?.entries.find(({ key }) => key.text === 'language')?.value;
  return (entry?.kind === 'scalar' ? entry.text : city.language) === 'en';
}

/**
 * Whether a word can be of the city's own types. In an English title a word for a type is one only
 * where the city speaks English: elsewhere it is a Swedish label that happens to be spelt alike.
 */
function isOwnWord(city: City, document: Document, said: TypeName, judged: JudgedType): boolean {
  const isListed = ({ key }: { readonly key: string }) => city.ownTypes?.has(key) ?? true;
  if (!isListed(said.type) || !isListed(judged.type)) return false;
  if (!isEnglish(city, document)) return true;
  return city.language === 'en' && isHeadInEnglish(document.title?.value ?? '', said);
}

/** The word by which a title says another type than the one judged; undefined where it is not certain. */
function otherWord(names: readonly TypeName[], judged: JudgedType): TypeName | undefined {
  const [first] = names;
  if (!first || names.some((name) => !isSameWord(name, first))) return undefined;
  if (isSameWord(first, judged) || holdsType(first, judged)) return undefined;
  return NAMED_BY_LAW.test(foldName(first.word)) ? undefined : first;
}

/** The title calls the document by another type than the one stated. */
export const typeTitleMismatch: Rule = {
  id: 'type-title-mismatch',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Titeln säger en annan dokumenttyp än type.',
    en: 'The title says another type than `type` does.',
  },
  why: {
    sv: 'Den som läser titeln tror att dokumentet är bindande på ett annat sätt än kommunens regler säger.',
    en: "Whoever reads the title believes the document binding in another way than the city's rules say.",
  },
  source: {
    sv: 'Kommunala revisorer påpekar återkommande att benämningarna på styrdokument inte är enhetliga.',
    en: 'Municipal auditors keep pointing out that governing documents are not named uniformly.',
  },

  *check({ register, city, asOf, documents, typeOf }) {
    for (const document of documents) {
      const { type, title } = document;
      const judged = typeOf(document);
      if (!type || !title || !judged) continue;
      if (isCatchAll(judged.type.key) || isCatchAll(judged.type.label)) continue;
      const { set } = judgingTypes(register, document, asOf);
      // Most titles begin with their type, and then nothing else in them matters.
      const begins = set.words.get(title.value.split(' ', 1)[0]?.toLowerCase() ?? '');
      if (begins && isSameWord(begins, judged)) continue;
      const said = otherWord(headNames(set, title.value), judged);
      if (!said || GUIDELINES_BY_LAW.test(foldName(title.value))) continue;
      if (addsType(set, title.value, judged)) continue;
      if (!isOwnWord(city, document, said, judged)) continue;
      const word = wordToWrite(said);
      const stated = quote(judged.legacy ? type.value : judged.type.label);
      const formerly = said.legacy && said.type === judged.type;
      yield {
        place: type.place,
        message: {
          sv: `Titeln ${nameOf(document)} säger ${quote(said.word)}, men dokumenttypen är ${stated}.`,
          en: `The title ${nameOf(document)} says ${quote(said.word)}, but the type is ${stated}.`,
        },
        help: formerly
          ? {
              sv: `Beslutades dokumentet under det äldre ordet: skriv type: ${word}. Annars ändras titeln nästa gång dokumentet beslutas.`,
              en: `If the document was decided under the older word, write type: ${word}. Otherwise the title is changed the next time the document is decided.`,
            }
          : {
              sv: `Är titeln rätt: skriv type: ${word}. Är typen rätt ändras titeln nästa gång dokumentet beslutas.`,
              en: `If the title is right, write type: ${word}. If the type is right, the title is changed the next time the document is decided.`,
            },
        related: [{ place: title.place, message: { sv: 'titeln', en: 'the title' } }],
      };
    }
  },
};
