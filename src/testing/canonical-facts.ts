import type { Document } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';

/** What a document states, without where it stands: two readings can be compared. */
export function canonicalFacts(document: Document): unknown {
  const { source: _, frontmatter: __, body: ___, faults: ____, ...facts } = document;
  return withoutPlaces(facts);
}

/** A blank that a template left states nothing. */
function isBlank(value: unknown): boolean {
  const text = typeof value === 'object' && value !== null && 'value' in value && value.value;
  return typeof text === 'string' && isPlaceholder(text);
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'place')
      .map(([key, each]) => [key, isBlank(each) ? undefined : withoutPlaces(each)]),
  );
}
