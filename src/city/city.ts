import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { SiteSettings } from './site-settings.ts';

/** Kinds of body, from the highest. Rank follows from the order: no body may end a higher one's document. */
export const BODY_KINDS = [
  'council',
  'executive',
  'board',
  'company',
  'office',
  'official',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** Families of types: planerande, reglerande, riktade styrande dokument, normgivning mot enskild. */
export const FAMILIES = ['planning', 'regulating', 'directed', 'normative'] as const;
type Family = (typeof FAMILIES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One body of the city: who decides, who is responsible. Bodies come and go, so they are dated. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly aliases: readonly string[];
  readonly from: Day | undefined;
  /** The last day of the body. */
  readonly to: Day | undefined;
  /** Id of the body above, besides the council, which is above all. */
  readonly under: string | undefined;
  readonly succeededBy: readonly string[];
}

/** What one set of rules says of one type of document. Intervals are whole months. */
export interface DocumentType {
  readonly key: string;
  readonly label: string;
  /** Every word by which the type is known in a title or a frontmatter, inflected forms included. */
  readonly names: readonly string[];
  readonly family: Family;
  /** Kinds or ids of bodies that may decide it; empty where the city does not say. */
  readonly decidedBy: readonly string[];
  readonly review: number | undefined;
  readonly followUp: number | undefined;
  /** Longest time from start to end, in months. */
  readonly longest: number | undefined;
  /** Keys such as `applies-to` and `decision.paragraph` that a decided document must have. */
  readonly required: readonly string[];
  /** Headings that a document must have, in the city's words. */
  readonly sections: readonly string[];
  readonly endRequired: boolean;
  /** Keys of the types that a document of this type may belong to. */
  readonly parents: readonly string[];
  /** Whether a document without a parent is an orphan. */
  readonly parentRequired: boolean;
}

/** The rules for types as they were from a day on: older documents are judged by older rules. */
export interface TypeSet {
  /** First day of the set; undefined where it has always been. */
  readonly validFrom: Day | undefined;
  readonly types: readonly DocumentType[];
  /**
   * Every word for a type, folded as `foldName` does: keys, labels, names, and the words that were
   * types once, for the type that each stands for.
   */
  readonly words: ReadonlyMap<string, TypeWord>;
}

/** What a word for a type means. */
export interface TypeWord {
  readonly type: DocumentType;
  /** The word was a type once; today it stands for `type`. */
  readonly legacy: boolean;
}

/** How case numbers are written in the documents of some bodies, decided within a time. */
export interface CaseNumberForm {
  /** `9` stands for a digit, `9+` for one or more, everything else for itself. */
  readonly pattern: string;
  readonly from: Day | undefined;
  /** The last day of the decisions that may have such a number. */
  readonly to: Day | undefined;
  /** Kinds or ids of the bodies; empty where all write so. */
  readonly decidedBy: readonly string[];
}

/** A mandate period; `to` is its last day. */
export interface MandatePeriod {
  readonly from: Day;
  readonly to: Day;
}

/** What a city says of one rule; options are the text that the city wrote. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: ReadonlyMap<string, string>;
}

/** A finding that the city lives with, for a reason and until a day (the last one). */
export interface Waiver {
  readonly rule: string;
  readonly document: string;
  readonly reason: string;
  readonly until: Day;
  /** Where its words stand. */
  readonly places: Readonly<Record<'rule' | 'document' | 'until', Place>>;
}

/** A document outside the register that others lean on: a law, a national agenda. */
export interface ExternalDocument {
  readonly id: string;
  readonly title: string;
  /** The last day of its period. */
  readonly to: Day | undefined;
}

/** A city's configuration, complete: its own file laid over the rule set that it extends. */
export interface City {
  readonly name: string;
  readonly language: Language | undefined;
  /** Patterns of the governing documents and of the decisions, from the register's root. */
  readonly documents: readonly string[];
  readonly decisions: readonly string[];
  readonly bodies: readonly Body[];
  /**
   * The bodies by every word that names them (id, name, alias), folded as `foldName` does. Several
   * where a name was taken up again by a later body, the oldest first.
   */
  readonly bodiesByName: ReadonlyMap<string, readonly Body[]>;
  /** Oldest first, never empty. */
  readonly typeSets: readonly TypeSet[];
  /** Keys of the types that make the city's own list; undefined where all that it knows do. */
  readonly ownTypes: ReadonlySet<string> | undefined;
  /** Empty where the city does not say how it writes case numbers. */
  readonly caseNumbers: readonly CaseNumberForm[];
  readonly mandatePeriods: Readonly<Record<'council' | 'boards', readonly MandatePeriod[]>>;
  /** Whether the end of the period ends the force; otherwise only a decision does. */
  readonly expiryEndsForce: boolean;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly waivers: readonly Waiver[];
  readonly external: readonly ExternalDocument[];
  readonly site: SiteSettings;
}
