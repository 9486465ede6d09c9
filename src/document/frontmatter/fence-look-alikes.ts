import { lazily } from '../../text/lazily.ts';
import type { FenceFault, Unplaced } from '../fault.ts';
import {
  firstFilledLine,
  isEntry,
  isFence,
  isYamlLike,
  type Line,
  lineAt,
  linesOf,
  nextFence,
  stretchOf,
} from './fence-lines.ts';
import { FRONTMATTER_LIMITS } from './limits.ts';

/** Dashes of another number or kind (word processors make one long dash of three), or a language. */
const ODD_FENCE = lazily(
  () => /^(?:-{2,}|[-‐-―−]*[‐-―−][-‐-―−]*|\+{3,})\s*(?<language>[\p{L}\p{N}]*)\s*$/u,
);

/** A longer line is no fence, and could be made to cost much time. */
const LONGEST_FENCE = 80;

/** What nobody sees before a fence. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** What was found in place of an opening fence. */
export interface LookAlike {
  readonly fault: Unplaced<FenceFault>;
  /** The line to read frontmatter after, as if it were a fence. */
  readonly opening?: Line;
}

/** Says how a text begins that does not begin with a fence. */
export function lookAlike(text: string): LookAlike {
  const before = text.slice(0, unseenEnd(text));
  const opening = lineAt(text, before.length);
  const first = firstFilledLine(text, opening.next)?.text ?? '';
  const odd = oddFence(opening.text);
  if (isFence(opening.text) && isEntry(first)) {
    return {
      fault: { kind: 'not-first', place: { start: 0, end: before.length }, before },
      opening,
    };
  }
  // Bare dashes may be a line drawn in the text; dashes with a language are no Markdown.
  if (odd !== undefined && (odd !== '' || isEntry(first) || /^\[|^[\w-]+ *=/.test(first))) {
    const place = stretchOf(opening);
    const fault = { kind: 'fence-not-plain', place, fence: opening.text } as const;
    return /^(?:ya?ml)?$/i.test(odd) && !opening.text.startsWith('+')
      ? { fault, opening }
      : { fault };
  }
  return { fault: { kind: 'no-frontmatter', place: { start: 0, end: 0 } } };
}

/** The end of blanks, invisible characters and comments, in which some put a licence. */
function unseenEnd(text: string): number {
  let at = 0;
  for (;;) {
    while (UNSEEN.test(text.charAt(at))) at += 1;
    const close = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
    if (close === -1) return at;
    at = close + 3;
  }
}

/** The language named on a line that looks like a fence and is none. */
function oddFence(line: string): string | undefined {
  if (line.length > LONGEST_FENCE || isFence(line)) return undefined;
  return ODD_FENCE().exec(line)?.groups?.language;
}

/** Three dots at the margin, which close a document in YAML and mean nothing in Markdown. */
export function dotsIn(text: string, start: number, end: number): Line | undefined {
  if (!text.slice(start, end).includes('...')) return undefined;
  for (const line of linesOf(text, start, end)) if (/^\.\.\.[ \t]*$/.test(line.text)) return line;
  return undefined;
}

/** The first line that looks like a closing fence and is none, with nothing but YAML before it. */
export function oddClosing(text: string, start: number, end: number): Line | undefined {
  for (const line of linesOf(text, start, end)) {
    const content = line.text.trim();
    if (oddFence(content) === '' || (isFence(content) && !isFence(line.text))) return line;
    if (!isYamlLike(line.text)) return undefined;
  }
  return undefined;
}

/** Tells whether prose begins before the closing fence, which then is a line drawn in the body. */
export function hasProse(text: string, start: number, end: number): boolean {
  if (!/\n[ \t\r]*\n|\r[ \t]*\r/.test(text.slice(start, end))) return false;
  let entries = 0;
  let afterBlank = false;
  for (const { text: line } of linesOf(text, start, end)) {
    if (line.trim() === '') afterBlank = true;
    else if (!line.startsWith('#')) {
      if (afterBlank && entries > 0 && /^[\p{L}*_>]/u.test(line) && !line.includes(':'))
        return true;
      if (isEntry(line)) entries += 1;
      afterBlank = false;
    }
  }
  return false;
}

/** The opening fence of a second block of frontmatter that follows directly. */
export function secondOpening(text: string, bodyStart: number): Line | undefined {
  const opening = firstFilledLine(text, bodyStart);
  if (!opening || !isFence(opening.text)) return undefined;
  const first = firstFilledLine(text, opening.next);
  const end = nextFence(text, opening.next);
  if (!first || !end || !isEntry(first.text)) return undefined;
  return isAllYaml(text, opening.next, end.start) ? opening : undefined;
}

/** Tells whether a fence cuts a block of text short: YAML goes on after it, up to another fence. */
export function cutsText(text: string, yamlStart: number, fence: Line): boolean {
  if (fence.start - yamlStart > FRONTMATTER_LIMITS.bytes) return false;
  if (!endsInText(text, yamlStart, fence.start)) return false;
  const last = nextFence(text, fence.next);
  return last !== undefined && isAllYaml(text, fence.next, last.start);
}

function isAllYaml(text: string, start: number, end: number): boolean {
  if (end - start > FRONTMATTER_LIMITS.bytes) return false;
  let entries = 0;
  for (const { text: line } of linesOf(text, start, end)) {
    if (!isYamlLike(line)) return false;
    if (isEntry(line)) entries += 1;
  }
  return entries > 0;
}

/** Tells whether the last lines belong to a block of text, after `|` or `>`. */
function endsInText(text: string, start: number, end: number): boolean {
  if (!/[|>][-+1-9]*[ \t]*[\r\n]/.test(text.slice(start, end))) return false;
  let least = Number.POSITIVE_INFINITY;
  for (const { text: line } of [...linesOf(text, start, end)].reverse()) {
    if (line.trim() === '') continue;
    const indent = line.search(/[^ ]/);
    if (indent < least && /[:-][ \t]+[|>][-+1-9]*[ \t]*$/.test(line)) return true;
    if (indent === 0) return false;
    least = Math.min(least, indent);
  }
  return false;
}
