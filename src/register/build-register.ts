import type { City } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, Reference } from '../document/document.ts';
import { type Day, parsePartialDay } from '../text/calendar.ts';
import { buildTimeline } from './build-timeline.ts';
import { indexNames } from './names.ts';
import type { Register } from './register.ts';
import type { Relation, Succession } from './relation.ts';
import { joinSuccessions } from './succession.ts';
import type { Timeline } from './timeline.ts';

const NONE: readonly never[] = [];

/** The last day that a prolongation names: a day, or the last one of a month or year. */
function parseEnd(text: string): Day | undefined {
  return parsePartialDay(text)?.last;
}

function compareDocuments(a: Document, b: Document): number {
  if (a.id.value !== b.id.value) return a.id.value < b.id.value ? -1 : 1;
  return a.source.path < b.source.path ? -1 : 1;
}

/** Relations by both ends. */
interface Relations {
  readonly from: ReadonlyMap<Document, readonly Relation[]>;
  readonly to: ReadonlyMap<Document, readonly Relation[]>;
}

function relate(
  documents: readonly Document[],
  referencesOf: (document: Document) => readonly Reference[],
  resolve: Register['resolve'],
): Relations {
  const from = new Map<Document, Relation[]>();
  const to = new Map<Document, Relation[]>();
  for (const document of documents) {
    for (const reference of referencesOf(document)) {
      const found = resolve(reference.to);
      if (found.kind !== 'document') continue;
      const relation = { from: document, to: found.document, reference };
      const known = from.get(document);
      if (known) known.push(relation);
      else from.set(document, [relation]);
      const others = to.get(found.document);
      if (others) others.push(relation);
      else to.set(found.document, [relation]);
    }
  }
  return { from, to };
}

/** Builds the register of a city. The order in which documents come does not matter. */
export function buildRegister(
  city: City,
  unordered: readonly Document[],
  decisionFiles: readonly DecisionFile[] = [],
): Register {
  const documents = [...unordered].sort(compareDocuments);
  const names = indexNames(city, documents);
  const successions = joinSuccessions(documents, names.resolve);
  const hierarchy = relate(documents, (document) => document.belongsTo, names.resolve);
  const references = relate(documents, (document) => document.references, names.resolve);
  const successorsOf = (document: Document): readonly Succession[] =>
    successions.byPredecessor.get(document) ?? NONE;

  const timelines = new Map<Document, Timeline>();
  for (const document of successions.successorsFirst) {
    const effective = successorsOf(document).filter((succession) => !succession.inCycle);
    const elsewhere = (successions.elsewhere.get(document) ?? NONE).filter((each) => !each.part);
    const known = (other: Document) => timelines.get(other);
    timelines.set(document, buildTimeline(city, document, effective, elsewhere, known, parseEnd));
  }

  return {
    city,
    documents,
    decisionFiles: [...decisionFiles].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
    withId: (id) => names.withId.get(id) ?? NONE,
    resolve: names.resolve,
    byName: names.byName,
    successorsOf,
    predecessorsOf: (document) => successions.bySuccessor.get(document) ?? NONE,
    successorsElsewhere: (document) => successions.elsewhere.get(document) ?? NONE,
    parentsOf: (document) => hierarchy.from.get(document) ?? NONE,
    childrenOf: (document) => hierarchy.to.get(document) ?? NONE,
    referencesOf: (document) => references.from.get(document) ?? NONE,
    referrersOf: (document) => references.to.get(document) ?? NONE,
    timelineOf(document) {
      const timeline = timelines.get(document);
      if (!timeline) throw new Error(`${document.source.path} is not of this register`);
      return timeline;
    },
  };
}
