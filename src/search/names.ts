import type { Text } from '../text/language.ts';

/** The question that a reader comes with: does it apply now, will it, did it? */
export type When = 'now' | 'later' | 'no-longer' | 'undecided';

/** What a search can be narrowed to, beside when a document applies. */
export const GROUP_KINDS = ['type', 'body', 'function', 'subject'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The groups of a kind, by name, and the places in that list of the groups of each document. */
export interface NamedGroups {
  readonly names: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** A state that documents are in: the words of its badge, and the look of it. */
export interface NamedState {
  readonly when: When;
  readonly tone: string;
  readonly words: Text;
}

/** How documents have ended: a headline, and a sentence that may be empty. `%` stands for the day. */
export interface NamedEnding {
  readonly headline: Text;
  readonly words: Text;
}

type NamedHeading = readonly [text: string, anchor?: string];

/**
 * What can be found of documents without their text. Each list runs over the documents, in the order
 * of the register; a document is known by its place in them. Small, so that it is there at once.
 */
export interface SearchNames {
  /** Tells which words belong to it, see `SearchWords`. */
  readonly stamp: string;
  /** Of the names of groups. */
  readonly language: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** The language that each document is written in. */
  readonly languages: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  /** Numbers of cases and of the city's collection. */
  readonly numbers: readonly (readonly string[])[];
  readonly stateNames: readonly NamedState[];
  /** Places in `stateNames`. */
  readonly states: readonly number[];
  /** As precise as it is known: a day, a month or a year; empty where it is not. */
  readonly decided: readonly string[];
  readonly endingNames: readonly NamedEnding[];
  /** Of those that have ended, the place in `endingNames` and the day where it is known. */
  readonly endings: readonly (readonly [place: number, day?: string] | 0)[];
  /** What applies in place of one that has ended. */
  readonly heirs: readonly (readonly number[])[];
  readonly groups: Readonly<Record<GroupKind, NamedGroups>>;
  /** The headings that there are, each once; with its anchor where that is not `plainAnchor`. */
  readonly headings: readonly NamedHeading[];
  /** Places in `headings`, in the order of the text, without those that are the title. */
  readonly headingsOf: readonly (readonly number[])[];
}

/** The words of all texts, packed, and how each text begins. Large, so that it comes when it is needed. */
export interface SearchWords {
  readonly stamp: string;
  /** See `packWords`. */
  readonly words: string;
  /** For each word where it stands, see `packPlaces`; a space between. */
  readonly places: string;
  /** How many words each text has. */
  readonly lengths: readonly number[];
  /** The first sentence or two of each text. */
  readonly openings: readonly string[];
}
