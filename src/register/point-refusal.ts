import type { Body } from '../city/city.ts';
import type { Document, Repeal } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { PointProblem } from './point-outcome.ts';
import type { Discrepancy } from './recorded-otherwise.ts';

/** Why a point of a decision must not be carried out. The law or the facts refuse it, not the form. */
export type PointRefusal =
  | { readonly kind: 'problem'; readonly problem: PointProblem }
  /** The decision names no body, or one that the city does not have. */
  | { readonly kind: 'no-body' }
  | { readonly kind: 'unknown-body'; readonly words: string }
  /** The body did not exist on the day of the decision. */
  | { readonly kind: 'not-in-office'; readonly body: Body; readonly day: Day }
  /** The body may not end or change what another decided. `owner` is whose the document is. */
  | { readonly kind: 'no-authority'; readonly body: Body; readonly owner: Body }
  /** A decision of a day that has not come. */
  | { readonly kind: 'in-future'; readonly day: Day; readonly today: Day }
  /** A decision on a document that was decided later. */
  | { readonly kind: 'before-adoption'; readonly day: Day; readonly adopted: Day }
  /** An effect from a day before the decision. */
  | { readonly kind: 'retroactive'; readonly day: Day; readonly from: Day }
  /** The document records this very decision, with other facts. */
  | { readonly kind: 'recorded-otherwise'; readonly discrepancies: readonly Discrepancy[] }
  /** The document has ended already, otherwise than this point would end it. */
  | {
      readonly kind: 'ended';
      readonly how: 'annulled' | 'superseded' | 'repealed';
      readonly since: Day | undefined;
      readonly repeal: Repeal | undefined;
      readonly successor: Document | undefined;
    }
  /** The part that is meant is none of the document's. */
  | { readonly kind: 'unknown-part'; readonly part: string; readonly near: string | undefined }
  /** A repeal because of a successor that starts later: nothing applies in between. */
  | {
      readonly kind: 'gap';
      readonly successor: Document;
      /** First day without force, and first day with it again; undefined while that is not decided. */
      readonly from: Day;
      readonly until: Day | undefined;
    }
  /** A repeal because of a successor that has itself ended, or never applied. */
  | { readonly kind: 'successor-ended'; readonly successor: Document }
  /** A prolongation of what has no end, or to a day that is not later. */
  | { readonly kind: 'no-end' }
  | { readonly kind: 'not-later'; readonly last: Day; readonly until: Day }
  /** A transfer to whom it belongs already. */
  | { readonly kind: 'own-already'; readonly owner: Body };
