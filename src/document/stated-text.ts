import type { Document } from './document.ts';

/** What the frontmatter states under a key that holds one text and that no fact of the document is made of. */
export function statedText(
  { frontmatter }: Document,
  key: 'language' | 'last-revised',
): string | undefined {
  const value = frontmatter?.entries.find((entry) => entry.key.text === key)?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

/** The language that a document states that it is written in, as a tag in lower case: `sv`, `se`, `sr-latn`. */
export function statedLanguage(document: Document): string | undefined {
  const stated = statedText(document, 'language')?.toLowerCase();
  return stated !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(stated)
    ? stated
    : undefined;
}
