import type { MapHistory, NodeRecord } from '../graph/history/history.ts';
import { foldName } from '../text/normalise.ts';

/** Finds nodes by all of the words that were typed; the number of a node is its place in the history. */
export type Finder = (words: string) => readonly number[];

function namesOf(node: NodeRecord): string[] {
  return node.kind === 'document' ? [node.title, node.id, ...node.aliases] : [node.title];
}

/**
 * Makes a search over titles, aliases and ids. Case, dashes and quotation marks do not matter, nor
 * whether letters are composed; å, ä and ö are letters of their own. What begins with the words comes
 * first.
 */
export function finderOf({ nodes }: MapHistory): Finder {
  const folded = nodes.map((node) => namesOf(node).map(foldName));
  return (typed) => {
    const wanted = foldName(typed);
    if (wanted === '') return [];
    const words = wanted.split(' ');
    const rank = (names: readonly string[]): number => {
      if (names.some((name) => name.startsWith(wanted))) return 0;
      if (names.some((name) => name.includes(wanted))) return 1;
      const text = names.join('\n');
      return words.every((word) => text.includes(word)) ? 2 : 3;
    };
    const ranked = folded.map((names, number) => ({ number, rank: rank(names) }));
    return ranked
      .filter((each) => each.rank < 3)
      .sort((a, b) => a.rank - b.rank || a.number - b.number)
      .map(({ number }) => number);
  };
}
