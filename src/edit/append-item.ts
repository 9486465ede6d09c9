import type { List } from '../document/frontmatter/value.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, oddIndent } from './extents.ts';
import { habitsOf } from './habits.ts';
import type { Head } from './head.ts';
import { insertFlow } from './insert-flow.ts';
import type { NewValue } from './key-change.ts';
import { formOfItem } from './lay-out.ts';
import { columnOf, lineEndOf } from './lines.ts';
import { isFlow, type Member, membersIn } from './members.ts';
import { renderInline, renderItem } from './render-value.ts';
import type { Splice } from './splice.ts';

/** Adds an item to the list that a member has as its value and that holds some already. */
export function appendItem(
  head: Head,
  member: Member,
  list: List,
  value: NewValue,
): Splice[] | EditProblem {
  const { text } = head;
  const items = membersIn(head, list, member);
  const last = items.at(-1);
  if (!last || isFlow(head, list)) {
    const written = renderInline(value, true, habitsOf(head));
    return insertFlow(head, list, member, items.length, written);
  }
  const odd = oddIndent(head, list.start);
  if (odd) return odd;
  const at = endOfLines(head, last);
  const dash = afterMark(head, last);
  if (typeof at !== 'number') return at;
  if (typeof dash !== 'number') return dash;
  const gap = /^ +(?=\S)/.exec(text.slice(dash, last.value.start + 1))?.[0] ?? ' ';
  const column = columnOf(text, list.start);
  const form = formOfItem(head, value, column, last.value);
  const lines = renderItem(value, column, form, habitsOf(head), gap);
  const end = lineEndOf(text, last.value.end);
  return [{ start: at, end: at, text: lines.map((line) => line + end).join('') }];
}
