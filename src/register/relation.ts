import type { Document, Reference } from '../document/document.ts';

/** One document replacing another, wholly or in part, whichever end says so. */
export interface Succession {
  readonly predecessor: Document;
  readonly successor: Document;
  /** The statement `supersedes` on the successor. */
  readonly onSuccessor: Reference | undefined;
  /** The statement `superseded-by` on the predecessor. */
  readonly onPredecessor: Reference | undefined;
  /** The part that is replaced; undefined for the whole. */
  readonly part: string | undefined;
  /** Whether the two replace each other, directly or by way of others: such an edge changes no state. */
  readonly inCycle: boolean;
}

/** A declared relation from one document to another, with the words that state it. */
export interface Relation {
  readonly from: Document;
  readonly to: Document;
  readonly reference: Reference;
}
