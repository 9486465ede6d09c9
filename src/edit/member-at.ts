import type { EditProblem } from './edit-problem.ts';
import { type Head, placeIn } from './head.ts';
import { type Member, membersIn } from './members.ts';

/** Finds the member that a path of the file's own words leads to. */
export function memberAt(head: Head, path: readonly string[]): Member | EditProblem {
  let members = membersIn(head, head.root, undefined);
  let found: Member | undefined;
  for (const word of path) {
    found = members.find((each) => (each.key ? each.key.text : String(each.index)) === word);
    if (!found) break;
    members = found.value.kind === 'scalar' ? [] : membersIn(head, found.value, found);
  }
  return found ?? { kind: 'no-such-path', place: placeIn(head, head.root), path };
}
