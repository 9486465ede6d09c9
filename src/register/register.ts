/**
 * The register: all documents of a city, resolved. It knows what replaces, belongs to and refers
 * to what, at both ends; it knows no day: states on a day are in `state.ts`.
 */

import type { City, ExternalDocument } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, Reference } from '../document/document.ts';
import type { Relation, Succession } from './relation.ts';
import type { Timeline } from './timeline.ts';

/** What the words of a reference lead to. */
export type Resolution =
  | {
      readonly kind: 'document';
      readonly document: Document;
      readonly by: 'id' | 'alias' | 'title';
    }
  | { readonly kind: 'external'; readonly external: ExternalDocument }
  | { readonly kind: 'ambiguous'; readonly documents: readonly Document[] }
  | { readonly kind: 'unknown' };

export interface Register {
  readonly city: City;
  /** Ordered by id, then by path. */
  readonly documents: readonly Document[];
  /** Decisions and proposals, by path. */
  readonly decisionFiles: readonly DecisionFile[];
  /** Documents of an id; several where an id is used twice. */
  readonly withId: (id: string) => readonly Document[];
  /** Resolves an id, alias or title. Titles are folded, see `foldTitle`. */
  readonly resolve: (words: string) => Resolution;
  /** Documents that share a folded title or alias. */
  readonly byName: ReadonlyMap<string, readonly Document[]>;
  readonly successorsOf: (document: Document) => readonly Succession[];
  readonly predecessorsOf: (document: Document) => readonly Succession[];
  /** `superseded-by` statements whose target is not in the register. */
  readonly successorsElsewhere: (document: Document) => readonly Reference[];
  readonly parentsOf: (document: Document) => readonly Relation[];
  readonly childrenOf: (document: Document) => readonly Relation[];
  readonly referencesOf: (document: Document) => readonly Relation[];
  readonly referrersOf: (document: Document) => readonly Relation[];
  readonly timelineOf: (document: Document) => Timeline;
}
