import {
  BACKTICK,
  backOverSpaces,
  DASH,
  EQUALS,
  HASH,
  isSpaceOrTab,
  LESS,
  STAR,
  skipSpaces,
  TILDE,
  UNDERSCORE,
} from '../characters.ts';
import { type HtmlKind, htmlKindAt } from './html-block.ts';
import type { Line } from './line.ts';
import { isThematicBreak } from './thematic-break.ts';

/** What begins on a line, other than a container, indented code or a paragraph. */
export type LeafStart =
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'underline'; readonly depth: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'fence'; readonly marker: number; readonly size: number }
  | { readonly kind: 'html'; readonly html: HtmlKind };

/** What came before the line: a paragraph, one whose container the line has left, or neither. */
export type Before = 'paragraph' | 'lazy paragraph' | 'other';

/** Reads what begins at the line's first word; undefined: nothing but text. */
export function findLeafStart(line: Line, before: Before): LeafStart | undefined {
  const { text, word, end } = line;
  const code = text.charCodeAt(word);
  switch (code) {
    case HASH: {
      const depth = runLength(text, word, end);
      const after = word + depth;
      const isHeading = depth <= 6 && (after === end || isSpaceOrTab(text.charCodeAt(after)));
      return isHeading ? { kind: 'heading', depth } : undefined;
    }
    case EQUALS:
    case DASH:
      if (before === 'paragraph' && isUnderline(text, word, end)) {
        return { kind: 'underline', depth: code === EQUALS ? 1 : 2 };
      }
      return code === DASH && isThematicBreak(line) ? { kind: 'break' } : undefined;
    case STAR:
    case UNDERSCORE:
      return isThematicBreak(line) ? { kind: 'break' } : undefined;
    case BACKTICK:
    case TILDE: {
      const size = runLength(text, word, end);
      if (size < 3) return undefined;
      const info = code === BACKTICK ? text.slice(word + size, end) : '';
      return info.includes('`') ? undefined : { kind: 'fence', marker: code, size };
    }
    case LESS: {
      const html = htmlKindAt(text, word, end);
      // A lone tag that is no block of its own does not break off a paragraph, unless lazily.
      return html === 0 || (html === 7 && before === 'paragraph')
        ? undefined
        : { kind: 'html', html };
    }
    default:
      return undefined;
  }
}

/** Whether the line closes a fenced block that was opened with `size` characters `marker`. */
export function closesFence(line: Line, marker: number, size: number): boolean {
  const { text, word, end } = line;
  if (line.indent > 3 || word === end || text.charCodeAt(word) !== marker) return false;
  const run = runLength(text, word, end);
  return run >= size && skipSpaces(text, word + run, end) === end;
}

function isUnderline(text: string, at: number, end: number): boolean {
  return skipSpaces(text, at + runLength(text, at, end), end) === end;
}

/** How often the character at `at` stands there in a row. */
function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let next = at + 1;
  while (next < end && text.charCodeAt(next) === code) next += 1;
  return next - at;
}

/** The range of a heading's words after its opening `#`s, without the closing ones. */
export function atxContent(text: string, at: number, end: number): [from: number, to: number] {
  const from = skipSpaces(text, at, end);
  let to = backOverSpaces(text, from, end);
  let marks = to;
  while (marks > from && text.charCodeAt(marks - 1) === HASH) marks -= 1;
  const isClosed = marks === from || isSpaceOrTab(text.charCodeAt(marks - 1));
  if (isClosed) to = backOverSpaces(text, from, marks);
  return [from, to];
}
