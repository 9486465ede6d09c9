import type { Value } from '../document/frontmatter/value.ts';
import type { Form, Habits } from './habits.ts';
import { habitsOf, itemForm, mappingForm } from './habits.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { spaces } from './lines.ts';
import { isBlock, isFlow, isNothing } from './members.ts';
import { between, renderKey, renderScalar } from './render-scalar.ts';

/** A value as it will stand: behind its key or dash, or on lines of its own below. */
export type Layout =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** Longer lines are only written where others of the same kind are written so. */
const WIDTH = 120;

type NewMapping = { readonly [key: string]: NewValue };

/** Whether a new value is a mapping. */
export function isNewMapping(value: NewValue): value is NewMapping {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether a new list or mapping holds nothing. */
export function isEmpty(value: NewMapping | readonly NewValue[]): boolean {
  return Object.keys(value).length === 0;
}

/** Writes a value on one line. */
export function renderInline(value: NewValue, inFlow: boolean, habits: Habits): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return renderScalar(value, inFlow, habits.mark);
  const parts = isNewMapping(value)
    ? Object.entries(value).map(([key, each]) => renderEntry(key, each, true, habits))
    : value.map((each) => renderInline(each, true, habits));
  const [open, close] = isNewMapping(value) ? '{}' : '[]';
  if (parts.length === 0) return `${open}${close}`;
  const padding = habits.padding[isNewMapping(value) ? 'mapping' : 'list'];
  return `${open}${padding}${parts.join(', ')}${padding}${close}`;
}

/** Writes an entry on one line. */
export function renderEntry(key: string, value: NewValue, inFlow: boolean, habits: Habits): string {
  return `${renderKey(key, habits.mark)}: ${renderInline(value, inFlow, habits)}`;
}

/** Writes a mapping on lines of its own, with its keys at a column. */
export function renderBlock(value: NewMapping, column: number, habits: Habits): string[] {
  return Object.entries(value).map(
    ([key, each]) => `${spaces(column)}${renderEntry(key, each, false, habits)}`,
  );
}

/**
 * Writes an item on lines of its own, with its dash at a column.
 *
 * @param gap what stands between the dash and the item
 */
export function renderItem(
  value: NewValue,
  column: number,
  form: Form,
  habits: Habits,
  gap = ' ',
): string[] {
  const dash = `${spaces(column)}-${gap}`;
  if (!isNewMapping(value) || form === 'flow' || isEmpty(value)) {
    return [`${dash}${renderInline(value, false, habits)}`];
  }
  const [first = '', ...rest] = renderBlock(value, dash.length, habits);
  return [`${dash}${first.trimStart()}`, ...rest];
}

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
