import type { PartialDay } from '../../text/calendar.ts';

/** A part of a statute: «6 kap. 44 §», «artikel 6.1». Numbers as written: `44`, `9–11`, `4 a`. */
export interface Provision {
  readonly chapter: string | undefined;
  readonly section: string | undefined;
  readonly article: string | undefined;
}

/** A statute that a text names, by its name, its number or both. Offsets are those of the file. */
export interface StatuteCitation {
  readonly kind: 'statute';
  readonly start: number;
  readonly end: number;
  /** In lower case, not in the genitive, written out where abbreviated. «Lagen» alone is no name. */
  readonly name: string | undefined;
  /** `2017:725` in the state's collection, `AFS 2023:1` in an agency's, `(EU) 2016/679` of the union. */
  readonly number: string | undefined;
  readonly provisions: readonly Provision[];
}

/** A decision that a text names, by who and when, by the number of its case, or both. */
export interface DecisionCitation {
  readonly kind: 'decision';
  readonly start: number;
  readonly end: number;
  readonly bodies: readonly string[];
  readonly date: PartialDay | undefined;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
}

/** A document of another kind that a text leans on. */
export type Citation = StatuteCitation | DecisionCitation;
