import type { Document, Reference } from '../document/document.ts';
import { components } from './components.ts';
import type { Resolution } from './register.ts';
import type { Succession } from './relation.ts';

/** All successions of a register, from both ends, and the documents in the order to compute them. */
export interface Successions {
  readonly bySuccessor: ReadonlyMap<Document, readonly Succession[]>;
  readonly byPredecessor: ReadonlyMap<Document, readonly Succession[]>;
  /** `superseded-by` statements whose target is not known. */
  readonly elsewhere: ReadonlyMap<Document, readonly Reference[]>;
  /** Successors before the documents that they replace. */
  readonly successorsFirst: readonly Document[];
}

interface Draft {
  predecessor: Document;
  successor: Document;
  onSuccessor: Reference | undefined;
  onPredecessor: Reference | undefined;
  part: string | undefined;
}

function group<K, V>(items: Iterable<V>, keyOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Collects `supersedes` and `superseded-by`; a pair that both ends state is one succession. */
function draftsOf(
  documents: readonly Document[],
  resolve: (words: string) => Resolution,
): { drafts: Draft[]; elsewhere: Map<Document, Reference[]> } {
  const drafts = new Map<Document, Draft[]>();
  const elsewhere = new Map<Document, Reference[]>();
  for (const successor of documents) {
    for (const reference of successor.supersedes) {
      const found = resolve(reference.to);
      if (found.kind !== 'document') continue;
      const draft: Draft = {
        predecessor: found.document,
        successor,
        onSuccessor: reference,
        onPredecessor: undefined,
        part: reference.part?.value,
      };
      const known = drafts.get(found.document);
      if (known) known.push(draft);
      else drafts.set(found.document, [draft]);
    }
  }
  for (const predecessor of documents) {
    for (const reference of predecessor.supersededBy) {
      const found = resolve(reference.to);
      if (found.kind !== 'document') {
        if (found.kind === 'ambiguous') continue;
        elsewhere.set(predecessor, [...(elsewhere.get(predecessor) ?? []), reference]);
        continue;
      }
      const known = drafts.get(predecessor) ?? [];
      const stated = known.filter((draft) => draft.successor === found.document);
      if (stated.length > 0) {
        for (const draft of stated) draft.onPredecessor ??= reference;
        continue;
      }
      known.push({
        predecessor,
        successor: found.document,
        onSuccessor: undefined,
        onPredecessor: reference,
        part: reference.part?.value,
      });
      drafts.set(predecessor, known);
    }
  }
  return { drafts: [...drafts.values()].flat(), elsewhere };
}

/** Joins the two ends of every succession and marks those that run in a circle. */
export function joinSuccessions(
  documents: readonly Document[],
  resolve: (words: string) => Resolution,
): Successions {
  const { drafts, elsewhere } = draftsOf(documents, resolve);
  const number = new Map(documents.map((document, index) => [document, index]));
  const edges: number[][] = documents.map(() => []);
  for (const { predecessor, successor } of drafts) {
    edges[number.get(predecessor) ?? 0]?.push(number.get(successor) ?? 0);
  }
  const component = components(documents.length, edges);
  const componentOf = (document: Document) => component[number.get(document) ?? 0] ?? 0;
  const successions = drafts.map((draft): Succession => {
    const inCycle = componentOf(draft.predecessor) === componentOf(draft.successor);
    return { ...draft, inCycle };
  });
  return {
    bySuccessor: group(successions, (succession) => succession.successor),
    byPredecessor: group(successions, (succession) => succession.predecessor),
    elsewhere,
    successorsFirst: [...documents].sort((a, b) => componentOf(a) - componentOf(b)),
  };
}
