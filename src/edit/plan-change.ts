import type { Value } from '../document/frontmatter/value.ts';
import { appendItem } from './append-item.ts';
import { isBlank, isUnsaid } from './blank.ts';
import { findSpot, isSpot, type Spot } from './find-spot.ts';
import { type Head, placeIn } from './head.ts';
import { insertEntry } from './insert-entry.ts';
import type { Change, KeyChange, NewValue } from './key-change.ts';
import { statedElsewhere } from './key-clash.ts';
import { memberAt } from './member-at.ts';
import type { Member } from './members.ts';
import { openWords } from './open-words.ts';
import { planRename } from './plan-rename.ts';
import { readsOtherwise } from './reads-otherwise.ts';
import { removeMember } from './remove-member.ts';
import { isEmpty, isNewMapping } from './render-value.ts';
import { replaceValue } from './replace-value.ts';
import { sameShape, shapeOf, shapeOfNew } from './shape.ts';
import { spellOut } from './spell-out.ts';
import type { Step } from './step.ts';
import { valueAt } from './value-at.ts';
import { wrapInList } from './wrap-in-list.ts';

/** Works out one change on a frontmatter as it stands. */
export function planChange(head: Head, change: Change): Step {
  switch (change.kind) {
    case 'rename-key':
      return planRename(head, change);
    case 'spell-out':
    case 'remove-word': {
      const member = memberAt(head, [change.key]);
      if (!('container' in member)) return member;
      return change.kind === 'spell-out' ? spellOut(head, member) : removeMember(head, member);
    }
    default:
      return planAt(head, change);
  }
}

function planAt(head: Head, change: KeyChange & { kind: 'set' | 'append' | 'remove' }): Step {
  const spot = findSpot(head, change.path);
  if (!isSpot(spot)) return spot;
  const elsewhere = change.kind !== 'remove' && statedElsewhere(head, change.path[0] ?? '');
  if (elsewhere) return elsewhere;
  const [word] = change.kind === 'remove' ? openWords(head, change.path) : [];
  // Once the fact is gone, a word without a value would be found in its place.
  if (word !== undefined) return { instead: [{ kind: 'remove-word', key: word }, change] };
  if (spot.kind === 'in-phrase') {
    const key = spot.member.key?.text ?? '';
    return { instead: [{ kind: 'spell-out', key }, change] };
  }
  if (change.kind === 'remove') return planRemove(head, spot, change.path);
  if (change.kind === 'set') return planSet(head, spot, change.path, change.value);
  return planAppend(head, spot, change.path, change.value);
}

/** A value below further keys. */
function nested(keys: readonly string[], value: NewValue): NewValue {
  return keys.reduceRight<NewValue>((inner, key) => ({ [key]: inner }), value);
}

function planSet(head: Head, spot: Spot, path: readonly string[], value: NewValue): Step {
  switch (spot.kind) {
    case 'missing': {
      const depth = path.length - spot.below.length;
      return insertEntry(head, spot, nested(spot.below, value), path.slice(0, depth));
    }
    case 'open': {
      const outer = path.slice(0, path.length - spot.below.length);
      return replaceValue(head, spot.member, nested(spot.below, value), outer);
    }
    case 'found':
      return planFound(head, spot.member, path, value);
    default:
      return spot.kind === 'spread' && isNewMapping(value) && !isEmpty(value)
        ? { instead: keyByKey(spot.value, path, value) }
        : {
            instead: [
              { kind: 'remove', path },
              { kind: 'set', path, value },
            ],
          };
  }
}

function planFound(head: Head, member: Member, path: readonly string[], value: NewValue): Step {
  const old = member.value;
  if (sameShape(shapeOf(old), shapeOfNew(value))) return [];
  const { key, owner } = member;
  if (key && !owner && readsOtherwise(head, key, value)) {
    const word: Change = { kind: 'rename-key', path: [key.text], key: path.join('.') };
    return { instead: [word, { kind: 'set', path, value }] };
  }
  const isKept = old.kind === 'mapping' && old.entries.length > 0 && !isBlank(head, old);
  if (isKept && isNewMapping(value) && !isEmpty(value))
    return { instead: keyByKey(old, path, value) };
  return replaceValue(head, member, value, path);
}

/** Changes a mapping key by key: those that stay keep their notation and comments. */
function keyByKey(
  old: Value & { kind: 'mapping' },
  path: readonly string[],
  value: { readonly [key: string]: NewValue },
): Change[] {
  const set = Object.entries(value).map(
    ([key, each]): Change => ({ kind: 'set', path: [...path, key], value: each }),
  );
  const gone = old.entries.filter(({ key }) => !Object.hasOwn(value, key.text));
  return [
    ...set,
    ...gone.map(({ key }): Change => ({ kind: 'remove', path: [...path, key.text] })),
  ];
}

function planRemove(head: Head, spot: Spot, path: readonly string[]): Step {
  if (spot.kind === 'found') return removeMember(head, spot.member);
  if (spot.kind !== 'spread') return [];
  const keys = spot.value.entries.map(({ key }) => key.text);
  return { instead: keys.map((key): Change => ({ kind: 'remove', path: [...path, key] })) };
}

/** Keys whose first value stands by itself; the others are lists from the beginning. */
const ALONE: ReadonlySet<string> = new Set(['repeal', 'belongs-to', 'decided-by']);

/** What a key that is not there gets when a value is to be added. */
export function firstOf(path: readonly string[], value: NewValue): NewValue {
  return ALONE.has(path.at(-1) ?? '') && !Array.isArray(value) ? value : [value];
}

function planAppend(head: Head, spot: Spot, path: readonly string[], value: NewValue): Step {
  if (spot.kind !== 'found') return planSet(head, spot, path, firstOf(path, value));
  const { member } = spot;
  const old = member.value;
  if (isUnsaid(head, old)) return replaceValue(head, member, firstOf(path, value), path);
  // A phrase that is read as another text, as a date is, is no item of a list.
  const read = valueAt(head.canonical, path);
  if (old.kind === 'scalar' && read?.kind === 'scalar' && read.text !== old.text)
    return { kind: 'phrase', place: placeIn(head, old), written: old.text };
  const added = shapeOfNew(value);
  const there = old.kind === 'list' ? old.items : [old];
  if (there.some((item) => sameShape(shapeOf(item), added))) return [];
  return old.kind === 'list'
    ? appendItem(head, member, old, value)
    : wrapInList(head, member, value);
}
