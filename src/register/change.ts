import type { Document, HistoryEvent } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Standing } from './standing.ts';
import type { Ending } from './timeline.ts';

/** What may have become of a document between two views of a register. */
export const CHANGE_KINDS = [
  'adopted',
  'added',
  'started',
  'restored',
  'prolonged',
  'revised',
  'transferred',
  'moved',
  'expired',
  'partly-ended',
  'superseded',
  'repealed',
  'annulled',
  'removed',
  'announced',
  'proposed',
  'stage-changed',
  'facts-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The facts that are compared where the documents' own files differ, by the key that states them.
 * `other` stands for all keys beside these, `text` for what is below the frontmatter.
 */
export const COMPARED_FACTS = [
  'id',
  'title',
  'type',
  'stage',
  'decided-by',
  'decision',
  'validity',
  'applies-to',
  'responsible-function',
  'responsible-body',
  'supersedes',
  'superseded-by',
  'belongs-to',
  'references',
  'upstream',
  'attachments',
  'review',
  'follow-up',
  'requires',
  'goals',
  'history',
  'repeal',
  'archived',
  'other',
  'text',
] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** One thing that became of one document. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it stands in the later view; in the earlier one where it has been removed. */
  readonly document: Document;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
  /**
   * The day on which it happened, or from which it counts; undefined where nothing tells. An end that
   * is decided and has not come yet lies after the later view's day.
   */
  readonly day: Day | undefined;
  /** The fact that brought it about. */
  readonly place: Place | undefined;
  /** Of a revision, a prolongation or a transfer. */
  readonly event: HistoryEvent | undefined;
  /** Of a repeal or a succession, of the whole or of a part. */
  readonly ending: Ending | undefined;
  /** Of a succession: what takes its place. Of a move: the new parents. */
  readonly others: readonly Document[];
  /** Of changed facts: which. */
  readonly facts: readonly ComparedFact[];
}
