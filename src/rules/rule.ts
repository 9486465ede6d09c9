import type { City, Severity } from '../city/city.ts';
import type { Document, ParsedFile } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { JudgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import type { State } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { DocumentText } from './document-text.ts';
import type { Fix } from './fix.ts';

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
  /** What `lint --fix` does about it, where some findings can be mended without anybody thinking. */
  readonly fixes?: Text;
  /** Judges what the register knows: heads, headings, links, states, relations. */
  readonly check?: (context: Context) => Iterable<Complaint>;
  /**
   * Judges a document by what its text says. `lint` reads the text of each document once and hands
   * it to every rule that asks for it, before any `check`; no text outlives its turn, so a rule must
   * keep none. Only for documents whose frontmatter could be read.
   */
  readonly checkText?: (
    context: Context,
    document: Document,
    text: DocumentText,
  ) => Iterable<Complaint>;
  /** Asks `mentionsOf`, so that texts are searched for names while they are at hand. */
  readonly usesMentions?: true;
  /** Judges what all other rules have found, waived or not: for rules about findings themselves. */
  readonly checkFindings?: (context: Context, found: Found) => Iterable<Complaint>;
}

/** What the rules before have found. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Whether a rule is switched on and has had its say; none that is left out this time has. */
  readonly hasRun: (rule: string) => boolean;
  /** Every rule there is, whether or not it has run. */
  readonly known: readonly Rule[];
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
  /** What mends it, only where nobody could want it otherwise. */
  readonly fix?: Fix;
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
  /** What the rule goes by. */
  readonly basis: Rule['basis'];
  readonly fix?: Fix;
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
  /**
   * The text of a document or decision, read anew from its file; undefined where that cannot be read
   * any more. Only the last one is kept: ask for one after the other.
   */
  readonly textOf: (file: Pick<ParsedFile, 'source'>) => DocumentText | undefined;
  /**
   * The documents that a document names in its text, not counting itself, in the order of the text.
   * Nothing where the text cannot be read. Kept without the text, so that it may be asked at any time.
   */
  readonly mentionsOf: (document: Document) => readonly Mention[];
  /** The document in a file of the register, by path from its root. */
  readonly documentAt: (path: string) => Document | undefined;
}
