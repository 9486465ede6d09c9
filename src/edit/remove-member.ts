import type { EditProblem } from './edit-problem.ts';
import { endOfBlankLines, endOfLines, keepsBlankLines, lastLeaf, memberStart } from './extents.ts';
import { type Head, placeIn } from './head.ts';
import { hasComment, lineStart, startsLine } from './lines.ts';
import { type Member, membersIn, notation } from './members.ts';
import type { Splice } from './splice.ts';

/** Takes a member out of its container; the last one of a container takes that with it. */
export function removeMember(head: Head, member: Member): Splice[] | EditProblem {
  const { container, index, owner, inFlow } = member;
  const members = membersIn(head, container, owner);
  if (members.length === 1) {
    if (owner) return removeMember(head, owner);
    return { kind: 'nothing-left', place: placeIn(head, container) };
  }
  const [before, next] = [members[index - 1], members[index + 1]];
  return inFlow ? removeFlow(head, member, before, next) : removeLines(head, member, before, next);
}

function removeFlow(
  head: Head,
  member: Member,
  before: Member | undefined,
  next: Member | undefined,
): Splice[] | EditProblem {
  const startOf = (each: Member) => each.key?.start ?? each.value.start;
  const [start, end] = next
    ? [startOf(member), startOf(next)]
    : [before?.value.end ?? startOf(member), member.value.end];
  const from = next ? member.value.end : start;
  const to = next ? end : startOf(member);
  if (hasComment(head.text, from, to)) return notation(head, { start, end }, 'comment');
  return [{ start, end, text: '' }];
}

function removeLines(
  head: Head,
  member: Member,
  before: Member | undefined,
  next: Member | undefined,
): Splice[] | EditProblem {
  const { text } = head;
  const start = memberStart(head, member);
  if (typeof start !== 'number') return start;
  if (before || startsLine(text, start)) {
    const end = endOfLines(head, member);
    if (typeof end !== 'number') return end;
    // Blank lines that came to follow a text like that would be part of it.
    const keeps = before && keepsBlankLines(head, lastLeaf(head, before.value), end);
    const whole = keeps ? endOfBlankLines(head, end) : end;
    return [{ start: lineStart(text, start), end: whole, text: '' }];
  }
  // The first of several behind a dash: the next one takes its place there.
  const end = next && memberStart(head, next);
  if (typeof end !== 'number') return end ?? notation(head, member.value, 'other');
  if (hasComment(text, lastLeaf(head, member.value).end, end))
    return notation(head, { start, end }, 'comment');
  return [{ start, end, text: '' }];
}
