import type { Form, Habits } from './habits.ts';
import type { NewValue } from './key-change.ts';
import { spaces } from './lines.ts';
import { renderKey, renderScalar } from './render-scalar.ts';

export type NewMapping = { readonly [key: string]: NewValue };

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
