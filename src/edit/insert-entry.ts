import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, oddIndent } from './extents.ts';
import type { Spot } from './find-spot.ts';
import { habitsOf } from './habits.ts';
import type { Head } from './head.ts';
import { insertFlow } from './insert-flow.ts';
import type { NewValue } from './key-change.ts';
import { layOut } from './lay-out.ts';
import { columnOf, lineEndOf, lineStart, nextLine, spaces, startsLine } from './lines.ts';
import { type Member, membersIn, notation } from './members.ts';
import { renderKey } from './render-scalar.ts';
import { renderEntry } from './render-value.ts';
import type { Splice } from './splice.ts';
import { indexFor } from './usual-order.ts';

/** Puts an entry into a mapping, where it usually stands. */
export function insertEntry(
  head: Head,
  spot: Spot & { kind: 'missing' },
  value: NewValue,
  path: readonly string[],
): Splice[] | EditProblem {
  const { text } = head;
  const { container, owner, key } = spot;
  const members = membersIn(head, container, owner);
  if (container.kind !== 'mapping') return notation(head, container, 'other');
  const index = indexFor(key, container.entries, owner === undefined);
  const [first] = members;
  if (!first || first.inFlow) {
    const written = renderEntry(key, value, true, habitsOf(head));
    return insertFlow(head, container, owner, index, written);
  }
  const column = columnOf(text, container.start);
  const odd = oddIndent(head, container.start);
  if (odd) return odd;
  const word = renderKey(key, habitsOf(head).mark);
  const layout = layOut(head, { column, length: word.length }, path, value, undefined);
  const lines =
    layout.kind === 'inline' ? [`${word}: ${layout.text}`] : [`${word}:`, ...layout.lines];
  const before = members[index - 1];
  if (!before) return insertFirst(head, first, lines);
  const at = endOfLines(head, before);
  if (typeof at !== 'number') return at;
  return [{ start: at, end: at, text: written(text, at - 1, column, lines) }];
}

function written(
  text: string,
  at: number,
  column: number,
  [first = '', ...rest]: string[],
): string {
  const end = lineEndOf(text, at);
  return [spaces(column) + first, ...rest].map((line) => line + end).join('');
}

/**
 * Puts an entry before the first one: under the key above, so that comments stay with what they
 * precede, or behind the dash of an item.
 */
function insertFirst(head: Head, first: Member, lines: string[]): Splice[] | EditProblem {
  const { text } = head;
  const start = first.key?.start ?? first.value.start;
  const column = columnOf(text, start);
  if (!startsLine(text, start)) {
    const end = lineEndOf(text, start);
    const put = `${lines.join(end)}${end}${spaces(column)}`;
    return [{ start, end: start, text: put }];
  }
  const mark = first.owner?.key ? afterMark(head, first.owner) : undefined;
  if (mark !== undefined && typeof mark !== 'number') return mark;
  const at = mark === undefined ? lineStart(text, start) : nextLine(text, mark);
  return [{ start: at, end: at, text: written(text, start, column, lines) }];
}
