import type { Document } from '../document/document.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import { beyondMandate } from '../register/mandate.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { View } from '../register/view.ts';
import type { Announced } from '../register/with-decision.ts';
import { joinTexts, type Language, type Text, verbatim } from '../text/language.ts';
import { changedDocuments } from './changed-documents.ts';
import { isDocument, type Link, linksOf } from './edges-of.ts';
import { keysOf } from './keys-of.ts';
import { isOnMap, type MapSelection } from './map-selection.ts';
import { nodeOf } from './node-of.ts';
import { sortBy, sortNodes } from './order.ts';
import type {
  DocumentNode,
  EdgeKind,
  FindingCounts,
  MapEdge,
  MapNode,
  Mark,
  OtherNode,
  SteeringMap,
} from './steering-map.ts';
import { walkFrom } from './walk.ts';

/** What a map is made of. */
export interface MapInput {
  readonly view: View;
  /** The earlier view, where the picture shows what becomes of documents. */
  readonly before: View | undefined;
  /** What a decision's text says will end although no point ends it. */
  readonly announced: readonly Announced[];
  /** Whether the day of what becomes of documents is that of a proposal, which nobody has decided. */
  readonly isAssumed: boolean;
  readonly findingsOf: (document: Document) => FindingCounts;
  readonly selection: MapSelection;
  readonly language: Language;
  readonly title: string;
  readonly notes: readonly string[];
}

function mandateNote({ register }: View, document: Document) {
  const beyond = beyondMandate(register.city, document);
  if (!beyond) return undefined;
  const whom = joinTexts(
    beyond.outside.map(({ value }) => GROUP_NAMES[value] ?? verbatim(value)),
    ', ',
  );
  return { sv: `gäller även för ${whom.sv}`, en: `also applies to ${whom.en}` };
}

const NOTHING: Text = {
  sv: 'Det finns inga sådana dokument den dagen.',
  en: 'There are no such documents on that day.',
};

/** What a document in force leans on; one that has ended leans on nothing any more. */
const LEANING: ReadonlySet<EdgeKind> = new Set(['refers-to', 'upstream', 'requires']);

/** The relations between what is shown, and the nodes besides documents that they lead to. */
function relate(
  shown: ReadonlyMap<Document, DocumentNode>,
  links: ReadonlyMap<Document, readonly Link[]>,
  keepsEnded: boolean,
): { edges: MapEdge[]; others: OtherNode[] } {
  const edges: MapEdge[] = [];
  const others = new Map<string, OtherNode>();
  for (const [document, node] of shown) {
    const leansOnNothing = node.look === 'ended' && !keepsEnded;
    for (const { kind, to, part } of links.get(document) ?? []) {
      if (leansOnNothing && LEANING.has(kind)) continue;
      const other = isDocument(to) ? shown.get(to) : to;
      if (!other) continue;
      if (other.kind !== 'document' && !others.has(other.key)) {
        // A document that is missing stands where the one that requires it stands.
        const lane = other.kind === 'missing' ? node.lane : other.lane;
        others.set(other.key, { ...other, lane });
      }
      edges.push({ from: node.key, to: other.key, kind, part, count: 1 });
    }
  }
  return { edges: sortBy(edges, orderOfEdge), others: [...others.values()] };
}

/** Draws a register, on a day or between two views, as a map. The order of documents does not matter. */
export function buildMap(input: MapInput): SteeringMap {
  const { view, before, selection, findingsOf, announced } = input;
  const { register } = view;
  const links = new Map<Document, readonly Link[]>(
    register.documents.map((document) => [
      document,
      linksOf(view, document).filter(({ kind }) => selection.edges.includes(kind)),
    ]),
  );
  const marks = before ? changedDocuments(before, view, announced) : new Map<Document, Mark[]>();
  const removed = [...marks.keys()].filter((document) => !register.documents.includes(document));
  const all = [...register.documents, ...removed];
  // The later register knows nothing of a document that has been removed.
  const viewOf = (document: Document) => (before && removed.includes(document) ? before : view);
  const chosen =
    selection.around.length > 0
      ? [...walkFrom(selection.around, selection.depth, links)]
      : all.filter((document) =>
          isOnMap(viewOf(document), document, selection, marks.has(document)),
        );
  const keys = keysOf(all);
  const shown = new Map<Document, DocumentNode>();
  for (const document of chosen) {
    const from = viewOf(document);
    const key = keys.get(document) ?? document.id.value;
    const node = nodeOf(from, document, key, findingsOf(document));
    const own = marks.get(document) ?? [];
    // Of a proposal nobody knows the day yet, so that none is shown.
    const stateText = input.isAssumed && own.length > 0 ? STATE_NAMES[node.state] : node.stateText;
    const note = selection.mandate ? mandateNote(view, document) : undefined;
    shown.set(document, { ...node, stateText, marks: own, note });
  }
  const { edges, others } = relate(shown, links, selection.ended);
  return {
    city: register.city.name,
    asOf: view.asOf,
    language: input.language,
    title: input.title,
    notes: shown.size > 0 ? input.notes : [...input.notes, NOTHING[input.language]],
    nodes: sortNodes<MapNode>([...shown.values(), ...others]),
    edges,
  };
}

function orderOfEdge({ from, to, kind, part }: MapEdge): string {
  return [from, to, kind, part ?? ''].join('\n');
}
