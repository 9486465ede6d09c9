import type { Document } from '../document/document.ts';
import type { RunningText } from '../mention/mention.ts';
import { type ComingDay, comingDays } from '../register/coming-days.ts';
import { type Evidence, statedAt } from '../register/evidence.ts';
import { explain } from '../register/explain.ts';
import { factsOf, type StatedFact } from '../register/facts.ts';
import { type Flag, flagsOn } from '../register/flags.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { isDecided, type State, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import { type Cited, citedIn } from './cited.ts';

/** The relations of a document, in the order in which they are told. */
export const RELATIONS = [
  'replaces',
  'replacedBy',
  'belongsTo',
  'children',
  'refersTo',
  'referredToBy',
] as const;

/** Another document, in its relation to this one. */
export interface Related {
  readonly document: Document;
  readonly state: State;
  readonly place: Place | undefined;
}

/** Another document whose text names this one. */
interface Mentioning extends Related {
  readonly place: Place;
  readonly count: number;
}

/** Finds where other documents name one in their text; it reads them, which takes time. */
export type NamedIn = (document: Document) => readonly Omit<Mentioning, 'state'>[];

/** Everything there is to say of one document on a day. */
export interface Account {
  readonly document: Document;
  readonly asOf: Day;
  readonly state: State;
  readonly flags: readonly Flag[];
  readonly facts: readonly StatedFact[];
  readonly evidence: readonly Evidence[];
  readonly replaces: readonly Related[];
  readonly replacedBy: readonly Related[];
  readonly belongsTo: readonly Related[];
  readonly children: readonly Related[];
  readonly refersTo: readonly Related[];
  readonly referredToBy: readonly Related[];
  /** Documents whose text names this one: where first, and in how many places. */
  readonly mentionedBy: readonly Mentioning[];
  /** Statutes and decisions that its text names. */
  readonly cited: readonly Cited[];
  readonly coming: readonly ComingDay[];
}

/** Gathers what there is to say of a document of the register on a day, and of its text where it was read. */
export function accountOf(
  register: Register,
  document: Document,
  asOf: Day,
  namedIn: NamedIn,
  text: RunningText | undefined,
): Account {
  const state = stateOn(register, document, asOf);
  const type = judgedType(register, document, asOf)?.type;
  const related = (other: Document, place: Place | undefined): Related => ({
    document: other,
    state: stateOn(register, other, asOf),
    place,
  });
  const mentionedBy = namedIn(document).map((each) => ({
    ...each,
    state: stateOn(register, each.document, asOf),
  }));
  return {
    document,
    asOf,
    state,
    // What the text of another names is no orphan, though no frontmatter says so.
    flags: flagsOn(register, document, type, asOf).filter(
      (flag) => flag !== 'orphan' || mentionedBy.length === 0,
    ),
    facts: factsOf(register, document, asOf, isDecided(state)),
    evidence: state.reasons.map(explain),
    replaces: register
      .predecessorsOf(document)
      .map((succession) => related(succession.predecessor, statedAt(succession))),
    replacedBy: register
      .successorsOf(document)
      .map((succession) => related(succession.successor, statedAt(succession))),
    belongsTo: register
      .parentsOf(document)
      .map(({ to, reference }) => related(to, reference.place)),
    children: register
      .childrenOf(document)
      .map(({ from, reference }) => related(from, reference.place)),
    refersTo: register
      .referencesOf(document)
      .map(({ to, reference }) => related(to, reference.place)),
    referredToBy: register
      .referrersOf(document)
      .map(({ from, reference }) => related(from, reference.place)),
    mentionedBy,
    cited: text ? citedIn(register, document, text) : [],
    coming: comingDays(register, document, type, asOf),
  };
}
