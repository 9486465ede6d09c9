import type {
  Decision,
  Document,
  Fact,
  HistoryEvent,
  Reference,
  Repeal,
  Stage,
} from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Succession } from './relation.ts';
import type { Ending, LastDay, Start } from './timeline.ts';

/** One fact that led to a state. `explain.ts` puts it in words. */
export type Reason =
  | {
      readonly kind: 'not-decided';
      readonly stage: Fact<Stage> | undefined;
      readonly document: Document;
    }
  | { readonly kind: 'decided'; readonly day: Day | undefined; readonly decision: Decision }
  | { readonly kind: 'decided-later'; readonly day: Day; readonly decision: Decision }
  | { readonly kind: 'starts'; readonly start: Start }
  | { readonly kind: 'annulled'; readonly event: HistoryEvent }
  | { readonly kind: 'superseded'; readonly day: Day | undefined; readonly succession: Succession }
  | { readonly kind: 'superseded-elsewhere'; readonly reference: Reference }
  /** Replaced, but not yet; no day where the successor has no start. */
  | {
      readonly kind: 'superseded-later';
      readonly day: Day | undefined;
      readonly succession: Succession;
    }
  | { readonly kind: 'in-cycle'; readonly succession: Succession }
  | { readonly kind: 'repealed'; readonly day: Day; readonly repeal: Repeal }
  | { readonly kind: 'repealed-later'; readonly day: Day; readonly repeal: Repeal }
  | { readonly kind: 'repeal-undated'; readonly repeal: Repeal }
  | { readonly kind: 'part-ended'; readonly ending: Ending }
  | { readonly kind: 'last-day'; readonly last: LastDay }
  | { readonly kind: 'open-ended'; readonly place: Place }
  /** The period is over and no decision ends the document. */
  /** The period is over and nothing was decided; whether that ends the force is for the city to say. */
  | { readonly kind: 'not-ended'; readonly document: Document; readonly endsForce: boolean };
