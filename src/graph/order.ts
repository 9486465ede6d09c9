import { foldName } from '../text/normalise.ts';
import { COLUMNS, LANES, type MapNode } from './steering-map.ts';

/** å, ä and ö come after z, in this order. */
function sortable(words: string): string {
  return foldName(words).replace(/[åäö]/g, (letter) => `{${'åäö'.indexOf(letter)}`);
}

/** A group stands where its documents would. */
function rankOf(node: MapNode): number {
  if (node.kind === 'document') return node.rank;
  return node.kind === 'group' ? (node.members[0]?.rank ?? 999) : 999;
}

function orderOf(node: MapNode): string {
  const lane = String(LANES.indexOf(node.lane));
  const column = String(COLUMNS.indexOf(node.column));
  const rank = rankOf(node);
  const first = String(1000 + rank);
  return [lane, column, first, sortable(node.title), node.key].join('\n');
}

/** Sorts by a text that is made once of each. */
export function sortBy<Each>(all: readonly Each[], textOf: (each: Each) => string): Each[] {
  return all
    .map((each) => ({ each, text: textOf(each) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text === b.text ? 0 : 1))
    .map(({ each }) => each);
}

/** Nodes by lane, column, rank of the type, and title, as a Swedish reader expects them. */
export function sortNodes<Node extends MapNode>(nodes: readonly Node[]): Node[] {
  return sortBy(nodes, orderOf);
}
