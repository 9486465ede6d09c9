import type { EditProblem } from './edit-problem.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { type Layout, layOut, renderLike } from './lay-out.ts';
import { hasComment, lineEndOf, lineStart, nextLine } from './lines.ts';
import {
  afterMark,
  endOfLines,
  isBlock,
  isNothing,
  type Member,
  memberColumn,
  memberStart,
  notation,
  oddIndent,
} from './members.ts';
import type { Splice } from './splice.ts';

/** Writes another value in the place of a member's, whatever kinds the two are of. */
export function replaceValue(
  head: Head,
  member: Member,
  value: NewValue,
  path: readonly string[],
): Splice[] | EditProblem {
  const { text } = head;
  const old = member.value;
  const isGone = old.kind === 'scalar' && old.style === 'plain' && old.text === '';
  const mark = afterMark(head, member);
  if (typeof mark !== 'number' && (isGone || !member.inFlow)) return mark;
  const at = typeof mark === 'number' ? mark : old.start;
  if (member.inFlow) {
    const inline = renderLike(head, value, true, old);
    return isGone
      ? [{ start: at, end: at, text: ` ${inline}` }]
      : [{ start: old.start, end: old.end, text: inline }];
  }
  const start = memberStart(head, member);
  if (typeof start !== 'number') return start;
  const odd = oddIndent(head, start);
  if (odd) return odd;
  const layout = layoutOf(head, member, value, path);
  const onMarksLine = old.start < nextLine(text, at);
  if (layout.kind === 'inline') {
    if (isGone) return [{ start: at, end: at, text: ` ${layout.text}` }];
    if (!isBlock(head, old) || onMarksLine)
      return [{ start: old.start, end: old.end, text: layout.text }];
    return withoutLines(head, member, [{ start: at, end: at, text: ` ${layout.text}` }]);
  }
  const lines = layout.lines.map((line) => line + lineEndOf(text, at));
  if (isGone || isNothing(head, old) || !isBlock(head, old)) {
    if (!isGone && !onMarksLine && hasComment(text, at, old.start))
      return notation(head, { start: at, end: old.start }, 'comment');
    const below = nextLine(text, isGone ? at : old.end);
    const gone = isGone ? [] : [{ start: at, end: old.end, text: '' }];
    return [...gone, { start: below, end: below, text: lines.join('') }];
  }
  return withoutLines(head, member, [], lines.join(''));
}

/** How the value will stand: an item stays on the line of its dash. */
function layoutOf(head: Head, member: Member, value: NewValue, path: readonly string[]): Layout {
  const { key, value: old } = member;
  if (!key) return { kind: 'inline', text: renderLike(head, value, false, old) };
  const at = { column: memberColumn(head, member), length: key.end - key.start };
  return layOut(head, at, path, value, old);
}

/** Takes out the lines of a member's value below its key, and puts others in their place. */
function withoutLines(
  head: Head,
  member: Member,
  before: readonly Splice[],
  text = '',
): Splice[] | EditProblem {
  const end = endOfLines(head, member);
  if (typeof end !== 'number') return end;
  return [...before, { start: lineStart(head.text, member.value.start), end, text }];
}
