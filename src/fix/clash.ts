import type { Splice } from '../edit/splice.ts';
import type { Resolved } from './resolve-mend.ts';

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((key, index) => path[index] === key);
}

function isOneOf(path: readonly string[], other: readonly string[]): boolean {
  return startsWith(path, other) || startsWith(other, path);
}

/** Two stretches that touch cannot be told apart afterwards. */
function touch(a: Splice, b: Splice): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Whether two changes of one file are about the same fact or the same words, so that the second has to
 * be judged anew once the first is made. Two that only add to a list do not mind each other.
 */
export function clash(a: Resolved, b: Resolved): boolean {
  if (a.kind === 'splice' || b.kind === 'splice') {
    return a.kind === 'splice' && b.kind === 'splice' && touch(a.splice, b.splice);
  }
  const kinds = [a.change.kind, b.change.kind];
  if (kinds.every((kind) => kind === 'append')) return false;
  // What is taken from a list gives all that follows another number.
  const facts = ({ change, facts: all }: Resolved & { kind: 'change' }) =>
    change.kind === 'remove' ? all.map((path) => path.slice(0, -1)) : all;
  return facts(a).some((path) => facts(b).some((other) => isOneOf(path, other)));
}
