import type { Place } from '../text/place.ts';
import type { Document } from './document.ts';

/** Where a key of the frontmatter stands, by its canonical path: `decision`, `decision.date` … */
export function keyPlace(document: Document, path: string): Place | undefined {
  const [outer, inner] = path.split('.');
  const entry = document.frontmatter?.entries.find(({ key }) => key.text === outer);
  const value = entry?.value;
  const nested = value?.kind === 'mapping' ? value.entries : [];
  const found = inner === undefined ? entry : nested.find(({ key }) => key.text === inner);
  return found && { source: document.source, start: found.key.start, end: found.key.end };
}
