import { isEmptyValue } from '../document/fields.ts';
import type { Entry, Mapping } from '../document/frontmatter/value.ts';
import { canonicalKey } from '../document/synonyms.ts';
import { canonicalPath } from './canonical-path.ts';
import type { Head } from './head.ts';

/** Whether an entry is a Swedish word without a value. */
function isOpenWord({ key, value }: Entry): boolean {
  return canonicalKey(key.text) !== undefined && isEmptyValue(value);
}

/** A frontmatter without the Swedish words that state nothing. */
export function withoutOpenWords(root: Mapping): Mapping {
  return { ...root, entries: root.entries.filter((entry) => !isOpenWord(entry)) };
}

/** The Swedish words without a value that stand for what a canonical path leads to, or for a part of it. */
export function openWords({ root, canonical }: Head, path: readonly string[]): readonly string[] {
  const stated = path.join('.');
  const isMeant = ({ key }: Entry) => `${canonicalPath(key.text)}.`.startsWith(`${stated}.`);
  // «Status» without a day is a key of its own.
  const isOwn = ({ key }: Entry) => canonical.entries.some((each) => each.key === key);
  const words = root.entries.filter(
    (entry) => isOpenWord(entry) && isMeant(entry) && !isOwn(entry),
  );
  return words.map(({ key }) => key.text);
}
