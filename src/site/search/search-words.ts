import type { SearchWords } from '../../search/names.ts';
import { packTexts } from '../../search/word-index.ts';
import type { Site } from '../site.ts';
import { searchedText } from './searched-text.ts';

/** A short digest of a text (FNV-1a): it tells one building of a site from another, and guards nothing. */
function digestOf(text: string): string {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return digest.toString(36);
}

/** The words of all texts of a site, for its search. */
export function searchWords({ register, bodyOf }: Site): SearchWords {
  const texts = register.documents.map((document) => searchedText(bodyOf(document)));
  const packed = packTexts(texts.map(({ counted }) => counted));
  const lengths = texts.map(({ counted }) => counted.length);
  const openings = texts.map(({ opening }) => opening);
  const ids = register.documents.map(({ id }) => id.value);
  const stamp = digestOf([packed.words, packed.places, ...lengths, ...openings, ...ids].join('\n'));
  return { stamp, ...packed, lengths, openings };
}
