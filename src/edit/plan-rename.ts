import { canonicalPath } from './canonical-path.ts';
import { type Head, placeIn } from './head.ts';
import type { KeyChange } from './key-change.ts';
import { memberAt } from './member-at.ts';
import { renameKey } from './rename-key.ts';
import type { Step } from './step.ts';

/** Works out the change of a key's word. */
export function planRename(head: Head, { path, key }: KeyChange & { kind: 'rename-key' }): Step {
  const member = memberAt(head, path);
  if (!('container' in member)) return member;
  const word = member.key?.text ?? '';
  if (word === key) return [];
  const isOwnWord = head.canonical.entries.some((each) => each.key.text === word);
  if (isOwnWord && path.length === 1 && canonicalPath(word) === key) {
    // «Status» of another kind than a day is no synonym.
    return { kind: 'no-such-path', place: placeIn(head, member.value), path };
  }
  // A phrase is read as its facts only under the Swedish word.
  const isPhrase = path.length === 1 && key === 'decision.date' && canonicalPath(word) === key;
  const stated = head.canonical.entries.find((each) => each.key.text === 'decision')?.value;
  const date =
    stated?.kind === 'mapping' && stated.entries.find((each) => each.key.text === 'date')?.value;
  if (isPhrase && date && date.start === member.value.start && date !== member.value)
    return { instead: [{ kind: 'spell-out', key: word }] };
  return renameKey(head, member, key);
}
