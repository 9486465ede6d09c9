import {
  AMPERSAND,
  afterLineEnding,
  BACKSLASH,
  BACKTICK,
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  backOverSpaces,
  isLineEnding,
  isPunctuation,
  LESS,
  skipSpaces,
} from '../characters.ts';
import { readAutolink } from './autolink.ts';
import { findFences, nextFence } from './code-span.ts';
import { makeRun } from './emphasis.ts';
import { addCode, addHtml, addLineEnd, addText, settleRuns, type Words } from './heading-words.ts';
import { collectHtmlIds } from './html-ids.ts';
import { inlineHtmlEnd } from './inline-html.ts';
import { closeLabel, openLabel } from './label.ts';
import { placeBetween, type Scan, take } from './scan.ts';
import { readReference } from './unescape.ts';

const MARKUP = /[\\`<![\]]/g;
const MARKUP_OF_WORDS = /[\\`<![\]&*_\n\r]/g;

/**
 * Reads inline content from left to right: adds its links and ids to the scan's, and its words if
 * they are wanted. Takes time in proportion to the text.
 */
export function readInlines(scan: Scan): void {
  const { text, words } = scan;
  const markup = words ? MARKUP_OF_WORDS : MARKUP;
  for (;;) {
    // A search skips plain text faster than a loop, above all before the loop has been compiled.
    markup.lastIndex = scan.at;
    if (!markup.test(text)) break;
    scan.at = markup.lastIndex - 1;
    switch (text.charCodeAt(scan.at)) {
      case BACKSLASH:
        readEscape(scan);
        break;
      case BACKTICK:
        readCode(scan);
        break;
      case LESS:
        readAngle(scan);
        break;
      case BANG:
        if (text.charCodeAt(scan.at + 1) === BRACKET_OPEN) openLabel(scan, true);
        else scan.at += 1;
        break;
      case BRACKET_OPEN:
        openLabel(scan, false);
        break;
      case BRACKET_CLOSE:
        closeLabel(scan);
        break;
      default:
        if (words) readForWords(scan, words);
    }
  }
  if (words) {
    addText(words, text.slice(scan.plain, backOverSpaces(text, scan.plain, text.length)));
    settleRuns(words, 0);
  }
}

/** The words of a heading without markup, which most are; undefined where it must be read. */
export function plainWords(text: string): string | undefined {
  MARKUP_OF_WORDS.lastIndex = 0;
  if (MARKUP_OF_WORDS.test(text) || text.includes('\0')) return undefined;
  return text.slice(0, backOverSpaces(text, 0, text.length));
}

function readEscape(scan: Scan): void {
  const { text, at, words } = scan;
  const code = text.charCodeAt(at + 1);
  if (isPunctuation(code)) {
    take(scan, at + 2);
    if (words) addText(words, text.charAt(at + 1));
  } else if (isLineEnding(code)) {
    take(scan, skipSpaces(text, afterLineEnding(text, at + 1), text.length));
  } else {
    scan.at += 1;
  }
}

function readCode(scan: Scan): void {
  const { text, at, words } = scan;
  let open = at + 1;
  while (text.charCodeAt(open) === BACKTICK) open += 1;
  scan.fences ??= findFences(text);
  const close = nextFence(scan.fences, open - at, open);
  if (close < 0) {
    scan.at = open;
    return;
  }
  take(scan, close + open - at);
  if (words) addCode(words, text.slice(open, close));
}

function readAngle(scan: Scan): void {
  const { text, at, words } = scan;
  const autolink = readAutolink(text, at);
  const end = autolink ? autolink.end : inlineHtmlEnd(scan, at);
  if (end < 0) {
    scan.at += 1;
    return;
  }
  take(scan, end);
  if (!autolink) {
    const html = text.slice(at, end);
    if (html.includes('=')) collectHtmlIds(html, scan.htmlIds);
    if (words) addHtml(words, html);
    return;
  }
  const url = text.slice(at + 1, end - 1).replaceAll('\0', '\uFFFD');
  if (words) addText(words, url);
  const target = autolink.kind === 'email' ? `mailto:${url}` : url;
  scan.links.push({ kind: 'link', target, ...placeBetween(scan, at, end) });
}

/** Reads what matters to the words of a heading only: references, emphasis, line endings. */
function readForWords(scan: Scan, words: Words): void {
  const { text, at } = scan;
  const code = text.charCodeAt(at);
  if (code === AMPERSAND) {
    const reference = readReference(text, at);
    if (!reference) {
      scan.at += 1;
      return;
    }
    take(scan, reference.end);
    words.parts.push(reference.value);
  } else if (isLineEnding(code)) {
    const next = afterLineEnding(text, at);
    addLineEnd(words, text.slice(scan.plain, at), text.slice(at, next));
    scan.at = skipSpaces(text, next, text.length);
    scan.plain = scan.at;
  } else {
    let end = at + 1;
    while (text.charCodeAt(end) === code) end += 1;
    take(scan, end);
    const [before, after] = [text.charAt(at - 1), text.charAt(end)];
    words.runs.push(makeRun(code, end - at, before, after, words.parts.length));
    words.parts.push('');
  }
}
