import type { Value } from '../document/frontmatter/value.ts';
import { isNothing } from './blank.ts';
import { type Form, type Habits, habitsOf, itemForm, mappingForm } from './habits.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { isBlock, isFlow } from './members.ts';
import { between } from './render-scalar.ts';
import {
  isEmpty,
  isNewMapping,
  type NewMapping,
  renderBlock,
  renderInline,
  renderItem,
} from './render-value.ts';

/** A value as it will stand: behind its key or dash, or on lines of its own below. */
export type Layout =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** As long as a repeal with all its facts on one line; longer lines are only added to their like. */
const WIDTH = 140;

/** The form of a new item: as that of the list's last mapping, else as elsewhere if the line is not too long. */
export function formOfItem(
  head: Head,
  value: NewValue,
  column: number,
  last: Value | undefined,
): Form {
  if (last?.kind === 'mapping' && last.entries.length > 0)
    return isBlock(head, last) ? 'block' : 'flow';
  const length = column + 2 + renderInline(value, false, habitsOf(head)).length;
  return length > WIDTH ? 'block' : itemForm(head);
}

/**
 * Lays a value out behind a key.
 *
 * @param key the key as it stands or will stand, at its column
 * @param path the canonical path of the key
 * @param old what stood there before, which the new value is written like
 */
export function layOut(
  head: Head,
  key: { readonly column: number; readonly length: number },
  path: readonly string[],
  value: NewValue,
  old: Value | undefined,
): Layout {
  const habits = habitsOf(head);
  const inline: Layout = { kind: 'inline', text: renderLike(head, value, false, old) };
  if (typeof value !== 'object' || isEmpty(value)) return inline;
  const form = formFor(head, path, value, old, habits);
  const width = key.column + key.length + 2 + inline.text.length;
  const isUsual = old !== undefined && isFlow(head, old);
  if (form === 'flow' && (isUsual || width <= WIDTH)) return inline;
  if (isNewMapping(value)) {
    return { kind: 'lines', lines: renderBlock(value, key.column + habits.indent, habits) };
  }
  const column = key.column + habits.listIndent;
  return { kind: 'lines', lines: renderItems(head, value, column, habits) };
}

/** Writes the items of a new list. */
function renderItems(
  head: Head,
  items: readonly NewValue[],
  column: number,
  habits: Habits,
): string[] {
  return items.flatMap((item) => {
    const form = formOfItem(head, item, column, undefined);
    return renderItem(item, column, form, habits);
  });
}

/** Writes a value on one line; a text in place of a quoted one is quoted, too. */
export function renderLike(
  head: Head,
  value: NewValue,
  inFlow: boolean,
  old: Value | undefined,
): string {
  if (typeof value !== 'string' || old?.kind !== 'scalar' || old.style !== 'quoted')
    return renderInline(value, inFlow, habitsOf(head));
  return between(value, head.text[old.start] === "'" ? "'" : '"');
}

function formFor(
  head: Head,
  path: readonly string[],
  value: NewMapping | readonly NewValue[],
  old: Value | undefined,
  habits: Habits,
): Form {
  const kind = isNewMapping(value) ? 'mapping' : 'list';
  if (old?.kind === kind && !isNothing(head, old)) return isFlow(head, old) ? 'flow' : 'block';
  if (isNewMapping(value)) return mappingForm(head, path);
  return value.some(isNewMapping) ? 'block' : habits.lists;
}
