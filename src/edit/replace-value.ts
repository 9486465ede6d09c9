import type { YamlFault } from '../document/fault.ts';
import type { Value } from '../document/frontmatter/value.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, memberColumn, oddIndent } from './extents.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { type Layout, layOut, renderLike } from './lay-out.ts';
import { hasComment, lineEndOf, lineStart, nextLine } from './lines.ts';
import { isBlock, type Member, notation } from './members.ts';
import type { Splice } from './splice.ts';

/** Writes another value in the place of a member's, whatever kinds the two are of. */
export function replaceValue(
  head: Head,
  member: Member,
  value: NewValue,
  path: readonly string[],
): Splice[] | EditProblem {
  const old = member.value;
  const cut = cutOff(head, member);
  if (cut) return { kind: 'yaml', fault: cut };
  if (member.inFlow && !isGone(old))
    return [{ start: old.start, end: old.end, text: renderLike(head, value, true, old) }];
  const mark = afterMark(head, member);
  if (typeof mark !== 'number') return mark;
  if (member.inFlow) return [behind(mark, renderLike(head, value, true, old))];
  const odd = oddIndent(head, member.key?.start ?? mark);
  if (odd) return odd;
  const layout = layoutOf(head, member, value, path);
  return layout.kind === 'inline'
    ? putInline(head, member, mark, layout.text)
    : putLines(head, member, mark, layout.lines);
}

/** Whether there is nothing to put the new value in the place of. */
function isGone(old: Value): boolean {
  return old.kind === 'scalar' && old.style === 'plain' && old.text === '';
}

function behind(mark: number, text: string): Splice {
  return { start: mark, end: mark, text: ` ${text}` };
}

const COMMENT_OF_BLOCK = /[|>][-+0-9]*(?=[ \t]+#)/y;

/** Puts a text in the place of all from an offset to a value's end; a comment behind `|` stays. */
function inPlaceOf({ text }: Head, old: Value, start: number, put: string): Splice[] {
  COMMENT_OF_BLOCK.lastIndex = old.start;
  const isBlockText = old.kind === 'scalar' && old.style === 'block';
  if (!isBlockText || !COMMENT_OF_BLOCK.test(text)) return [{ start, end: old.end, text: put }];
  const end = COMMENT_OF_BLOCK.lastIndex;
  const rest = text.indexOf(lineEndOf(text, end), end);
  return [
    { start, end, text: put },
    { start: rest, end: old.end, text: '' },
  ];
}

/** Puts a value on the line of its key or dash, where comments may follow it. */
function putInline(head: Head, member: Member, mark: number, text: string): Splice[] | EditProblem {
  const old = member.value;
  if (isGone(old)) return [behind(mark, text)];
  const isBelow = old.start >= nextLine(head.text, mark);
  if (!isBlock(head, old) || !isBelow) return inPlaceOf(head, old, old.start, text);
  const end = endOfLines(head, member);
  if (typeof end !== 'number') return end;
  return [behind(mark, text), { start: lineStart(head.text, old.start), end, text: '' }];
}

/** Puts a value on lines below its key; a comment on the line of the key stays there. */
function putLines(
  head: Head,
  member: Member,
  mark: number,
  lines: readonly string[],
): Splice[] | EditProblem {
  const { text } = head;
  const old = member.value;
  const put = lines.map((line) => line + lineEndOf(text, mark)).join('');
  if (isBlock(head, old)) {
    const end = endOfLines(head, member);
    if (typeof end !== 'number') return end;
    return [{ start: lineStart(text, old.start), end, text: put }];
  }
  const isBelow = old.start >= nextLine(text, mark);
  if (!isGone(old) && isBelow && hasComment(text, mark, old.start))
    return notation(head, { start: mark, end: old.start }, 'comment');
  const below = nextLine(text, isGone(old) ? mark : old.end);
  const gone = isGone(old) ? [] : inPlaceOf(head, old, mark, '');
  return [...gone, { start: below, end: below, text: put }];
}

/** That a part of the old value is a comment to YAML: `Nr #5`. It would stay behind the new one. */
function cutOff({ text, faults }: Head, { value }: Member): YamlFault | undefined {
  return faults.find(
    ({ kind, place }) =>
      kind === 'cut-by-comment' &&
      place.start >= value.start &&
      place.start <= nextLine(text, value.end),
  );
}

/** How the value will stand: an item stays on the line of its dash. */
function layoutOf(head: Head, member: Member, value: NewValue, path: readonly string[]): Layout {
  const { key, value: old } = member;
  if (!key) return { kind: 'inline', text: renderLike(head, value, false, old) };
  const at = { column: memberColumn(head, member), length: key.end - key.start };
  return layOut(head, at, path, value, old);
}
