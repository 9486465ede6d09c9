import { isEmptyValue } from '../document/fields.ts';
import type { Value } from '../document/frontmatter/value.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Head } from './head.ts';

/** Whether a value says nothing: left out, null, or brackets with nothing between. */
export function isNothing(head: Head, value: Value): boolean {
  if (value.kind === 'scalar') return isEmptyValue(value);
  const members = value.kind === 'list' ? value.items : value.entries;
  return members.length === 0 && !head.text.slice(value.start, value.end).includes('#');
}

/** Whether a value states nothing: left out, empty, or what a template left to be filled in. */
export function isBlank(head: Head, value: Value): boolean {
  if (isNothing(head, value)) return true;
  if (value.kind === 'scalar') return isPlaceholder(value.text);
  const isShort = value.kind === 'list' && value.items.length === 1;
  return isShort && isPlaceholder(head.text.slice(value.start, value.end));
}

const ONE_BRACKET = /^(?:[[<{][^[\]<>{}]*[\]>}]|[^[\]<>{}]*)$/;

/**
 * Whether a value is one that gives way to the first of a list. `[Bilaga]` is a list of one, and a
 * text that only holds a placeholder says more than that.
 */
export function isUnsaid(head: Head, value: Value): boolean {
  if (value.kind !== 'scalar') return isNothing(head, value);
  const text = value.text.trim();
  return text === '' || (isBlank(head, value) && ONE_BRACKET.test(text));
}
