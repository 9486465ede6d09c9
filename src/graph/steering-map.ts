/**
 * The steering map: governing documents as nodes and their relations as edges, on a day. It is plain
 * data; what draws it knows nothing of registers.
 */

import type { Document } from '../document/document.ts';
import type { ChangeKind } from '../register/change.ts';
import type { StateKind } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Language, Text } from '../text/language.ts';
import type { Column, EdgeKind } from './choices.ts';

export { COLUMNS, type Column, EDGE_KINDS, type EdgeKind } from './choices.ts';

/** Rows of the map, from the top: who decides. `outside` is what the city does not decide itself. */
export const LANES = [
  'outside',
  'council',
  'executive',
  'board',
  'company',
  'office',
  'unknown',
] as const;
export type Lane = (typeof LANES)[number];

/** How a node looks: told by its shape, its border and its words together, and by colour besides. */
export type Look =
  | 'in-force'
  | 'partial'
  | 'expired'
  | 'coming'
  | 'proposed'
  | 'ended'
  | 'outside'
  | 'missing';

/** How many findings of each weight lint has on a document. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** What becomes of a node in the picture: nothing where the picture shows one day only. */
export interface Mark {
  readonly kind: ChangeKind;
  readonly text: Text;
}

interface NodeBasics {
  /** Unique on the map, and the same for the same document on every map. */
  readonly key: string;
  readonly title: string;
  readonly lane: Lane;
  readonly column: Column;
}

export interface DocumentNode extends NodeBasics {
  readonly kind: 'document';
  readonly document: Document;
  /** The type's label, or the word that the document states. */
  readonly type: string | undefined;
  /** Where the type stands among the city's types, which it lists from the top; large for unknown ones. */
  readonly rank: number;
  readonly body: string | undefined;
  readonly state: StateKind;
  /** The state in words, with the day where one matters: «antagen, gäller från 2023-01-01». */
  readonly stateText: Text;
  readonly look: Look;
  readonly findings: FindingCounts;
  readonly marks: readonly Mark[];
  /** What this picture wants said of the document besides. */
  readonly note: Text | undefined;
}

/** A law or an agenda that documents lean on, or a document that one requires and nobody has made. */
export interface OtherNode extends NodeBasics {
  readonly kind: 'external' | 'missing';
  readonly look: 'outside' | 'missing';
  readonly note: Text;
}

/** Several documents drawn as one box. */
export interface GroupNode extends NodeBasics {
  readonly kind: 'group';
  readonly members: readonly DocumentNode[];
}

export type MapNode = DocumentNode | OtherNode | GroupNode;

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** The part of the other document that is meant. */
  readonly part: string | undefined;
  /** How many relations are drawn as this one: 1 but between groups. */
  readonly count: number;
}

export interface SteeringMap {
  readonly city: string;
  readonly asOf: Day;
  readonly language: Language;
  /** What the picture shows, in one line. */
  readonly title: string;
  /** What was chosen or left out, in one sentence each. */
  readonly notes: readonly string[];
  /** Ordered by lane, column, type and title. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}
