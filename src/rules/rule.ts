import type { City, Severity } from '../city/city.ts';
import type { Document, ParsedFile } from '../document/document.ts';
import type { JudgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import type { State } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** A lint rule: a value with its reasons, and a generator of what it complains about. */
export interface Rule {
  /** Names the fault, so that a finding and a waiver read well. */
  readonly id: string;
  readonly severity: Severity;
  /**
   * What the rule goes by. `form` faults (frontmatter, ids) weigh the same before the decision; in
   * a document that is not yet decided, other errors are shown as warnings. What goes by
   * `city-rules` is a warning in a document older than those rules.
   */
  readonly basis: 'form' | 'facts' | 'city-rules';
  /** What it finds, in one sentence. */
  readonly summary: Text;
  /** Why it matters to those who govern by the document. */
  readonly why: Text;
  /** Law, guideline or audit that asks for it, where there is one. */
  readonly source?: Text;
  /** Options that the city may set beside the severity, with their defaults. */
  readonly options?: Readonly<Record<string, { readonly default: string; readonly means: Text }>>;
  check(context: Context): Iterable<Complaint>;
}

/** What a rule says of one place. `lint` adds the rule and the severity. */
export interface Complaint {
  readonly place: Place;
  readonly message: Text;
  /** How to mend it, with the command where there is one. */
  readonly help: Text;
  readonly related?: readonly Related[];
  /** Where this complaint weighs otherwise than the rule does. */
  readonly severity?: Severity;
}

/** The other place that a finding is about. */
export interface Related {
  readonly place: Place;
  readonly message: Text;
}

/** A complaint, signed by its rule. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly document: Document | undefined;
  readonly place: Place;
  readonly message: Text;
  readonly help: Text;
  readonly related: readonly Related[];
}

/** Everything a rule may ask. There is no clock here: `asOf` is the day that is linted for. */
export interface Context {
  readonly register: Register;
  readonly city: City;
  readonly asOf: Day;
  /** The real day, for what cannot have happened yet. */
  readonly today: Day;
  /** All files, decisions and those that could not be read as well: only for rules about form. */
  readonly files: readonly ParsedFile[];
  /** Documents whose frontmatter could be read as a whole. */
  readonly documents: readonly Document[];
  /** The state of a document on `asOf`. */
  readonly state: (document: Document) => State;
  readonly isDecided: (document: Document) => boolean;
  /** Binding on `asOf`, formally: an expired document too, where only a decision ends one. */
  readonly isInForce: (document: Document) => boolean;
  readonly hasEnded: (document: Document) => boolean;
  /** Undefined where the type is missing or unknown. */
  readonly typeOf: (document: Document) => JudgedType | undefined;
  /** Where a key stands (`decision.date`), else the title, else the first line. */
  readonly placeOf: (document: Document, key?: string) => Place;
  /** What the city set for an option of this rule, else its default. */
  readonly option: (name: string) => string;
  /** Whether a file or folder stands at a path from the register's root. */
  readonly exists: (path: string) => boolean;
  /** The document in a file of the register, by path from its root. */
  readonly documentAt: (path: string) => Document | undefined;
}
