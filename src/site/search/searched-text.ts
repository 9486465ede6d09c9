import { type CountedWords, countWords } from '../../search/word-index.ts';
import type { RenderedBody } from '../site.ts';
import { openingOf } from './opening.ts';
import { textOfHtml } from './text-of-html.ts';

/** What a search keeps of a text. */
interface SearchedText {
  readonly counted: CountedWords;
  readonly opening: string;
}

/** Whoever builds a site again after a change reads the changed texts alone. */
const known = new WeakMap<RenderedBody, SearchedText>();

/** Reads a text for searching; the same body is read once. */
export function searchedText(body: RenderedBody): SearchedText {
  const before = known.get(body);
  if (before) return before;
  const html = body.html('');
  const read = { counted: countWords(textOfHtml(html)), opening: openingOf(html) };
  known.set(body, read);
  return read;
}
