import { readAutolink } from './autolink.ts';
import {
  AMPERSAND,
  afterLineEnding,
  BACKSLASH,
  BACKTICK,
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  isLineEnding,
  isPunctuation,
  LESS,
  LINE_FEED,
  RETURN,
  STAR,
  skipSpaces,
  UNDERSCORE,
} from './characters.ts';
import { findFences, nextFence } from './code-span.ts';
import { makeRun } from './emphasis.ts';
import { addCode, addHtml, addLineEnd, addText, settleRuns } from './heading-words.ts';
import { collectHtmlIds } from './html-ids.ts';
import { inlineHtmlEnd } from './inline-html.ts';
import { resolveLabel } from './label-target.ts';
import { placeOf } from './passage.ts';
import type { Scan } from './scan.ts';
import { readReference } from './unescape.ts';

/**
 * Reads inline content from left to right: adds its links and ids to the scan's, and its words if
 * they are wanted. Links stand in the order of their ends. Takes time in proportion to the text.
 */
export function readInlines(scan: Scan): void {
  const { text, words } = scan;
  while (scan.at < text.length) {
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
      case AMPERSAND:
      case STAR:
      case UNDERSCORE:
      case LINE_FEED:
      case RETURN:
        if (words) readForWords(scan);
        else scan.at += 1;
        break;
      default:
        scan.at += 1;
    }
  }
  if (words) {
    addText(words, text.slice(scan.plain).replace(/[ \t]+$/, ''));
    settleRuns(words, 0);
  }
}

/** Goes on after `end`. What stands up to there from `at` on is markup, or `add` knows its words. */
function take(scan: Scan, end: number): void {
  if (scan.words && scan.plain < scan.at) {
    addText(scan.words, scan.text.slice(scan.plain, scan.at));
  }
  scan.at = end;
  scan.plain = end;
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
  const end = autolink ? autolink.end : inlineHtmlEnd(text, at, scan.missing);
  if (end < 0) {
    scan.at += 1;
    return;
  }
  take(scan, end);
  if (!autolink) {
    collectHtmlIds(text.slice(at, end), scan.htmlIds);
    if (words) addHtml(words, text.slice(at, end));
    return;
  }
  const url = text.slice(at + 1, end - 1).replaceAll('\0', '\uFFFD');
  if (words) addText(words, url);
  addLink(scan, 'link', autolink.kind === 'email' ? `mailto:${url}` : url, at, end);
}

function openLabel(scan: Scan, isImage: boolean): void {
  const { at, words } = scan;
  const label = isImage ? at + 2 : at + 1;
  take(scan, label);
  scan.openers.push({
    start: at,
    label,
    isImage,
    part: words?.parts.length ?? 0,
    run: words?.runs.length ?? 0,
    link: scan.links.length,
    htmlId: scan.htmlIds.length,
  });
  if (words) addText(words, isImage ? '![' : '[');
  scan.lastBracket = label;
}

function closeLabel(scan: Scan): void {
  const { at, openers, words } = scan;
  const opener = openers.pop();
  const isDead = opener && !opener.isImage && openers.length < scan.dead;
  scan.dead = Math.min(scan.dead, openers.length);
  const found = opener && !isDead ? resolveLabel(scan, opener, at) : undefined;
  scan.lastBracket = at + 1;
  if (!opener || !found) {
    scan.at += 1;
    return;
  }
  take(scan, found.end);
  if (opener.isImage) {
    // The label of an image is plain text to its reader.
    scan.links.length = opener.link;
    scan.htmlIds.length = opener.htmlId;
  } else {
    scan.dead = openers.length;
  }
  addLink(scan, opener.isImage ? 'image' : 'link', found.target, opener.start, found.end);
  if (words) {
    words.parts[opener.part] = '';
    settleRuns(words, opener.run);
  }
}

function addLink(scan: Scan, kind: 'link' | 'image', target: string, from: number, to: number) {
  const start = placeOf(scan.passage, from);
  scan.links.push({ kind, target, start, end: placeOf(scan.passage, to - 1) + 1 });
}

/** Reads what matters to the words of a heading only: references, emphasis, line endings. */
function readForWords(scan: Scan): void {
  const { text, at, words } = scan;
  const code = text.charCodeAt(at);
  if (!words) return;
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
