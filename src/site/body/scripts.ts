import type { Html, Nodes, Parents, PhrasingContent, Root } from 'mdast';

const START = /^<(su[bp])>$/i;

/** The number of the child that ends what the child at `start` begins, if only words stand between. */
function endOf(children: readonly Nodes[], start: number, name: string): number {
  const end = children.findIndex(({ type }, index) => index > start && type === 'html');
  const node = children[end];
  return node?.type === 'html' && node.value.toLowerCase() === `</${name}>` ? end : -1;
}

function raiseWithin(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let start = 0; start < children.length; start += 1) {
    const name = START.exec((children[start] as Html).value ?? '')?.[1]?.toLowerCase();
    const end = name === undefined ? -1 : endOf(children, start, name);
    if (name === undefined || end < 0) continue;
    const within = children.slice(start + 1, end) as PhrasingContent[];
    // remark-rehype makes such an element of it as its data names.
    const script = { type: 'emphasis', children: within, data: { hName: name } } as const;
    children.splice(start, end - start + 1, script as Nodes);
  }
}

/** Keeps what HTML raises or lowers: without it 10<sup>6</sup> would be another number. */
export function keepScripts(root: Root): void {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('children' in node)) continue;
    if (node.children.some(({ type }) => type === 'html')) raiseWithin(node);
    for (const child of node.children) left.push(child);
  }
}
