import { canonicalise } from '../document/canonical.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import { canonicalPath, partsOfKey } from './canonical-path.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, endOfLines, oddIndent } from './extents.ts';
import { findSpot, isSpot } from './find-spot.ts';
import { habitsOf } from './habits.ts';
import { type Head, statedTwice } from './head.ts';
import { insertFlow } from './insert-flow.ts';
import { sameKey, similarKey, statedElsewhere } from './key-clash.ts';
import { columnOf, endOfRest, lineEndOf, nextLine, spaces, startsLine } from './lines.ts';
import { isFlow, type Member, membersIn, notation } from './members.ts';
import { removeMember } from './remove-member.ts';
import { renamedAt } from './renamed-tree.ts';
import { isSafeInFlow, quoted, renderKey } from './render-scalar.ts';
import type { Splice } from './splice.ts';
import { indexFor } from './usual-order.ts';
import { valueAt } from './value-at.ts';

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
  // Which of the two counts may depend on the words that they stand under.
  const twice = isTop ? statedTwice(head, canonicalPath(key.text)) : undefined;
  if (twice) return twice;
  const [outer = '', inner] = isTop ? partsOfKey(word) : [word];
  const { mark } = habitsOf(head);
  if (inner === undefined) {
    const { faults } = canonicalise(renamedAt(head.root, key.start, word), head.source);
    const fault = faults[head.twice.length];
    if (fault) return { kind: 'stated-twice', fault };
    return [{ start: key.start, end: key.end, text: renderKey(word, mark) }];
  }
  if (inFlow) return notation(head, key, 'other');
  return nest(head, member, outer, inner);
}

/** Moves an entry into a mapping, or makes one of it where there is none. */
function nest(head: Head, member: Member, outer: string, inner: string): Splice[] | EditProblem {
  const { text } = head;
  const { key, value } = member;
  if (!key) return notation(head, value, 'other');
  const spot = findSpot(head, [outer]);
  if (!isSpot(spot)) return spot;
  const there = valueAt(head.canonical, [outer]);
  const same =
    there?.kind === 'mapping' &&
    there.entries.find((each) => each.key.text === inner && each.key.start !== key.start);
  if (same) return sameKey(head, same.key, inner);
  const elsewhere = there ? undefined : statedElsewhere(head, outer);
  if (elsewhere) return elsewhere;
  const odd = oddIndent(head, key.start);
  if (odd) return odd;
  const end = endOfLines(head, member);
  if (typeof end !== 'number') return end;
  if (!startsLine(text, key.start) || nextLine(text, key.start) !== end)
    return notation(head, value, 'several-lines');
  const own = membersIn(head, head.root, undefined).find(
    (each) => each.key !== key && canonicalPath(each.key?.text ?? '') === outer,
  );
  if (!own) {
    const column = columnOf(text, key.start) + habitsOf(head).indent;
    const { mark } = habitsOf(head);
    const [over, under] = [renderKey(outer, mark), renderKey(inner, mark)];
    const made = `${over}:${lineEndOf(text, key.start)}${spaces(column)}${under}`;
    return [{ start: key.start, end: key.end, text: made }];
  }
  if (own.value.kind !== 'mapping') return notation(head, own.value, 'other');
  const problem = similarKey(head, own.value, inner);
  if (problem) return problem;
  return moveInto(head, member, own, own.value, inner, text.slice(key.end, end));
}

/** Moves the line of an entry into a mapping that is there; `rest` is what stands there behind the key. */
function moveInto(
  head: Head,
  member: Member,
  own: Member,
  mapping: Mapping,
  inner: string,
  rest: string,
): Splice[] | EditProblem {
  const { text } = head;
  const gone = removeMember(head, member);
  if (!Array.isArray(gone)) return gone;
  const index = indexFor(inner, mapping.entries, false);
  const { mark: quotes } = habitsOf(head);
  const word = renderKey(inner, quotes);
  if (isFlow(head, mapping)) {
    const { value } = member;
    const end = endOfRest(text, value.end);
    if (end === undefined || text.slice(value.end, end).includes('#'))
      return notation(head, value, 'comment');
    const same = text.slice(value.start, value.end);
    const isSafe = value.kind !== 'scalar' || isSafeInFlow(value, same);
    const moved = isSafe ? same : quoted(value.text, quotes);
    const written = `${word}: ${moved}`;
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
  const moved = spaces(columnOf(text, mapping.start)) + word + rest;
  return inOrder([{ start: at, end: at, text: moved }, ...gone]);
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
