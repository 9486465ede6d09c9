import { canonicalKey } from '../document/synonyms.ts';
import { partsOfKey } from './canonical-path.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Head, placeIn } from './head.ts';
import type { KeyChange, NewValue } from './key-change.ts';
import { isWritable } from './render-scalar.ts';
import { isNewMapping } from './render-value.ts';

/** What keeps a change from being made on any frontmatter: its own path, or what it would write. */
export function changeProblem(head: Head, change: KeyChange): EditProblem | undefined {
  const { path } = change;
  const place = placeIn(head, { start: head.yamlStart, end: head.yamlStart });
  if (path.length === 0) return { kind: 'no-such-path', place, path };
  if (change.kind === 'rename-key') {
    const parts = path.length === 1 ? partsOfKey(change.key) : [change.key];
    const [outer = '', inner] = parts;
    if (inner !== undefined && canonicalKey(outer) !== undefined)
      return { kind: 'no-such-path', place, path: [outer, inner] };
    return parts.every((part) => isKey(part ?? ''))
      ? undefined
      : { kind: 'unwritable', path, text: change.key };
  }
  // A Swedish word as a new key would be read as another one.
  if (canonicalKey(path[0] ?? '') !== undefined) return { kind: 'no-such-path', place, path };
  const texts = change.kind === 'remove' ? [] : unwritable(change.value);
  const [text] = [...path.filter((key) => !isKey(key)), ...texts];
  return text === undefined ? undefined : { kind: 'unwritable', path, text };
}

function isKey(key: string): boolean {
  return key.trim() === key && key !== '' && isWritable(key) && !/[\t\r\n]/.test(key);
}

/** The texts of a value that cannot be written, keys among them. */
function unwritable(value: NewValue): readonly string[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'string') return isWritable(value) ? [] : [value];
  if (!isNewMapping(value)) return value.flatMap(unwritable);
  const keys = Object.keys(value);
  const folded = keys.map((key) => key.normalize('NFC').toLowerCase());
  const wrong = keys.filter(
    (key, index) => !isKey(key) || folded.indexOf(folded[index] ?? '') < index,
  );
  return [...wrong, ...Object.values(value).flatMap(unwritable)];
}
