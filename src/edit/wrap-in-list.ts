import type { Mapping, Scalar } from '../document/frontmatter/value.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, memberColumn, oddIndent } from './extents.ts';
import { habitsOf } from './habits.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { formOfItem } from './lay-out.ts';
import { columnOf, hasComment, lineEndOf, lineStart, nextLine, spaces } from './lines.ts';
import { isFlow, type Member, notation } from './members.ts';
import { isSafeInFlow, quoted } from './render-scalar.ts';
import { renderInline, renderItem } from './render-value.ts';
import type { Splice } from './splice.ts';

/** Makes a list of two of a value that stood alone and a new one. */
export function wrapInList(head: Head, member: Member, value: NewValue): Splice[] | EditProblem {
  const old = member.value;
  if (old.kind === 'list') return notation(head, old, 'other');
  if (old.kind === 'scalar') {
    return old.style === 'block'
      ? notation(head, old, 'several-lines')
      : wrapScalar(head, member, old, value);
  }
  if (member.inFlow) {
    const { list } = habitsOf(head).padding;
    const added = `, ${renderInline(value, true, habitsOf(head))}${list}]`;
    return [
      { start: old.start, end: old.start, text: `[${list}` },
      { start: old.end, end: old.end, text: added },
    ];
  }
  if (!member.key) return notation(head, old, 'other');
  return wrapMapping(head, member, old, value);
}

/**
 * `a` becomes `[a, b]`, or two lines with dashes where other lists are written so. Between brackets,
 * a text that goes on below its first line may stay as it is.
 */
function wrapScalar(
  head: Head,
  member: Member,
  old: Scalar,
  value: NewValue,
): Splice[] | EditProblem {
  const { text } = head;
  const habits = habitsOf(head);
  const written = text.slice(old.start, old.end);
  const first = isSafeInFlow(old, written) ? written : quoted(old.text, habits.mark);
  const { list } = habits.padding;
  const flow = `[${list}${first}, ${renderInline(value, true, habits)}${list}]`;
  const mark = afterMark(head, member);
  if (typeof mark !== 'number') return mark;
  const below = nextLine(text, old.end);
  const isOnKeysLine = lineStart(text, old.end) === lineStart(text, mark);
  if (member.inFlow || !member.key || habits.lists === 'flow' || !isOnKeysLine)
    return [{ start: old.start, end: old.end, text: flow }];
  const odd = oddIndent(head, member.key.start);
  if (odd) return odd;
  const end = lineEndOf(text, old.end);
  const column = memberColumn(head, member) + habits.listIndent;
  const form = formOfItem(head, value, column, undefined);
  const added = [`${spaces(column)}- ${written}`, ...renderItem(value, column, form, habits)];
  return [
    { start: mark, end: old.end, text: '' },
    { start: below, end: below, text: added.map((line) => line + end).join('') },
  ];
}

/** Puts a dash before a mapping, moves its lines where they then belong, and adds the new item below. */
function wrapMapping(
  head: Head,
  member: Member,
  old: Mapping,
  value: NewValue,
): Splice[] | EditProblem {
  const { text } = head;
  const mark = afterMark(head, member);
  const at = endOfLines(head, member);
  if (typeof mark !== 'number') return mark;
  if (typeof at !== 'number') return at;
  const odd = oddIndent(head, member.key?.start ?? old.start);
  if (odd) return odd;
  const habits = habitsOf(head);
  const onKeysLine = old.start < nextLine(text, mark);
  if (onKeysLine && hasComment(text, mark, old.start)) return notation(head, old, 'comment');
  const own = columnOf(text, old.start);
  const keys = memberColumn(head, member);
  // Brackets on a line of their own stay there: the dash goes before them.
  const column = isFlow(head, old) && !onKeysLine ? own : keys + habits.listIndent;
  const dash = `${spaces(column)}- `;
  const start: Splice = onKeysLine
    ? { start: mark, end: old.start, text: lineEndOf(text, mark) + dash }
    : { start: lineStart(text, old.start), end: old.start, text: dash };
  const by = onKeysLine ? dash.length : dash.length - own;
  const moved = moveLines(head, nextLine(text, old.start), at, by);
  if (!moved) return notation(head, old, 'several-lines');
  const form = formOfItem(head, value, column, old);
  const end = lineEndOf(text, mark);
  const added = renderItem(value, column, form, habits).map((line) => line + end);
  return [start, ...moved, { start: at, end: at, text: added.join('') }];
}

/** Moves lines to the right or, where all of them have the room, to the left. */
function moveLines({ text }: Head, from: number, to: number, by: number): Splice[] | undefined {
  const moved: Splice[] = [];
  if (by === 0) return moved;
  for (let at = from; at < to; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (line.trim() === '') continue;
    if (by > 0) moved.push({ start: at, end: at, text: spaces(by) });
    else if (line.startsWith(spaces(-by))) moved.push({ start: at, end: at - by, text: '' });
    else return undefined;
  }
  return moved;
}
