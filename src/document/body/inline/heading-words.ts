import { isLineEnding, isSpaceOrTab, isWhitespace, TAB } from '../characters.ts';
import { pairRuns, type Run } from './emphasis.ts';

/** The words of a heading, gathered from its inline content without the markup. */
export interface Words {
  readonly parts: string[];
  readonly runs: Run[];
}

/** Adds text that holds no markup, and no line ending. */
export function addText(words: Words, text: string): void {
  words.parts.push(text.replaceAll('\0', '\uFFFD'));
}

/** Adds the line ending `ending` after `text`, the last of its line. Two spaces before it end a line for good. */
export function addLineEnd(words: Words, text: string, ending: string): void {
  let end = text.length;
  let hasTab = false;
  for (; end > 0 && isSpaceOrTab(text.charCodeAt(end - 1)); end -= 1) {
    hasTab ||= text.charCodeAt(end - 1) === TAB;
  }
  const isHard = !hasTab && text.length - end > 1;
  addText(words, text.slice(0, end) + (isHard ? '' : ending));
}

/** Adds what stands between the backticks of a code span. */
export function addCode(words: Words, code: string): void {
  const head = edgeLength(code, 0, 1);
  const tail = edgeLength(code, code.length - 1, -1);
  const isPadded = head > 0 && tail > 0 && /[^ \r\n]/.test(code);
  addText(words, isPadded ? code.slice(head, code.length - tail) : code);
}

/** Length of the space or line ending at one edge of a code span. */
function edgeLength(code: string, at: number, step: 1 | -1): number {
  const first = code.charCodeAt(at);
  if (!isWhitespace(first) || first === TAB) return 0;
  const isPair = isLineEnding(first) && code.slice(step > 0 ? 0 : -2).startsWith('\r\n');
  return isPair ? 2 : 1;
}

/**
 * Adds raw HTML. Its further lines lose three columns of their indentation, as in remark: the fourth
 * column of a tab stays as a space.
 */
export function addHtml(words: Words, html: string): void {
  const text = html.replace(/(\r\n|\r|\n)(?: {3}| {0,2}\t| {1,2})/g, (indent, ending: string) =>
    indent.endsWith('\t') ? `${ending} ` : ending,
  );
  addText(words, text);
}

/** Pairs the runs of emphasis from index `from` on, the last ones so far. They are done then. */
export function settleRuns(words: Words, from: number): void {
  const runs = words.runs.splice(from);
  pairRuns(runs);
  for (const run of runs) {
    words.parts[run.part] = String.fromCharCode(run.marker).repeat(run.length);
  }
}
