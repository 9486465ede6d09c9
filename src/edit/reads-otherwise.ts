import { canonicalise } from '../document/canonical.ts';
import type { Scalar } from '../document/frontmatter/value.ts';
import { canonicalKey } from '../document/synonyms.ts';
import type { Head } from './head.ts';
import type { NewValue } from './key-change.ts';
import { sameShape, shapeOf, shapeOfNew } from './shape.ts';

/**
 * Whether a text means something else under a Swedish word than under the key that it stands for:
 * «status: utkast» is no day of a decision, and «beslutsdatum: 2020-06-11 § 21» is more than that.
 */
export function readsOtherwise({ root, source }: Head, key: Scalar, value: NewValue): boolean {
  const path = canonicalKey(key.text);
  if (path === undefined || typeof value === 'object') return false;
  const text = String(value);
  const written: Scalar = { ...key, text, style: 'quoted' };
  const { mapping } = canonicalise({ ...root, entries: [{ key, value: written }] }, source);
  const meant = path.split('.').reduceRight<NewValue>((inner, each) => ({ [each]: inner }), text);
  return !sameShape(shapeOf(mapping), shapeOfNew(meant));
}
