import type { Place, Source } from '../text/place.ts';
import type { SyntaxCode } from './frontmatter/syntax-hints.ts';

/**
 * What was met while one file was read. Faults are data: a rule turns each kind into words
 * (`frontmatter-schema`, `frontmatter-missing`, `file-unreadable` …). Reading never throws.
 */
export type FileFault =
  /** Something of the name of a document that is not a file that can be read. */
  | { readonly kind: 'unreadable'; readonly place: Place; readonly reason: UnreadableReason }
  /** Another file whose path differs only in case or in how its letters are composed. */
  | { readonly kind: 'path-collision'; readonly place: Place; readonly other: string }
  /** Bytes that are not UTF-8, at `place` as far as the text could be read. */
  | { readonly kind: 'not-utf-8'; readonly place: Place; readonly byteOffset: number }
  | { readonly kind: 'utf-16'; readonly place: Place }
  | { readonly kind: 'nul'; readonly place: Place }
  /** Two versions of the file stand in it, as git leaves them when it cannot settle on one. */
  | { readonly kind: 'conflict'; readonly place: Place }
  | {
      readonly kind: 'file-too-large';
      readonly place: Place;
      readonly bytes: number;
      readonly limit: number;
    }
  /** A body whose nesting or size would make reading it take too long. */
  | { readonly kind: 'body-too-deep'; readonly place: Place; readonly limit: number };

/** Why a name among the documents cannot be read. A symbolic link is never followed. */
export type UnreadableReason =
  | 'symbolic-link'
  | 'folder'
  | 'special-file'
  | 'no-permission'
  | 'vanished'
  | 'name-not-utf-8'
  | 'io-error';

/** Why a file has no frontmatter, or one that cannot be used at all. */
export type FenceFault =
  | { readonly kind: 'no-frontmatter'; readonly place: Place }
  | { readonly kind: 'unclosed'; readonly place: Place }
  /** Closed by `...`, which Markdown does not know. */
  | { readonly kind: 'closed-by-dots'; readonly place: Place }
  /** `---yaml`, `---js`, `----`: not exactly three dashes. */
  | { readonly kind: 'fence-not-plain'; readonly place: Place; readonly fence: string }
  /** Something stands before the opening fence: blank lines, spaces, an invisible character. */
  | { readonly kind: 'not-first'; readonly place: Place; readonly before: string }
  /** A second block between fences follows directly on the first. */
  | { readonly kind: 'second-frontmatter'; readonly place: Place; readonly first: Place }
  /** Three dashes at the margin end the frontmatter in the middle of a block of text. */
  | { readonly kind: 'closed-in-text'; readonly place: Place };

/** What is wrong with the YAML between the fences. */
export type YamlFault =
  /** `code` has its words in `syntaxHint`; `detail` is what the YAML library said, in English. */
  | {
      readonly kind: 'yaml-syntax';
      readonly place: Place;
      readonly code: SyntaxCode;
      readonly detail: string;
    }
  | {
      readonly kind: 'not-a-mapping';
      readonly place: Place;
      readonly found: 'nothing' | 'scalar' | 'list';
    }
  | {
      readonly kind: 'duplicate-key';
      readonly place: Place;
      readonly key: string;
      readonly first: Place;
    }
  | { readonly kind: 'key-not-text'; readonly place: Place }
  /** Anchors, aliases, tags, directives, merge keys, several documents, … */
  | { readonly kind: 'yaml-feature'; readonly place: Place; readonly feature: YamlFeature }
  | {
      readonly kind: 'limit-exceeded';
      readonly place: Place;
      readonly limit: 'bytes' | 'depth' | 'keys' | 'nodes' | 'key-length';
      readonly allowed: number;
    }
  /** A control, bidirectional or other invisible character, raw or by escape. `code` is its code point. */
  | { readonly kind: 'invisible-character'; readonly place: Place; readonly code: number }
  /** YAML takes the rest of a plain value as a comment: `Nr #5` arrives as `Nr`. Only a warning. */
  | {
      readonly kind: 'cut-by-comment';
      readonly place: Place;
      readonly kept: string;
      readonly cut: string;
    }
  /** Lines end in more than one way, or in a lone carriage return. Mixed ends are a warning. */
  | { readonly kind: 'line-ends'; readonly place: Place; readonly found: 'mixed' | 'lone-cr' };

export type YamlFeature =
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'directive'
  | 'merge-key'
  | 'several-documents'
  | 'complex-key';

/** A place whose source does not exist yet: a source is made from the text, after it was decoded. */
export type Stretch = Omit<Place, 'source'>;

/** A fault whose places are still stretches. */
export type Unplaced<Fault> = Fault extends unknown
  ? { readonly [Key in keyof Fault]: Fault[Key] extends Place ? Stretch : Fault[Key] }
  : never;

/** Gives a fault its source, once there is one. */
export function placeFault<Fault extends FileFault | FenceFault>(
  fault: Unplaced<Fault>,
  source: Source,
): Fault {
  const first = 'first' in fault ? { first: { source, ...(fault.first as Stretch) } } : {};
  return { ...fault, place: { source, ...fault.place }, ...first } as unknown as Fault;
}
