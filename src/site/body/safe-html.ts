import type { Root as Tree } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { withoutHidden } from './hidden-characters.ts';
import type { Handlers } from './making.ts';

/** Stands in front of the path of a file of the site, until the way to it from a page is known. */
export const COPY_SCHEME = 'copy:';

const WEB = /^(?:https?:\/\/|mailto:|tel:)/;
const WITHIN = /^(?:#|index\.html|\.\.\/[a-z0-9-]+\/index\.html|copy:id\/[a-z0-9./-]+$)/;

/**
 * All that a body may consist of. What makes bodies makes nothing else; this is the second wall, and it
 * stands by itself: no style, no script, no form, no name, no address of a kind that could run.
 */
const BODY_SCHEMA: Options = {
  strip: ['script', 'style', 'template'],
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  required: {},
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'copy'], src: ['copy'] },
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h3', 'h4', 'h5', 'h6', 'hr', 'img'],
    ...['li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td'],
    ...['th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    a: [
      ['href', WEB, WITHIN],
      ['rel', 'noreferrer'],
      ['className', 'anchor'],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
      'title',
      'id',
    ],
    div: [['className', 'heading']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: [['src', /^copy:id\/[a-z0-9./-]+$/], 'alt', 'title'],
    li: ['id'],
    ol: ['start'],
    p: [['className', 'as-written']],
    section: [
      ['className', 'footnotes', 'table-scroll'],
      ['tabIndex', 0],
      'ariaLabel',
      'ariaLabelledBy',
    ],
    span: ['id'],
    td: [['className', 'align-left', 'align-center', 'align-right']],
    th: [
      ['className', 'align-left', 'align-center', 'align-right'],
      ['scope', 'col'],
    ],
  },
};

const writer = unified().use(rehypeSanitize, BODY_SCHEMA).use(rehypeStringify).freeze();

/** Writes a tree as HTML, of which nothing but what a body may consist of is left. */
export function writeSafely(tree: Tree): string {
  return withoutHidden(writer.stringify(writer.runSync(tree)));
}

/** Makes the tree of HTML that handlers make of a tree of Markdown. */
export function toTree(root: Root, handlers: Handlers): Tree {
  return unified().use(remarkRehype, { handlers }).runSync(root) as Tree;
}

/** Where the address of a copy begins. In a text `<` is escaped, and in an attribute `"`. */
const COPIES = /(?<=<(?:a href|img src)=")copy:/;

/** The HTML as a page has it, from which `root` is the way to the output folder: `../../` and the like. */
export function seenFrom(html: string): (root: string) => string {
  if (!html.includes('="copy:')) return () => html;
  const parts = html.split(COPIES);
  return (root) => parts.join(root);
}
