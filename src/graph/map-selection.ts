import type { Document } from '../document/document.ts';
import { judgedType } from '../register/judged-type.ts';
import { beyondMandate } from '../register/mandate.ts';
import { isSelected, type Selection } from '../register/selection.ts';
import { phaseOf } from '../register/standing.ts';
import { stateOn } from '../register/state.ts';
import type { View } from '../register/view.ts';
import { type Column, EDGE_KINDS, type EdgeKind } from './steering-map.ts';

/** Which documents and relations a map shows. */
export interface MapSelection extends Selection {
  readonly families: readonly Column[];
  /** Also what has ended. */
  readonly ended: boolean;
  /** Only what binds others than the own organisation of whoever decided it. */
  readonly mandate: boolean;
  /** These documents only; empty for all. */
  readonly only: readonly Document[];
  /** These and what relates to them, `depth` relations away. */
  readonly around: readonly Document[];
  readonly depth: number;
  readonly edges: readonly EdgeKind[];
}

/** Everything that applies on the day, and no more. */
export const EVERYTHING: MapSelection = {
  states: [],
  types: [],
  bodies: [],
  responsible: [],
  keywords: [],
  families: [],
  future: false,
  ended: false,
  mandate: false,
  only: [],
  around: [],
  depth: 1,
  edges: EDGE_KINDS,
};

/** Whether a document's state puts it on the map: what applies, and what is to come or has ended if asked for. */
function isOfTheDay(
  { register, asOf }: View,
  document: Document,
  selection: MapSelection,
): boolean {
  if (selection.states.length > 0) return true;
  const state = stateOn(register, document, asOf);
  switch (phaseOf(state)) {
    case 'in-force':
      return selection.ended || state.kind !== 'expired' || !register.city.expiryEndsForce;
    case 'ended':
      return selection.ended;
    case 'decided':
      return selection.future;
    case 'undecided':
      // What is decided on a later day stands before its time; it is no proposal of this one.
      return selection.future && register.timelineOf(document).decided === undefined;
  }
}

/**
 * Whether a document is on the map. What is `marked`, because something becomes of it, is shown
 * whatever its state.
 */
export function isOnMap(
  view: View,
  document: Document,
  selection: MapSelection,
  isMarked: boolean,
): boolean {
  const { register, asOf } = view;
  if (selection.only.length > 0) return selection.only.includes(document);
  if (!isSelected(register, document, asOf, selection)) return false;
  if (selection.families.length > 0) {
    const family = judgedType(register, document, asOf)?.type.family ?? 'other';
    if (!selection.families.includes(family)) return false;
  }
  if (selection.mandate && !beyondMandate(register.city, document)) return false;
  return isMarked || isOfTheDay(view, document, selection);
}
