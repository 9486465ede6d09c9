import type { Mapping, Scalar } from '../document/frontmatter/value.ts';
import { isBlank } from './blank.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Head, placeIn } from './head.ts';

/** A refusal because a key stands there that a reader takes for the one that is meant. */
export function sameKey(head: Head, at: Scalar, key: string): EditProblem {
  const written = head.text.slice(at.start, at.end);
  return { kind: 'similar-key', place: placeIn(head, at), written, key };
}

/** A key of a mapping that differs from a new one only in case or in how its letters are composed. */
export function similarKey(head: Head, { entries }: Mapping, key: string): EditProblem | undefined {
  const folded = key.normalize('NFC').toLowerCase();
  const other = entries.find((each) => each.key.text.normalize('NFC').toLowerCase() === folded);
  return other && sameKey(head, other.key, key);
}

/** A decision beside joint ones, or joint ones beside it, is one that nobody reads. */
export function statedElsewhere(head: Head, key: string): EditProblem | undefined {
  const other = { decision: 'decisions', decisions: 'decision' }[key];
  const entryOf = (word: string) => head.canonical.entries.find((each) => each.key.text === word);
  // Of the two, the joint ones are read.
  if (other === undefined || (key === 'decisions' && entryOf(key))) return undefined;
  const entry = entryOf(other);
  if (!entry || isBlank(head, entry.value)) return undefined;
  return { kind: 'stated-elsewhere', place: placeIn(head, entry.key), key, by: other };
}
