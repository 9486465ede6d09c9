import type { Document } from '../document/document.ts';
import { detach } from '../text/detach.ts';
import { lazily } from '../text/lazily.ts';
import { foldName } from '../text/normalise.ts';
import type { Mention, RunningText, Standing } from './mention.ts';
import type { TitleIndex } from './title-index.ts';
import { type Word, wordsOf } from './words.ts';

/** No title that is set apart is longer. */
const LONGEST_NAME = 160;

const QUOTES = '«»”“"„';

/** How the words between two offsets stand: right between marks, or within running text. */
export function closingMark(
  text: string,
  start: number,
  end: number,
): Exclude<Standing, 'id' | 'anaphora'> {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ((before === '*' || before === '_') && (after === '*' || after === '_')) return 'italic';
  if (QUOTES.includes(before) && before !== '' && QUOTES.includes(after) && after !== '')
    return 'quoted';
  return 'plain';
}

/** What is set apart on one line, with nothing set apart within. */
const SET_APART = new RegExp(
  [
    `\\*{1,2}([A-ZÅÄÖ][^*\\n|]{2,${LONGEST_NAME}})\\*{1,2}`,
    `_{1,2}([A-ZÅÄÖ][^_\\n|]{2,${LONGEST_NAME}})_{1,2}`,
    `[«»]([A-ZÅÄÖ][^«»\\n|]{2,${LONGEST_NAME}})[«»]`,
    `[”“"]([A-ZÅÄÖ][^”“"\\n|]{2,${LONGEST_NAME}})[”“"]`,
  ].join('|'),
  'g',
);
/** What begins the subject of a document after the word for its type. */
const ABOUT = new Set([
  'för',
  'om',
  'mot',
  'gällande',
  'avseende',
  'angående',
  'beträffande',
  'rörande',
]);

/** Finds names that are set apart, certainly of governing documents, and not among those known. */
export function unresolvedNames(
  index: TitleIndex,
  document: Document,
  { prose, bodyStart }: RunningText,
): Mention[] {
  const found: Mention[] = [];
  const headings = lazily(() => headingsOf(document));
  SET_APART.lastIndex = bodyStart;
  for (let match = SET_APART.exec(prose); match; match = SET_APART.exec(prose)) {
    if (/[*\w\\]/.test(prose.charAt(match.index - 1)) && /^[*_]/.test(match[0])) {
      SET_APART.lastIndex = match.index + 1;
      continue;
    }
    const words = match.slice(1).find((each) => each !== undefined) ?? '';
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    if (!isCertain(index, words) || headings().has(foldName(words))) continue;
    if (standsAlone(prose, match.index, match.index + match[0].length)) continue;
    const stands = /^[*_]/.test(match[0]) ? 'italic' : 'quoted';
    const to = { kind: 'unresolved', words: detach(words) } as const;
    found.push({ start, end, stands, by: 'type', isLoose: false, isHistory: false, to });
  }
  return found;
}

/** Whether words can be nothing but the name of a governing document. */
function isCertain({ owners, types }: TitleIndex, name: string): boolean {
  if (/[.!?;…]/.test(name) || /[,:–-]\s*$/.test(name)) return false;
  const { typeOf, isBareType } = types;
  const { words } = wordsOf(name);
  const { count, isCity } = owners.leading(words);
  const rest = words.slice(count);
  const [first, second, third] = rest;
  if (!first || rest.length > 20) return false;
  const isHead = (word: Word) => typeOf(word) !== undefined;
  if (isHead(first) && second && third) {
    const isJoined = second.folded === 'och' && isBareType(third);
    return ABOUT.has((isJoined ? rest[3] : second)?.folded ?? '');
  }
  const last = rest.at(-1);
  // «Göteborgs Stads innovationsprogram»
  return (
    isCity &&
    last !== undefined &&
    rest.length < 4 &&
    typeOf(last) !== undefined &&
    !(rest.length === 1 && isBareType(last))
  );
}

/** The headings of a document, folded and without their numbers: «se *Regler för avrop* nedan». */
function headingsOf({ body }: Document): Set<string> {
  return new Set(body.headings.map(({ text }) => foldName(text).replace(/^[\d.]+ /, '')));
}

/** A whole line in bold or italics is a heading of its kind, not a name in running text. */
function standsAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, next < 0 ? text.length : next);
  return /^[\s>#]*$/.test(before) && /^[\s:]*$/.test(after);
}
