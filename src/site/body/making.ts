import type { Element, ElementContent, Properties } from 'hast';
import type { Options } from 'remark-rehype';
import type { Document } from '../../document/document.ts';
import type { RenderedBody } from '../site.ts';
import type { BodyLinks } from './body-links.ts';
import type { BodyLabels } from './body-words.ts';
import type { Losses } from './losses.ts';

export type Handlers = NonNullable<Options['handlers']>;

/** What remark-rehype hands to a handler. */
export type State = Parameters<NonNullable<Handlers[keyof Handlers]>>[0];

/** The making of one body: what its parts must know of each other. */
export interface Making {
  readonly document: Document;
  /** The text of the whole file, and where its body begins. */
  readonly text: string;
  readonly bodyStart: number;
  readonly labels: BodyLabels;
  readonly links: BodyLinks;
  readonly losses: Losses;
  /** Takes an id, once. False where it is taken, or none. */
  readonly claim: (id: string) => boolean;
  readonly headings: RenderedBody['headings'][number][];
  /** The words of the heading that came last. */
  section: string;
  /** The words of a link are being made: no other link may stand in them. */
  isInLink: boolean;
}

/** Makes an element. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Makes a text. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** The words that are read: texts, and what stands for pictures, but for the numbers of footnotes. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.properties.role === 'doc-noteref') return '';
      return node.tagName === 'img' ? String(node.properties.alt ?? '') : wordsOf(node.children);
    })
    .join('');
}

/** A place that links lead to and nobody sees. Nothing where the id is taken, or none. */
export function target({ claim }: Making, id: string): Element[] {
  return claim(id) ? [element('span', { id })] : [];
}

/** Blocks on lines of their own. */
export function onLines(children: readonly ElementContent[]): ElementContent[] {
  return [textNode('\n'), ...children.flatMap((child) => [child, textNode('\n')])];
}
