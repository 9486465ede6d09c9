import type { EditProblem } from './edit-problem.ts';
import { habitsOf } from './habits.ts';
import type { Head } from './head.ts';
import {
  columnOf,
  endOfRest,
  hasComment,
  lineEndOf,
  nextLine,
  spaces,
  startsLine,
} from './lines.ts';
import { type Container, type Member, membersIn, notation } from './members.ts';
import type { Splice } from './splice.ts';

/** Puts a member between the brackets of a container, before the one at an index or at the end. */
export function insertFlow(
  head: Head,
  container: Container,
  owner: Member | undefined,
  index: number,
  written: string,
): Splice[] | EditProblem {
  const { text } = head;
  const members = membersIn(head, container, owner);
  const last = members.at(-1);
  if (!last) return fillBrackets(head, container, written);
  const next = members[index];
  if (next) {
    const at = next.key?.start ?? next.value.start;
    const apart = startsLine(text, at)
      ? lineEndOf(text, at) + spaces(columnOf(text, at))
      : gapBetween(head, members);
    return [{ start: at, end: at, text: `${written},${apart}` }];
  }
  return appendFlow(head, container, last, written, gapBetween(head, members));
}

function fillBrackets(head: Head, container: Container, written: string): Splice[] | EditProblem {
  const [start, end] = [container.start + 1, container.end - 1];
  if (hasComment(head.text, start, end)) return notation(head, container, 'comment');
  const padding = habitsOf(head).padding[container.kind];
  return [{ start, end, text: `${padding}${written}${padding}` }];
}

/** What the author leaves between a comma and the next member. */
function gapBetween({ text }: Head, members: readonly Member[]): string {
  const [first, second] = members;
  if (!first || !second) return ' ';
  const between = text.slice(first.value.end, second.key?.start ?? second.value.start);
  return /^,( *)$/.exec(between)?.[1] ?? ' ';
}

/** Puts a member after the last one: on a line of its own if that is how the last one stands. */
function appendFlow(
  head: Head,
  container: Container,
  last: Member,
  written: string,
  gap: string,
): Splice[] | EditProblem {
  const { text } = head;
  const { end } = last.value;
  const comma = /\s*(?:#[^\n]*\n\s*)*,/y;
  comma.lastIndex = end;
  const after = comma.test(text) && comma.lastIndex < container.end ? comma.lastIndex : undefined;
  const start = last.key?.start ?? last.value.start;
  const closes = nextLine(text, after ?? end) > container.end - 1;
  if (closes || !startsLine(text, start)) {
    const at = after ?? end;
    return [{ start: at, end: at, text: `${after === undefined ? ',' : ''}${gap}${written}` }];
  }
  if (endOfRest(text, after ?? end) === undefined) return notation(head, last.value, 'other');
  const at = nextLine(text, after ?? end);
  const line = `${spaces(columnOf(text, start))}${written}`;
  const put = { start: at, end: at, text: `${line}${after ? ',' : ''}${lineEndOf(text, end)}` };
  return after === undefined ? [{ start: end, end, text: ',' }, put] : [put];
}
