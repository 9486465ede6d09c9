import { createHash } from 'node:crypto';
import type { Opened } from './opened.ts';
import { textReader } from './text-reader.ts';

/** A digest of all that a site is made of: two readings of a register that have the same read the same. */
export function siteDigest(opened: Opened): string {
  const { register, tree, asOf } = opened;
  const hash = createHash('sha1');
  const read = textReader(opened);
  hash.update(asOf);
  for (const { source } of [...register.documents, ...register.decisionFiles]) {
    hash.update(`\n${source.path}\n${source.length}\n${read(source.path) ?? ''}`);
  }
  const configuration = tree.read('gov-docs.yaml');
  if (typeof configuration !== 'string') hash.update(configuration);
  return hash.digest('hex');
}
