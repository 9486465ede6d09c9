import type { Document } from '../document/document.ts';
import type { SchemaFault } from '../document/schema-fault.ts';
import { canonicalKey } from '../document/synonyms.ts';
import type { JudgedType } from '../register/judged-type.ts';
import type { Context } from './rule.ts';
import { states } from './stated.ts';

/** A fact that a document must state, by the path of its key. */
export interface RequiredFact {
  readonly path: string;
  /** The type whose rules demand it; undefined for what every document must state. */
  readonly type: JudgedType | undefined;
}

/** What every decided document states; `validity` has a rule of its own. */
const OF_DECIDED = ['title', 'type', 'decided-by', 'decision.date', 'responsible-function'];

/** Whether the day of the decision is lost, and with it what the minutes said. */
function isLost(document: Document): boolean {
  return document.decisions.every(({ date, paragraph, caseNumber }) =>
    date ? date.value.precision !== 'day' : !paragraph && !caseNumber,
  );
}

/** What the minutes of a meeting say, so that nobody knows it before the meeting. */
const OF_THE_MINUTES = ['decision.paragraph', 'decision.adjusted', 'decision.legal-force'];

/** Whether a document is adopted by a proposal that is looked at as if it were decided. */
function isByProposal({ source: own, decisions }: Document, { register }: Context): boolean {
  return decisions.some(
    ({ place }) =>
      place.source !== own &&
      register.decisionFiles.some(
        ({ source, assumed }) => source === place.source && assumed !== undefined,
      ),
  );
}

function* requiredFacts(document: Document, context: Context): Generator<RequiredFact, void> {
  if (!context.isDecided(document)) {
    const stage = document.stage?.value;
    yield { path: 'title', type: undefined };
    // Of what is only planned, the type may not be settled; what was withdrawn needs none.
    if (stage !== 'planned' && stage !== 'withdrawn') yield { path: 'type', type: undefined };
    return;
  }
  const lost = isLost(document);
  for (const path of OF_DECIDED) {
    if (path !== 'decision.date' || !lost) yield { path, type: undefined };
  }
  const type = context.typeOf(document);
  const unknowable = isByProposal(document, context) ? OF_THE_MINUTES : [];
  for (const path of type?.type.required ?? []) {
    if (path === 'validity' || OF_DECIDED.includes(path) || unknowable.includes(path)) continue;
    if (!path.startsWith('decision.') || !lost) yield { path, type };
  }
}

/** The facts that a document should state and does not. Before the decision these are few. */
export function missingFacts(document: Document, context: Context): RequiredFact[] {
  return [...requiredFacts(document, context)].filter(({ path }) => !states(document, path));
}

type UnknownKey = SchemaFault & { readonly kind: 'unknown-key' };

/** The path of the key that a misspelt one was most likely meant to be. */
export function meantPath({ path, key, nearest }: UnknownKey): string | undefined {
  // A known word that is unknown here is no slip of the pen.
  if (nearest === undefined || nearest === key.toLowerCase()) return undefined;
  return path === '' ? (canonicalKey(nearest) ?? nearest) : `${path}.${nearest}`;
}

/** Whether a fact is there, but under a key with a slip of the pen: `unknown-key` tells of it. */
export function isMisspelt(document: Document, path: string): boolean {
  return document.faults.some((fault) => fault.kind === 'unknown-key' && meantPath(fault) === path);
}
