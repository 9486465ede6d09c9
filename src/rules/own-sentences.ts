import type { DocumentType } from '../city/city.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { DocumentText } from './document-text.ts';

/** A sentence in which a document speaks of itself: «Programmet gäller …», «Denna policy omfattar …». */
export interface OwnSentence {
  /** Where it begins in the text of the file. */
  readonly start: number;
  /** As written, line breaks included. */
  readonly text: string;
}

/** No sentence is longer. */
const REACH = 400;
const SENTENCE_END = letterPattern(
  '[.!?](?=\\s+[\\p{Lu}#*_|>-]|\\s*$)|\\r?\\n[ \\t]*(?:\\r?\\n|[-*+|#>])',
  'u',
);
/** What may point at the name of a document: «Denna policy». */
const POINTERS = ['Detta', 'Denna', 'Det här', 'Den här', 'Dessa', 'De här'];
/** What may stand before the first word of a sentence, with a space between or without. */
const WITHIN = letterPattern('[\\p{L}\\p{N}\\]»"”*_-]\\s?$', 'u');
const IN_WORD = letterPattern('[\\p{L}\\p{N}-]', 'u');
const ANY_DOCUMENT = ['dokumentet', 'dokument', 'styrdokumentet', 'styrdokument'];

const finders = new WeakMap<DocumentType, RegExp>();

/** Finds names of a type where they begin a sentence, by their capital letter. The names are literal. */
function finderOf(type: DocumentType): RegExp {
  const known = finders.get(type);
  if (known) return known;
  const names = [...new Set([...ANY_DOCUMENT, ...type.names])]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const capital = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const finder = new RegExp(
    `(?:${POINTERS.join('|')}) (?:${names.join('|')})|${capital.join('|')}`,
    'g',
  );
  finders.set(type, finder);
  return finder;
}

function* findSentences(prose: string, type: DocumentType): Generator<OwnSentence, void> {
  for (const { index, 0: words } of prose.matchAll(finderOf(type))) {
    const next = prose.charAt(index + words.length);
    const before = prose.slice(Math.max(0, index - 2), index);
    if (IN_WORD(next).test(next) || WITHIN(before).test(before)) continue;
    const text = prose.slice(index, index + REACH);
    const end = SENTENCE_END(text).exec(text)?.index;
    // A sentence whose end is out of sight is no sentence, but a table or a list.
    if (end !== undefined) yield { start: index, text: text.slice(0, end) };
    else if (index + REACH >= prose.length) yield { start: index, text: text.trimEnd() };
  }
}

const found = new WeakMap<DocumentText, readonly OwnSentence[]>();

/**
 * Finds the sentences in which a document of a type speaks of itself. They begin with its type, with
 * a capital letter: in the middle of a sentence «programmet» may be another. Found once for a text,
 * for several rules ask.
 */
export function ownSentences(text: DocumentText, type: DocumentType): readonly OwnSentence[] {
  const known = found.get(text);
  if (known) return known;
  const sentences = [...findSentences(text.prose, type)];
  found.set(text, sentences);
  return sentences;
}
