import type { SynonymFault } from '../document/document-fault.ts';
import type { FenceFault, FileFault, YamlFault } from '../document/fault.ts';
import type { Place } from '../text/place.ts';
import type { KeyChange } from './key-change.ts';

/** Why a change cannot be made. Nothing is written then; each place is what a person has to look at. */
export type EditProblem =
  /** The bytes are not text that can be read. */
  | { readonly kind: 'file'; readonly fault: FileFault }
  /** No frontmatter, or none that begins and ends as it should. */
  | { readonly kind: 'frontmatter'; readonly fault: FenceFault }
  /** The frontmatter is faulty: what cannot be read whole is not edited in part. */
  | { readonly kind: 'yaml'; readonly fault: YamlFault }
  /** The same fact stands there twice, by an English key and a Swedish one. */
  | { readonly kind: 'stated-twice'; readonly fault: SynonymFault }
  /** A key stands there that a reader takes for another: `Repeal`. */
  | {
      readonly kind: 'similar-key';
      readonly place: Place;
      readonly written: string;
      readonly key: string;
    }
  /** The fact stands under another key and would be overlooked: `decision` beside `decisions`. */
  | {
      readonly kind: 'stated-elsewhere';
      readonly place: Place;
      readonly key: string;
      readonly by: string;
    }
  /** The path leads into something that has no such parts. */
  | { readonly kind: 'no-such-path'; readonly place: Place; readonly path: readonly string[] }
  /** A phrase holds the fact and more that is not understood: writing out the facts would lose it. */
  | { readonly kind: 'phrase'; readonly place: Place; readonly written: string }
  /** The notation there is none that is edited. */
  | { readonly kind: 'notation'; readonly place: Place; readonly found: Notation }
  /** A text with invisible characters, or a key without any: no reader would give it back. */
  | { readonly kind: 'unwritable'; readonly path: readonly string[]; readonly text: string }
  /** Nothing would be left in the frontmatter. */
  | { readonly kind: 'nothing-left'; readonly place: Place }
  /** The result does not read as it should: a fault of this program, which keeps it from being written. */
  | { readonly kind: 'self-check'; readonly found: Mismatch };

/** What makes a notation one that is not edited. */
export type Notation =
  /** A comment that the change would move or lose. */
  | 'comment'
  /** A value of several lines that would have to move. */
  | 'several-lines'
  /** A pair in a list between brackets, `[a: b]`. */
  | 'pair'
  | 'other';

/** In what the result of a change differs from what was meant. */
export type Mismatch =
  | 'body'
  | 'frontmatter'
  | 'faults'
  | 'readers-differ'
  | 'facts'
  | 'order'
  | 'model'
  | 'splices'
  | 'endless';

/** What is said in place of a plan. */
export interface EditRefusal {
  readonly kind: 'refused';
  /** The change that cannot be made, where it is one of those asked for. */
  readonly change: KeyChange | undefined;
  readonly problem: EditProblem;
}
