import type { Definition, Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { collectHtmlIds } from '../inline/html-ids.ts';
import { readBody } from '../read-body.ts';

/** What remark finds in a body, in the form of `Body`, without anchors and sections. */
interface RemarkBody {
  readonly headings: { depth: number; text: string; start: number; end: number }[];
  readonly links: { kind: 'link' | 'image'; target: string; start: number; end: number }[];
  readonly htmlIds: string[];
}

const plain = unified().use(remarkParse).freeze();
const withFrontmatter = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** Reads a whole file's text with remark-parse: the reference that the tests hold `readBody` to. */
function readWithRemark(text: string, hasFrontmatter: boolean): RemarkBody {
  const root: Root = (hasFrontmatter ? withFrontmatter : plain).parse(text);
  const body: RemarkBody = { headings: [], links: [], htmlIds: [] };
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  });
  visit(root, (node) => {
    const start = node.position?.start.offset ?? -1;
    const end = node.position?.end.offset ?? -1;
    if (node.type === 'heading') {
      body.headings.push({ depth: node.depth, text: textOf(node), start, end });
    } else if (node.type === 'link' || node.type === 'image') {
      body.links.push({ kind: node.type, target: node.url, start, end });
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const kind = node.type === 'linkReference' ? 'link' : 'image';
      const target = definitions.get(node.identifier)?.url ?? '(no definition)';
      body.links.push({ kind, target, start, end });
    } else if (node.type === 'html') {
      collectHtmlIds(node.value, body.htmlIds);
    }
  });
  return body;
}

/** Calls `see` for every node in the order of the text. */
function visit(root: Root, see: (node: Nodes) => void): void {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    see(node);
    if ('children' in node) left.push(...node.children.toReversed());
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Every difference between `readBody` and remark-parse for one file's text, as lines for a person.
 * `bodyStart` is where the body begins, 0 for a text without frontmatter.
 */
export function compareWithRemark(text: string, bodyStart: number): string[] {
  const own = readBody(text, bodyStart).body;
  const remark = readWithRemark(text, bodyStart > 0);
  const headings = own.headings.map(({ depth, text, start, end }) => ({ depth, text, start, end }));
  return [
    ...compareLists('heading', headings, remark.headings),
    ...compareLists('link', own.links, remark.links),
    ...compareLists('id', own.htmlIds, remark.htmlIds),
  ];
}

/** Items of one list that the other does not have at the same place in the order. */
function compareLists(what: string, own: readonly unknown[], remark: readonly unknown[]): string[] {
  const differences: string[] = [];
  for (let i = 0; i < Math.max(own.length, remark.length); i += 1) {
    const [ours, theirs] = [JSON.stringify(own[i]), JSON.stringify(remark[i])];
    if (ours !== theirs) differences.push(`${what} ${i}: read ${ours}, remark ${theirs}`);
  }
  return differences;
}
