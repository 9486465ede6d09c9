import { Composer, type CST, type Document, type ParsedNode, type YAMLError } from 'yaml';

export interface Composed {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLError[];
}

/** Every scalar is text as written, no tag is known, and repeated keys are for us to find. */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  strict: true,
  logLevel: 'silent',
} as const;

/**
 * Composes the first document of a concrete syntax tree. Recursive: the tree's depth must have been
 * measured. Tokens are used up by this, so each tree is composed once.
 */
export function composeFirst(tokens: readonly CST.Token[], length: number): Composed {
  const documents: Document.Parsed[] = [...new Composer(OPTIONS).compose(tokens, true, length)];
  const errors = documents.flatMap((document) => document.errors);
  return { contents: documents[0]?.contents ?? null, errors };
}
