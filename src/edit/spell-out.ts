import { isEmptyValue } from '../document/fields.ts';
import { canonicalPath } from './canonical-path.ts';
import type { EditProblem } from './edit-problem.ts';
import { afterMark, oddIndent } from './extents.ts';
import { habitsOf, mappingForm } from './habits.ts';
import { type Head, placeIn, statedTwice } from './head.ts';
import { columnOf, hasComment, lineEndOf, nextLine, spaces } from './lines.ts';
import { type Member, notation } from './members.ts';
import { factsOfPhrase, type PhraseFact } from './phrases.ts';
import { renderBlock, renderEntry, renderInline } from './render-value.ts';
import type { Splice } from './splice.ts';

/** The facts of the phrase that a member has as its value; a problem where they are not all of it. */
export function phraseFacts(
  head: Head,
  { key, value }: Member,
): readonly PhraseFact[] | EditProblem {
  const path = canonicalPath(key?.text ?? '');
  const facts = value.kind === 'scalar' ? factsOfPhrase(path, value) : undefined;
  const isMisled = facts?.some(([fact]) => fact === 'decided-by') && namesBody(head) === undefined;
  if (facts && !isMisled) return facts;
  const written = head.text.slice(value.start, value.end);
  return { kind: 'phrase', place: placeIn(head, value), written };
}

/** Whether the frontmatter names a body beside the phrase; undefined where it only seems to. */
function namesBody({ root }: Head): boolean | undefined {
  const stated = root.entries.find((each) => canonicalPath(each.key.text) === 'decided-by')?.value;
  if (!stated) return false;
  const [only] = stated.kind === 'list' && stated.items.length === 1 ? stated.items : [stated];
  return only?.kind === 'scalar' && !isEmptyValue(only) ? true : undefined;
}

/** Writes the facts of a phrase out, each under its own key, in the place of the phrase. */
export function spellOut(head: Head, member: Member): Splice[] | EditProblem {
  const { text } = head;
  const { key, value } = member;
  const facts = phraseFacts(head, member);
  if (!('length' in facts)) return facts;
  for (const [path] of facts) {
    const twice = statedTwice(head, path);
    if (twice) return twice;
  }
  const mark = afterMark(head, member);
  if (typeof mark !== 'number') return mark;
  if (!key || member.inFlow) return notation(head, value, 'other');
  const odd = oddIndent(head, key.start);
  if (odd) return odd;
  if (hasComment(text, mark, value.start) || text.slice(value.start, value.end).includes('\n'))
    return notation(head, value, 'several-lines');
  const [outer = ''] = canonicalPath(key.text).split('.');
  const other = head.root.entries.find((each) => each.key !== key && each.key.text === outer);
  if (other) return notation(head, other.key, 'other');

  const habits = habitsOf(head);
  const mapping = Object.fromEntries(
    facts.flatMap(([path, fact]) =>
      path === 'decided-by' ? [] : [[path.slice(outer.length + 1), fact] as const],
    ),
  );
  const body = facts.find(([path]) => path === 'decided-by');
  const end = lineEndOf(text, key.start);
  const column = columnOf(text, key.start);
  const decider =
    body && !namesBody(head) ? renderEntry(...body, false, habits) + end + spaces(column) : '';
  // The word of the file stays where it means the whole mapping, and gives way where it means one fact.
  const isWhole = canonicalPath(key.text) === outer;
  const word = decider + (isWhole ? text.slice(key.start, mark) : `${outer}:`);
  if (mappingForm(head, [outer]) === 'flow') {
    const written = renderInline(mapping, false, habits);
    return [{ start: key.start, end: value.end, text: `${word} ${written}` }];
  }
  const below = nextLine(text, value.end);
  const lines = renderBlock(mapping, column + habits.indent, habits).map((line) => line + end);
  return [
    { start: key.start, end: value.end, text: word },
    { start: below, end: below, text: lines.join('') },
  ];
}
