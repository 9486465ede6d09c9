import type { Document } from '../document/document.ts';
import { components } from '../register/components.ts';
import type { Place } from '../text/place.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** An edge of a circle: the document that is reached, and where it is stated. */
interface Edge {
  readonly to: Document;
  readonly place: Place;
}

type EdgesOf = (document: Document) => readonly Edge[];

/** Groups of documents that reach each other; single ones are left out. Every group is ordered by id. */
function circles(documents: readonly Document[], edgesOf: EdgesOf): Document[][] {
  const number = new Map(documents.map((document, index) => [document, index]));
  const edges = documents.map((document) =>
    edgesOf(document).flatMap(({ to }) => number.get(to) ?? []),
  );
  const groups = new Map<number, Document[]>();
  components(documents.length, edges).forEach((component, index) => {
    const document = documents[index];
    if (!document) return;
    const group = groups.get(component);
    if (group) group.push(document);
    else groups.set(component, [document]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The shortest way round from the first of a group back to itself, breadth first. */
function wayRound(group: readonly Document[], edgesOf: EdgesOf): (Edge & { from: Document })[] {
  const [start] = group as [Document];
  const members = new Set(group);
  const reachedBy = new Map<Document, Edge & { from: Document }>();
  const queue = [start];
  for (const from of queue) {
    for (const edge of edgesOf(from)) {
      if (!members.has(edge.to) || reachedBy.has(edge.to)) continue;
      reachedBy.set(edge.to, { ...edge, from });
      if (edge.to !== start) queue.push(edge.to);
    }
  }
  const way: (Edge & { from: Document })[] = [];
  for (
    let at = reachedBy.get(start);
    at;
    at = at.from === start ? undefined : reachedBy.get(at.from)
  ) {
    way.unshift(at);
  }
  return way;
}

const SUPERSEDES = {
  sv: ['Dokument ersätter varandra i en ring', 'ersätter'],
  en: ['Documents supersede each other in a circle', 'supersedes'],
  help: {
    sv: 'Ta bort den uppgift i ringen som är fel. Tills dess räknas ingen av dem när lägena beräknas.',
    en: 'Remove the statement in the circle that is wrong. Until then none of them counts when states are derived.',
  },
} as const;
const BELONGS = {
  sv: ['Dokument hör till varandra i en ring', 'hör till'],
  en: ['Documents belong to each other in a circle', 'belongs to'],
  help: {
    sv: 'Ta bort den uppgift i ringen som är fel.',
    en: 'Remove the statement in the circle that is wrong.',
  },
} as const;

function* complaints(
  documents: readonly Document[],
  edgesOf: EdgesOf,
  words: typeof SUPERSEDES | typeof BELONGS,
): Generator<Complaint> {
  for (const group of circles(documents, edgesOf)) {
    const [first, ...others] = wayRound(group, edgesOf);
    if (!first) continue;
    const path = [first.from, first.to, ...others.map((edge) => edge.to)];
    const ids = path.map((document) => document.id.value).join(' → ');
    yield {
      place: first.place,
      message: { sv: `${words.sv[0]}: ${ids}.`, en: `${words.en[0]}: ${ids}.` },
      help: words.help,
      related: others.map(({ from, to, place }) => ({
        place,
        message: {
          sv: `${nameOf(from)} ${words.sv[1]} ${nameOf(to)}`,
          en: `${nameOf(from)} ${words.en[1]} ${nameOf(to)}`,
        },
      })),
    };
  }
}

/** A chain of successors, or of parents, must not come back to where it began. */
export const supersedesCycle: Rule = {
  id: 'supersedes-cycle',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokument ersätter varandra, eller hör till varandra, i en ring.',
    en: 'Documents supersede each other, or belong to each other, in a circle.',
  },
  why: {
    sv: 'I en ring är inget dokument det senaste och inget det överordnade. Då går det inte att säga vad som gäller.',
    en: 'In a circle no document is the latest and none stands above the others, so nobody can say what applies.',
  },

  *check({ documents, register }) {
    const successions: EdgesOf = (document) =>
      register.predecessorsOf(document).flatMap((succession) => {
        const { predecessor, inCycle, onSuccessor, onPredecessor } = succession;
        const place = (onSuccessor ?? onPredecessor)?.place;
        return inCycle && place && predecessor !== document ? [{ to: predecessor, place }] : [];
      });
    const parents: EdgesOf = (document) =>
      register
        .parentsOf(document)
        .filter(({ to }) => to !== document)
        .map(({ to, reference }) => ({ to, place: reference.place }));
    yield* complaints(documents, successions, SUPERSEDES);
    yield* complaints(documents, parents, BELONGS);
  },
};
