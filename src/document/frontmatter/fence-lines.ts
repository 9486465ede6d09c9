import { lazily } from '../../text/lazily.ts';
import type { Stretch } from '../fault.ts';

/** One line: its text without the line end, and where the next one begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

const TO_LINE_END = /[^\r\n]*/y;

/** The line that begins at an offset. Line ends are LF, CRLF and lone CR. */
export function lineAt(text: string, start: number): Line {
  TO_LINE_END.lastIndex = start;
  TO_LINE_END.test(text);
  const end = TO_LINE_END.lastIndex;
  const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return { text: text.slice(start, end), start, next };
}

/** The lines from one offset up to another. */
export function* linesOf(text: string, start: number, end: number): Generator<Line, void> {
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

/** The first line from an offset on that is not blank. */
export function firstFilledLine(text: string, start: number): Line | undefined {
  for (const line of linesOf(text, start, text.length)) if (line.text.trim() !== '') return line;
  return undefined;
}

/** Where a line's text stands. */
export function stretchOf({ start, text }: Line): Stretch {
  return { start, end: start + text.length };
}

/** Three dashes at the margin and perhaps blanks after them: the only fence there is. */
export function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** The next fence from an offset on, which is where a line begins. */
export function nextFence(text: string, from: number): Line | undefined {
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    const before = text[at - 1];
    if (at !== from && before !== '\n' && before !== '\r') continue;
    const line = lineAt(text, at);
    if (isFence(line.text)) return line;
  }
  return undefined;
}

const ENTRY = lazily(
  () => /^["']?[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}["']?[ \t]*:(?=\s|$)/u,
);

/** Tells whether a line looks like a key and a value, as the first line of frontmatter does. */
export function isEntry(line: string): boolean {
  return ENTRY().test(line);
}

/** Tells whether a line could stand between fences, where prose cannot. */
export function isYamlLike(line: string): boolean {
  return line.trim() === '' || /^(?:[\s#\]}]|-\s)/.test(line) || isEntry(line);
}
