import type { ExternalDocument } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { keyAt } from './letters.ts';

/** Words that no name is found by, and that may stand between its words. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'att av avseende den det de en ett från för gällande hos i inom med mot och om på rörande samt till under vid åt ' +
    'a an and as at by for from in of on or the to with'
  ).split(' '),
);

const SMALL_KEYS: ReadonlySet<number> = new Set([...SMALL_WORDS].map((word) => keyAt(word, 0)));

/** Whether a word with this key is a small one; a few others that begin alike count as small too. */
export function isSmall(key: number): boolean {
  return SMALL_KEYS.has(key);
}

/**
 * What else has to be so for the words to be a name, where they are not set apart. `definite`: a lone
 * word such as «bredbandsstrategi» is one only as «bredbandsstrategin» or with its owner before it;
 * `owner`: so is a bare word for a type; `case`: a title without a word for a type is written as it
 * is; `apart`: it is too short even then.
 */
export type Need = 'nothing' | 'definite' | 'owner' | 'case' | 'apart';

/** One way in which a document is named. */
export interface TitleForm {
  readonly words: readonly string[];
  /** Before which words the title has a comma, dash or colon. */
  readonly marked: readonly boolean[];
  /** The words as the title has them, where they must be so. */
  readonly written: readonly string[] | undefined;
  readonly by: 'title' | 'alias' | 'part' | 'id';
  readonly need: Need;
  /** Whether the title went on or began with more, so that the text might mean something else. */
  readonly isCut: boolean;
  readonly of: Document | ExternalDocument;
}

/** Whether a name is one of a document of the register, and not of one outside. */
export function isDocument(of: Document | ExternalDocument): of is Document {
  return 'source' in of;
}
