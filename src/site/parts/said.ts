import type { Child } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';

/** What is said of how a document stands: a few words, and then whole sentences. */
export interface Said {
  readonly headline: Text;
  readonly sentences: readonly (readonly Child[])[];
  /** What to read instead of a document that has ended. */
  readonly instead?: readonly Child[] | undefined;
}
