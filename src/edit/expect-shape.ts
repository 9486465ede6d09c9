import { canonicalise } from '../document/canonical.ts';
import { isEmptyValue } from '../document/fields.ts';
import { isUnsaid } from './blank.ts';
import { canonicalPath, partsOfKey } from './canonical-path.ts';
import type { Head } from './head.ts';
import type { Change } from './key-change.ts';
import { memberAt } from './member-at.ts';
import { withoutOpenWords } from './open-words.ts';
import { firstOf } from './plan-change.ts';
import { renamedAt } from './renamed-tree.ts';
import {
  type Shape,
  sameShape,
  shapeAt,
  shapeOf,
  shapeOfNew,
  withoutShape,
  withShape,
} from './shape.ts';
import { phraseFacts } from './spell-out.ts';
import { valueAt } from './value-at.ts';

/**
 * What a frontmatter states, with canonical keys. A Swedish word without a value states nothing, and
 * which fact it leaves open depends on what else stands there.
 */
export function statedShape({ root, source }: Head): Shape {
  return shapeOf(canonicalise(withoutOpenWords(root), source).mapping);
}

/** What a frontmatter is to state after a change; undefined if the change cannot be made. */
export function expectShape(head: Head, change: Change): Shape | undefined {
  const before = statedShape(head);
  switch (change.kind) {
    case 'set':
      return withShape(before, change.path, shapeOfNew(change.value));
    case 'append':
      return expectAppended(head, before, change);
    case 'remove':
      // Words without a value may be all that is left.
      return withoutShape(before, change.path) ?? { kind: 'mapping', entries: new Map() };
    case 'remove-word':
      return before;
    case 'spell-out':
      return expectSpelledOut(head, before, change.key);
    case 'rename-key':
      return expectRenamed(head, before, change);
  }
}

function expectAppended(
  head: Head,
  before: Shape,
  { path, value }: Change & { kind: 'append' },
): Shape {
  const added = shapeOfNew(value);
  const old = valueAt(head.canonical, path);
  const there = shapeAt(before, path);
  if (!old || !there || isUnsaid(head, old))
    return withShape(before, path, shapeOfNew(firstOf(path, value)));
  const items = there.kind === 'list' ? there.items : [there];
  if (items.some((item) => sameShape(item, added))) return before;
  return withShape(before, path, { kind: 'list', items: [...items, added] });
}

function expectSpelledOut(head: Head, before: Shape, key: string): Shape | undefined {
  const member = memberAt(head, [key]);
  const facts = 'container' in member ? phraseFacts(head, member) : member;
  if (!('length' in facts)) return undefined;
  return facts.reduce<Shape>((shape, [path, text]) => {
    const keys = path.split('.');
    const isStated = path === 'decided-by' && shapeAt(shape, keys) !== undefined;
    return isStated ? shape : withShape(shape, keys, shapeOfNew(text));
  }, before);
}

function expectRenamed(
  head: Head,
  before: Shape,
  { path, key }: Change & { kind: 'rename-key' },
): Shape | undefined {
  const member = memberAt(head, path);
  if (!('container' in member)) return undefined;
  const word = member.key?.text ?? '';
  if (path.length === 1 && canonicalPath(word) === key) {
    const isOpen = isEmptyValue(member.value);
    return isOpen ? withShape(before, key.split('.'), shapeOf(member.value)) : before;
  }
  const parts = path.length === 1 ? partsOfKey(key) : [key];
  const [outer, inner] = parts;
  if (outer !== undefined && inner !== undefined) {
    const entries = head.root.entries.filter((entry) => entry.key !== member.key);
    const rest = canonicalise(withoutOpenWords({ ...head.root, entries }), head.source).mapping;
    return withShape(shapeOf(rest), [outer, inner], shapeOf(member.value));
  }
  const root = withoutOpenWords(renamedAt(head.root, member.key?.start ?? -1, key));
  return shapeOf(canonicalise(root, head.source).mapping);
}
