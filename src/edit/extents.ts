import type { Value } from '../document/frontmatter/value.ts';
import type { EditProblem } from './edit-problem.ts';
import type { Head } from './head.ts';
import { columnOf, endOfRest, lineStart, nextLine } from './lines.ts';
import { isBlock, type Member, notation } from './members.ts';

/** The last value within a value that is no mapping or list by indentation. */
export function lastLeaf(head: Head, value: Value): Value {
  let leaf = value;
  while (isBlock(head, leaf)) {
    const next: Value | undefined =
      leaf.kind === 'list' ? leaf.items.at(-1) : leaf.entries.at(-1)?.value;
    if (!next) break;
    leaf = next;
  }
  return leaf;
}

/** The offset after a member's colon or dash. */
export function afterMark(head: Head, member: Member): number | EditProblem {
  const { text } = head;
  if (!member.key) {
    const start = memberStart(head, member);
    return typeof start === 'number' ? start + 1 : start;
  }
  const colon = /\s*:/y;
  colon.lastIndex = member.key.end;
  return colon.test(text) ? colon.lastIndex : notation(head, member.key, 'other');
}

/** Where a member begins: at its key, its dash or, in a list between brackets, its value. */
export function memberStart(head: Head, member: Member): number | EditProblem {
  const { container, index, key, value, inFlow } = member;
  if (key) return key.start;
  if (inFlow) return value.start;
  if (index === 0 || container.kind === 'mapping') return container.start;
  const { text } = head;
  const before = container.items[index - 1];
  const dash = new RegExp(`^ {${columnOf(text, container.start)}}-(?=[ \\t\\r\\n])`);
  let at = nextLine(text, before ? lastLeaf(head, before).end : container.start);
  // After `- - a`, the next dash of the outer list may only stand on a line of its own.
  for (; at < value.end; at = nextLine(text, at)) {
    if (dash.test(text.slice(at, at + 80))) return at + columnOf(text, container.start);
  }
  return notation(head, value, 'other');
}

/** The column of a member on its line, by which others are indented. */
export function memberColumn(head: Head, member: Member): number {
  return columnOf(head.text, member.key?.start ?? member.container.start);
}

const KEEPS = /^[|>](?:[1-9]?\+|\+[1-9]?)/;

/** Whether blank lines after a block of text belong to it: by `|+`, or because there are spaces on them. */
export function keepsBlankLines(head: Head, leaf: Value, from: number): boolean {
  if (leaf.kind !== 'scalar' || leaf.style !== 'block') return false;
  const blank = head.text.slice(from, endOfBlankLines(head, from));
  return KEEPS.test(head.text.slice(leaf.start, leaf.start + 3)) || /[ \t]/.test(blank);
}

/**
 * Where the lines of a member end: after its last line, with the comment there, and after the
 * comments below that are indented further than it is.
 */
export function endOfLines(head: Head, member: Member): number | EditProblem {
  const { text, yamlEnd } = head;
  const leaf = lastLeaf(head, member.value);
  const rest = endOfRest(text, leaf.end);
  if (rest === undefined) return notation(head, leaf, 'other');
  let end = keepsBlankLines(head, leaf, rest) ? endOfBlankLines(head, rest) : rest;
  const column = memberColumn(head, member);
  for (let at = end; at < yamlEnd; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    const content = line.search(/[^ \t\r]/);
    if (content === -1) continue;
    if (content <= column || line[content] !== '#') break;
    end = nextLine(text, at);
  }
  return Math.min(end, yamlEnd);
}

/** Where blank lines end that begin at an offset. */
export function endOfBlankLines({ text, yamlEnd }: Head, start: number): number {
  let end = start;
  while (end < yamlEnd && lineAt(text, end).trim() === '') end = nextLine(text, end);
  return Math.min(end, yamlEnd);
}

function lineAt(text: string, start: number): string {
  return text.slice(start, nextLine(text, start)).replace(/\n$/, '');
}

/** Why new lines cannot be indented like a member: only spaces and dashes before it have a sure width. */
export function oddIndent(head: Head, at: number): EditProblem | undefined {
  const start = lineStart(head.text, at);
  const before = head.text.slice(start, at);
  return /^[ -]*$/.test(before) ? undefined : notation(head, { start, end: at }, 'other');
}
