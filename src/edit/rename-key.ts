import type { Mapping } from '../document/frontmatter/value.ts';
import { canonicalPath } from './canonical-path.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, oddIndent } from './extents.ts';
import { findSpot, isSpot } from './find-spot.ts';
import { habitsOf } from './habits.ts';
import type { Head } from './head.ts';
import { insertFlow } from './insert-flow.ts';
import { sameKey, similarKey } from './key-clash.ts';
import { columnOf, endOfRest, lineEndOf, nextLine, spaces, startsLine } from './lines.ts';
import { isFlow, type Member, membersIn, notation } from './members.ts';
import { removeMember } from './remove-member.ts';
import { isPlain, quoted, renderKey } from './render-scalar.ts';
import type { Splice } from './splice.ts';
import { indexFor } from './usual-order.ts';

/** Writes another word for a member's key; `decision.date` moves the value into that mapping. */
export function renameKey(head: Head, member: Member, word: string): Splice[] | EditProblem {
  const { key, value, container, owner, inFlow } = member;
  if (!key || container.kind !== 'mapping') return notation(head, value, 'other');
  const others = container.entries.filter((each) => each.key !== key);
  const isTop = owner === undefined;
  const same = others.find(
    (each) => (isTop ? canonicalPath(each.key.text) : each.key.text) === word,
  );
  if (same) return sameKey(head, same.key, word);
  const [outer = '', inner] = isTop ? splitOnce(word) : [word];
  const { mark } = habitsOf(head);
  if (inner === undefined) return [{ start: key.start, end: key.end, text: renderKey(word, mark) }];
  if (inFlow) return notation(head, key, 'other');
  return nest(head, member, outer, inner);
}

function splitOnce(word: string): [outer: string, inner?: string] {
  const at = word.indexOf('.');
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** Moves an entry into a mapping, or makes one of it where there is none. */
function nest(head: Head, member: Member, outer: string, inner: string): Splice[] | EditProblem {
  const { text } = head;
  const { key, value } = member;
  if (!key) return notation(head, value, 'other');
  const spot = findSpot(head, [outer]);
  if (!isSpot(spot)) return spot;
  const odd = oddIndent(head, key.start);
  if (odd) return odd;
  const end = endOfLines(head, member);
  if (typeof end !== 'number') return end;
  if (!startsLine(text, key.start) || nextLine(text, key.start) !== end)
    return notation(head, value, 'several-lines');
  const own = membersIn(head, head.root, undefined).find((each) => each.key?.text === outer);
  if (!own) {
    const column = columnOf(text, key.start) + habitsOf(head).indent;
    const made = `${outer}:${lineEndOf(text, key.start)}${spaces(column)}${inner}`;
    return [{ start: key.start, end: key.end, text: made }];
  }
  if (own.value.kind !== 'mapping') return notation(head, own.value, 'other');
  const problem = similarKey(head, own.value, inner);
  if (problem) return problem;
  return moveInto(head, member, own, own.value, inner, inner + text.slice(key.end, end));
}

/** Moves the line of an entry into a mapping that is there. */
function moveInto(
  head: Head,
  member: Member,
  own: Member,
  mapping: Mapping,
  inner: string,
  line: string,
): Splice[] | EditProblem {
  const { text } = head;
  const gone = removeMember(head, member);
  if (!Array.isArray(gone)) return gone;
  const index = indexFor(inner, mapping.entries, false);
  if (isFlow(head, mapping)) {
    const { value } = member;
    const rest = endOfRest(text, value.end);
    if (rest === undefined || text.slice(value.end, rest).includes('#'))
      return notation(head, value, 'comment');
    const isSafe = value.kind !== 'scalar' || value.style !== 'plain' || isPlain(value.text, true);
    const same = text.slice(value.start, value.end);
    const moved = isSafe ? same : quoted(value.text, habitsOf(head).mark);
    const written = `${inner}: ${moved}`;
    const put = insertFlow(head, mapping, own, index, written);
    return Array.isArray(put) ? inOrder([...put, ...gone]) : put;
  }
  const odd = oddIndent(head, mapping.start);
  if (odd) return odd;
  const before = membersIn(head, mapping, own)[index - 1];
  const mark = afterMark(head, own);
  if (typeof mark !== 'number') return mark;
  const at = before ? endOfLines(head, before) : nextLine(text, mark);
  if (typeof at !== 'number') return at;
  const moved = spaces(columnOf(text, mapping.start)) + line;
  return inOrder([{ start: at, end: at, text: moved }, ...gone]);
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
