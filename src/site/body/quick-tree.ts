import MarkdownIt, { type Token } from 'markdown-it';
import type { Parent, Root, RootContent } from 'mdast';
import { phrasing } from './quick-phrasing.ts';

/** Reads what remark reads, an order of magnitude faster. Links are judged later, by one place for both. */
const reader = new MarkdownIt('commonmark', { html: true }).enable('table');
// Deeper than any text that is laid out in the end; the types do not know it.
reader.set({ maxNesting: 250 } as object);
reader.validateLink = () => true;
reader.normalizeLink = (url) => url;

/**
 * What the two are known to read differently, or only remark reads. Texts that have any of it are left to
 * remark: this list only grows.
 */
const LEFT_TO_REMARK: readonly RegExp[] = [
  // Footnotes, definitions, text that is struck out, HTML, and characters that nobody writes.
  /[~\t\u0000\f\ufeff]/,
  /\[\^|\]:/,
  /<[a-z!/?]/i,
  /\r(?!\n)/,
  // Three signs of emphasis in a row, and signs beside an escape or an entity.
  /\*{3}\S|\S\*{3}|_{3}\S|\S_{3}/,
  /(?:;|\\.)[*_]|[*_](?:&|\\)/,
  // Items of a list with nothing in them, or with code.
  /^(?:[ >]|[-+*] |\d+[.)] )*(?:[-+*]|\d+[.)]) *(?:$|`{3})/m,
  // Tables with escaped bars, and lines that may begin a table or something else.
  /\\\|/,
  /^ *(?:[#>*+-]|\d+[.)])[^|\n]*\|.*\n[ >]*\|? *:?-/m,
  // A line far in that goes on with a quotation.
  /^ *(?:(?:[-+*]|\d+[.)]) +)*>.*\n {4,}\S/m,
  // Space on its own within code.
  /^ {5,}$/m,
];

type Open = Parent & { type: string };

const PLAIN: Readonly<Record<string, string>> = {
  paragraph_open: 'paragraph',
  blockquote_open: 'blockquote',
  tr_open: 'tableRow',
  th_open: 'tableCell',
  td_open: 'tableCell',
};

/** What stands in the tree of remark for a token that opens a block; undefined where nothing does. */
function opened({ type, tag }: Token): object | undefined {
  switch (type) {
    case 'heading_open':
      return { type: 'heading', depth: Number(tag.slice(1)) };
    case 'bullet_list_open':
      return { type: 'list', ordered: false, start: null, spread: false };
    case 'ordered_list_open':
      return { type: 'list', ordered: true, start: 1, spread: false };
    case 'list_item_open':
      return { type: 'listItem', spread: false, checked: null };
    case 'table_open':
      return { type: 'table', align: [] };
    default:
      return PLAIN[type] === undefined ? undefined : { type: PLAIN[type] };
  }
}

/** What stands there for a block without blocks in it. */
function leaf({ type, content, info }: Token): object | undefined {
  switch (type) {
    case 'hr':
      return { type: 'thematicBreak' };
    case 'fence':
    case 'code_block': {
      const [, lang = '', meta = ''] = /^(\S*)\s*([\s\S]*)$/.exec(info.trim()) ?? [];
      return {
        type: 'code',
        lang: lang || null,
        meta: meta || null,
        value: content.replace(/\n$/, ''),
      };
    }
    default:
      return undefined;
  }
}

/** The alignment that a cell of a table's head states. */
function alignment({ attrs }: Token): string | null {
  const style = attrs?.find(([name]) => name === 'style')?.[1];
  return style?.replace('text-align:', '') ?? null;
}

/** A paragraph that shows its space makes the list that it stands in a loose one. */
function loosen(stack: readonly Open[], isHidden: boolean): void {
  const item = stack.at(-1);
  const list = stack.at(-2);
  if (isHidden || item?.type !== 'listItem' || !list) return;
  Object.assign(item, { spread: true });
  Object.assign(list, { spread: true });
}

/**
 * Reads Markdown into the tree that remark-parse makes of it, without places, definitions and
 * references, which are resolved.
 *
 * @returns undefined where only remark reads the text as GitHub does
 */
export function quickTree(text: string): Root | undefined {
  if (LEFT_TO_REMARK.some((sign) => sign.test(text))) return undefined;
  const root: Root = { type: 'root', children: [] };
  const stack: Open[] = [root as Open];
  const add = (node: object) => stack.at(-1)?.children.push(node as RootContent);
  for (const token of reader.parse(text, {})) {
    // After some blocks remark takes a list that does not begin with 1 for a paragraph.
    if (token.type === 'ordered_list_open' && token.attrs) return undefined;
    if (token.type === 'inline') {
      for (const node of phrasing(token.children ?? [])) add(node);
    } else if (token.nesting === 1) {
      const node = opened(token);
      if (!node) continue;
      if (token.type === 'paragraph_open') loosen(stack, token.hidden);
      if (token.type === 'th_open') {
        const table = stack.at(-2) as unknown as { align: (string | null)[] };
        table.align.push(alignment(token));
      }
      const parent = { ...node, children: [] } as unknown as Open;
      add(parent);
      stack.push(parent);
    } else if (token.nesting === -1) {
      if (!/^(?:thead|tbody)_close$/.test(token.type)) stack.pop();
    } else {
      const node = leaf(token);
      if (!node) return undefined;
      add(node);
    }
  }
  return root;
}
