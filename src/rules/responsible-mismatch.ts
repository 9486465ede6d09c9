import type { City, TypeSet } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { looksLikePerson } from '../forms/person-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalise.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Words without which no text names whoever is responsible; a rare first letter is found fast. */
const SIGNS = ['Dokumentansvarig', 'DOKUMENTANSVARIG', 'örvaltas av'];

/** «Dokumentansvarig: …» on a line of its own, or as a row of two cells. A longer line is neither. */
const LABELLED = /^[ \t>*_|-]*dokumentansvarig(?: funktion)?[*_]{0,3} ?[:|]([^|]*)\|?$/i;
const LONGEST_LINE = 200;

/** «Dokumentansvarig är …», and what is said of the document itself: «Strategin förvaltas av …». */
const SAID = /dokumentansvarig\s+är\s+([^.:;\n]{3,80}(?:\n[^.:;\n]{1,80})?)/giu;
const KEPT = letterPattern(
  '([\\p{L}]{3,40})\\s+förvaltas\\s+av\\s+([^.:;\\n]{3,80}(?:\\n[^.:;\\n]{1,80})?)',
  'giu',
);
const DOCUMENT =
  /^(?:styr)?dokumentet$|^(?:strategin|policyn|programmet|planen|riktlinjen|riktlinjerna)$/i;

/** A name in the text for whoever answers for the document. */
interface Named {
  readonly words: string;
  readonly start: number;
}

function* labelled(text: string): Generator<Named> {
  for (let at = text.search(/dokumentansvarig/i); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = end - start > LONGEST_LINE ? '' : text.slice(start, end).trimEnd();
    const words = LABELLED.exec(line)?.[1]?.replace(/^[ \t*_]+|[ \t*_]+$/g, '') ?? '';
    if (words.length > 2) yield { words, start: start + line.lastIndexOf(words) };
    const next = text.slice(end).search(/dokumentansvarig/i);
    at = next === -1 ? -1 : end + next;
  }
}

function* namesIn(text: string, set: TypeSet): Generator<Named> {
  yield* labelled(text);
  for (const match of text.matchAll(SAID)) {
    const words = match[1] ?? '';
    yield { words, start: match.index + match[0].length - words.length };
  }
  for (const match of text.matchAll(KEPT(text))) {
    const [, subject = '', words = ''] = match;
    if (!DOCUMENT.test(subject) && !set.words.has(foldName(subject))) continue;
    yield { words, start: match.index + match[0].length - words.length };
  }
}

const OWNER = /^(?:kommunens|stadens|regionens|bolagets|förvaltningens|kontorets|den|det)$/;

function wordsOf(city: City, name: string): string[] {
  const own = foldName(city.name).split(/[ -]/);
  return foldName(name)
    .replace(/[*_`]/g, '')
    .split(' ')
    .filter((word) => word !== '' && !OWNER.test(word) && !own.includes(word.replace(/s$/, '')));
}

/** Whether two words are forms of one: «ekonomichef», «ekonomichefen». */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= 3;
}

/** Whether one name is the other, perhaps with a place behind it: «Ekonomichef vid kommunledningskontoret». */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word, index) => isForm(word, long[index] ?? ''));
}

/** Everyone whom the frontmatter names. */
function statedBy({ frontmatter, responsibleFunction, responsibleBody, decidedBy }: Document) {
  const reviser = frontmatter?.entries.find(
    ({ key }) => key.text === 'revision-responsible',
  )?.value;
  return [
    ...[responsibleFunction, responsibleBody, ...decidedBy].flatMap((fact) => fact?.value ?? []),
    ...(reviser?.kind === 'scalar' ? [reviser.text] : []),
  ];
}

/** Words of a sentence on what a responsible function is or does: «… är den som ser till att …». */
const SENTENCE = /(?:^|\s)(?:som|att|ska|är|har|kan|inte)(?:\s|$)|^(?:en|ett|alltid|normalt)\s/i;

/** Whether a text names somebody else than the frontmatter: a function, not a body or a person. */
function isAnother(city: City, words: string, stated: readonly string[]): boolean {
  if (SENTENCE.test(words) || isPlaceholder(words.trim()) || looksLikePerson(words)) return false;
  const parts = words.split(/[,;()/]| och | samt | – | - /).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.some((part) => findBody(city, part.trim()))) return false;
  const known = stated.map((each) => wordsOf(city, each));
  return !parts.some((part) => known.some((each) => agree(wordsOf(city, part), each)));
}

/** The text names another function than the frontmatter: whoever asks does not know whom. */
export const responsibleMismatch: Rule = {
  id: 'responsible-mismatch',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Texten anger en annan dokumentansvarig än dokumenthuvudet.',
    en: 'The text names another responsible function than the frontmatter.',
  },
  why: {
    sv: 'Med två ansvariga i samma dokument vet ingen vem som ska se till att det hålls aktuellt.',
    en: 'With two responsible functions in one document, nobody knows who is to keep it up to date.',
  },

  *checkText({ city, register, asOf, hasEnded }, document, { text, bodyStart }) {
    const { responsibleFunction: responsible, source } = document;
    if (!SIGNS.some((sign) => text.includes(sign, bodyStart))) return;
    if (!responsible || isPlaceholder(responsible.value) || hasEnded(document)) return;
    const stated = statedBy(document);
    const { set } = judgingTypes(register, document, asOf);
    const body = text.slice(bodyStart);
    for (const { words, start } of namesIn(body, set)) {
      if (!isAnother(city, words, stated)) continue;
      const at = bodyStart + start;
      yield {
        place: { source, start: at, end: at + words.trimEnd().length },
        message: {
          sv: `Texten i ${nameOf(document)} anger ${quote(words)} som ansvarig, men dokumenthuvudet säger ${quote(responsible.value)}.`,
          en: `The text of ${nameOf(document)} names ${quote(words)} as responsible, but the frontmatter says ${quote(responsible.value)}.`,
        },
        help: {
          sv: 'Ta reda på vem som ansvarar i dag och rätta det ställe som är fel. I texten räcker det ofta att stryka uppgiften.',
          en: 'Find out who is responsible today and correct the place that is wrong. In the text it is often enough to strike it out.',
        },
        related: [
          { place: responsible.place, message: { sv: 'dokumenthuvudet', en: 'the frontmatter' } },
        ],
      };
      return;
    }
  },
};
