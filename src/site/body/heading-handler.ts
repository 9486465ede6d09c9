import type { Heading, Nodes, Root } from 'mdast';
import type { Heading as KnownHeading } from '../../document/body/body.ts';
import { foldName } from '../../text/normalise.ts';
import { element, type Handlers, type Making, target, textNode, wordsOf } from './making.ts';
import { idHref, pageId } from './page-ids.ts';

/** The page has its title as heading 1, and one of rank 2 over the whole text. */
const FIRST_RANK = 3;
const LAST_RANK = 6;

/** The words of a node as the register's own reader has them. */
function plainWords(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`;
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

/** What two readers agree on, where one knows footnotes and text that is struck out, and one does not. */
function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The headings of a document in turn, each with the anchor that its own reader has given it. */
function anchorsInTurn(headings: readonly KnownHeading[]): (heading: Heading) => string {
  let next = 0;
  return (heading) => {
    const words = plainWords(heading);
    for (let index = next; index < headings.length; index += 1) {
      const known = headings[index];
      if (known?.depth !== heading.depth) continue;
      if (known.text !== words && letters(known.text) !== letters(words)) continue;
      next = index + 1;
      return pageId(known.anchor);
    }
    return '';
  };
}

/**
 * Gives headings their ranks on the page, in order and without gaps. One in a quotation or list stands
 * below the section around it, and begins none.
 */
function ranker(): (depth: number, isNested: boolean) => number {
  const open: number[] = [];
  return (depth, isNested) => {
    while (!isNested && (open.at(-1) ?? 0) >= depth) open.pop();
    const rank = Math.min(FIRST_RANK + open.length, LAST_RANK);
    if (!isNested) open.push(depth);
    return rank;
  };
}

/** The first heading, where nothing stands before it and it only says the title, which the page has. */
function titleOf({ children }: Root, title: string | undefined): Heading | undefined {
  const first = children.find(({ type }) => type !== 'html' && type !== 'definition');
  if (first?.type !== 'heading' || title === undefined) return undefined;
  return foldName(plainWords(first)) === foldName(title) ? first : undefined;
}

/** Makes headings with anchors that lead to them, and lists them. */
export function headingHandlers(making: Making, root: Root): Handlers {
  const { document, labels, claim, headings } = making;
  const anchorOf = anchorsInTurn(document.body.headings);
  const rankOf = ranker();
  const title = titleOf(root, document.title?.value);
  return {
    heading: (state, node: Heading, parent?: Nodes) => {
      const id = anchorOf(node);
      if (node === title) return target(making, id);
      const children = state.all(node);
      const text = wordsOf(children).replace(/\s+/g, ' ').trim();
      // A heading without words leads nobody anywhere.
      if (text === '') return [...target(making, id), ...children];
      making.section = text;
      const isNested = parent?.type !== 'root';
      const rank = rankOf(node.depth, isNested);
      if (!claim(id)) return element(`h${rank}`, {}, children);
      if (!isNested) headings.push({ depth: rank, anchor: id, text });
      const anchor = element('a', {
        href: idHref(id),
        className: ['anchor'],
        ariaLabel: labels.section(text),
      });
      return element('div', { className: ['heading'] }, [
        element(`h${rank}`, { id }, children),
        textNode('\n'),
        anchor,
      ]);
    },
  };
}
