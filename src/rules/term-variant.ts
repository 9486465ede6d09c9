import type { City } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import type { DocumentText } from './document-text.ts';
import { isTranslation } from './headings.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What a law or another document says in its own words: quotations, and what stands in italics. */
const QUOTED =
  /^[ \t]*>.*$|["”“«»„][^"”“«»„\n]{1,400}(?:\n[^"”“«»„\n]{1,400}){0,3}["”“«»]|(?<![*_])[*_](?![*_\s])[^*_\n]{1,200}[*_](?![*_])/gmu;

/** A text with the words of others blanked, offsets as before. */
function ownWords({ prose }: DocumentText): string {
  return prose.replace(QUOTED, (quoted) => quoted.replace(/[^\n]/g, ' '));
}

const TILLSVIDARE = lazily(() => /(?<![\p{L}\p{N}-])tillsvidare(?![\p{L}\p{N}-])/giu);
const SKALL = lazily(() => /(?<![\p{L}\p{N}-])skall(?![\p{L}\p{N}-])/giu);
const SKA = lazily(() => /(?<![\p{L}\p{N}-])ska(?![\p{L}\p{N}-])/giu);
const UPPER_IT = lazily(() => /(?<![\p{L}\p{N}.@/-])IT(?=[\s.,;:)]|-\p{L}|$)/gmu);
// Alone the word may be English, so that a Swedish one is asked for before it.
const LOWER_IT = lazily(
  () =>
    /(?<![\p{L}\p{N}.@/-])it-\p{Ll}|(?<=(?:^|\s)(?:och|för|av|inom|med|på|om|till)\s)it(?=[\s.,;:)]|$)/gmu,
);

/** One way of writing a term that is met beside, or instead of, another. */
interface Variant {
  /**
   * What the text must hold one of, list by list, before anything costly is asked. A search is fast
   * where the first letter is rare.
   */
  readonly signs: readonly (readonly string[])[];
  /** What it must hold besides, where that is asked faster than words of others are left out. */
  readonly hint?: RegExp;
  readonly find: (own: string) => { start: number; end: number } | undefined;
  readonly message: (name: string) => Text;
  readonly help: Text;
}

function first(own: string, pattern: RegExp): RegExpExecArray | undefined {
  return own.matchAll(pattern).next().value;
}

function count(own: string, pattern: RegExp): number {
  return own.match(pattern)?.length ?? 0;
}

function placeOf(match: RegExpExecArray | undefined, length?: number) {
  return match && { start: match.index, end: match.index + (length ?? match[0].length) };
}

/** The rarer of two ways of writing, where a text has both. */
function rarer(own: string, a: RegExp, b: RegExp) {
  const [ofA, ofB] = [count(own, a), count(own, b)];
  return ofA === 0 || ofB === 0 ? undefined : first(own, ofB < ofA ? b : a);
}

const VARIANTS: readonly Variant[] = [
  {
    signs: [['vidare'], ['lsvidare']],
    find: (own) => placeOf(first(own, TILLSVIDARE())),
    message: (name) => ({
      sv: `I ${name} står «tillsvidare» i ett ord.`,
      en: `${name} has «tillsvidare» in one word.`,
    }),
    help: {
      sv: 'Skriv tills vidare. I ett ord skrivs bara sammansättningar, som tillsvidareanställning.',
      en: 'Write tills vidare. Only compounds such as tillsvidareanställning are one word.',
    },
  },
  {
    signs: [['kall'], ['skall'], ['ska ', 'Ska ', 'ska\n']],
    find: (own) => (first(own, SKA()) ? placeOf(first(own, SKALL())) : undefined),
    message: (name) => ({
      sv: `I ${name} står både «skall» och «ska».`,
      en: `${name} has both «skall» and «ska».`,
    }),
    help: {
      sv: 'Skriv ska genomgående: annars undrar läsaren om det är olika starka krav. Citeras en lag, sätt citattecken.',
      en: 'Write ska throughout: otherwise the reader wonders whether one demand is stronger. Where a law is quoted, put it in quotation marks.',
    },
  },
  {
    signs: [['IT'], ['it-', 'it ', 'it.', 'it,']],
    hint: /it-|(?:och|för|av|inom|med|på|om|till)\sit/,
    find: (own) => placeOf(rarer(own, LOWER_IT(), UPPER_IT()), 2),
    message: (name) => ({
      sv: `I ${name} skrivs it både med små och med stora bokstäver.`,
      en: `${name} writes it (information technology) both in small letters and in capitals.`,
    }),
    help: {
      sv: 'Välj ett av dem och håll fast vid det. Språkrådet rekommenderar små bokstäver: it, it-system.',
      en: 'Choose one and keep to it. Språkrådet recommends small letters: it, it-system.',
    },
  },
];

function isSwedish(document: Document, city: City): boolean {
  return (city.language ?? 'sv') === 'sv' && !isTranslation(document, city);
}

/** A term written in two ways in one document looks like two terms. */
export const termVariant: Rule = {
  id: 'term-variant',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Ett ord skrivs på två sätt: tillsvidare och tills vidare, skall och ska, IT och it.',
    en: 'A word is written in two ways: tillsvidare and tills vidare, skall and ska, IT and it.',
  },
  why: {
    sv: 'I ett styrande dokument läses två skrivsätt som två betydelser, och det ena hittas inte vid en sökning på det andra.',
    en: 'In a governing document two spellings are read as two meanings, and a search for one does not find the other.',
  },
  source: {
    sv: 'Språklagen (2009:600) 11 §; Svenska skrivregler.',
    en: 'The Language Act (2009:600), section 11; Svenska skrivregler.',
  },

  *checkText({ city, hasEnded }, document, text): Generator<Complaint> {
    const likely = VARIANTS.filter(
      ({ signs, hint }) =>
        signs.every((any) => any.some((sign) => text.text.includes(sign, text.bodyStart))) &&
        (!hint || hint.test(text.text)),
    );
    if (likely.length === 0 || hasEnded(document) || !isSwedish(document, city)) return;
    const own = ownWords(text);
    for (const { find, message, help } of likely) {
      const found = find(own);
      if (!found) continue;
      yield {
        place: { source: document.source, ...found },
        message: message(nameOf(document)),
        help,
      };
    }
  },
};
