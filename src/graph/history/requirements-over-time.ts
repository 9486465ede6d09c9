import type { Document } from '../../document/document.ts';
import { changeDays } from '../../history/change-days.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { MapInput } from '../build-map.ts';
import { isDocument, linksOf } from '../edges-of.ts';
import type { MapEdge, OtherNode, SteeringMap } from '../steering-map.ts';
import type { Span } from './history.ts';

/** A relation that holds in some spans of days only. */
interface PassingEdge extends MapEdge {
  readonly spans: readonly Span[];
}

/** The demands of documents on a map, and the places where what they demand is missing. */
interface Requirements {
  readonly edges: readonly PassingEdge[];
  readonly others: readonly OtherNode[];
}

/** The days on which what a document demands may be met by another, or no longer demanded. */
function turningDays({ view: { register } }: MapInput, document: Document): Day[] {
  const children = register.childrenOf(document).map(({ from }) => from);
  const days = [document, ...children].flatMap((each) => changeDays(register, each));
  return [...new Set(days)].sort();
}

/** Spans in order, of which one begins on the day on which the last one ends: they become one. */
function extended(spans: readonly Span[], span: Span): Span[] {
  const last = spans.at(-1);
  if (last?.before === undefined || last.before !== span.from) return [...spans, span];
  const { before: _, ...rest } = last;
  return [
    ...spans.slice(0, -1),
    span.before === undefined ? rest : { ...rest, before: span.before },
  ];
}

/**
 * What the documents of a map demand, over time: which other document met it when, and when none did.
 * A map of one day knows that of its day only.
 */
export function requirementsOverTime(input: MapInput, map: SteeringMap): Requirements {
  const { view, selection } = input;
  const edges = new Map<string, PassingEdge>();
  const others = new Map<string, OtherNode>();
  if (!selection.edges.includes('requires')) return { edges: [], others: [] };
  const nodes = map.nodes.flatMap((node) => (node.kind === 'document' ? [node] : []));
  const keys = new Map(nodes.map(({ document, key }) => [document, key]));
  for (const { document, key: from, lane } of nodes) {
    if (document.requires.length === 0 || !view.register.documents.includes(document)) continue;
    const days = turningDays(input, document);
    const [first = view.asOf] = days;
    const starts = [undefined, ...days];
    for (const [index, start] of starts.entries()) {
      const asOf = start ?? addDays(first, -1);
      const before = starts[index + 1];
      const span: Span = {
        ...(start === undefined ? {} : { from: start }),
        ...(before === undefined ? {} : { before }),
      };
      for (const { kind, to, part } of linksOf({ ...view, asOf }, document)) {
        if (kind !== 'requires') continue;
        const target = isDocument(to) ? keys.get(to) : to.key;
        if (target === undefined) continue;
        if (!isDocument(to)) others.set(to.key, { ...to, lane });
        const name = `${from}\n${target}`;
        const spans = extended(edges.get(name)?.spans ?? [], span);
        edges.set(name, { from, to: target, kind, part, count: 1, spans });
      }
    }
  }
  return { edges: [...edges.values()], others: [...others.values()] };
}
