import type { Document } from '../document/document.ts';
import type { TitleForm } from './title-forms.ts';

/** The number in the city's collection of statutes: «ÖFS 2010:17». */
function collectionNumber({ frontmatter }: Document): string | undefined {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'collection')?.value;
  return value?.kind === 'scalar' && /\d/.test(value.text) ? value.text : undefined;
}

/** An id that nobody writes by chance: not «it-strategi». */
function isTelling(id: string): boolean {
  return /\d/.test(id) ? id.includes('-') : id.split('-').length > 2;
}

/** All names of a document, and what each is. */
export function* namesOf(document: Document): Generator<readonly [string, TitleForm['by']]> {
  if (document.title) yield [document.title.value, 'title'];
  for (const alias of document.aliases) yield [alias.value, 'alias'];
  const number = collectionNumber(document);
  if (number !== undefined) yield [number, 'id'];
  if (isTelling(document.id.value)) yield [document.id.value, 'id'];
}
