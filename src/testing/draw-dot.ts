import { instance } from '@viz-js/viz';

export interface Written {
  readonly text: string;
  readonly size: number;
}

/** A box or a line as Graphviz drew it. */
export interface DrawnGroup {
  readonly kind: string;
  readonly name: string;
  readonly tooltip: string;
  readonly texts: readonly Written[];
  /** Of its outline. */
  readonly ys: readonly number[];
  readonly markup: string;
}

/** What stands in XML. What parts names for Graphviz is not seen. */
function decode(xml: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return xml
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code === undefined ? (named[name] ?? '?') : String.fromCodePoint(Number(code)),
    )
    .replaceAll('\u2060', '');
}

/**
 * Starts Graphviz, once for a test file. What comes back lays a graph out and draws it as SVG, and
 * throws where Graphviz has anything to say. That it has no widths for some letters is no matter.
 */
export async function openGraphviz(): Promise<(dot: string) => string> {
  const viz = await instance();
  return (dot) => {
    const { output, errors } = viz.render(dot, { format: 'svg', engine: 'dot' });
    const serious = errors.filter(({ message }) => !message.includes('no value for width'));
    if (serious.length > 0 || output === undefined) throw new Error(JSON.stringify(errors));
    return output;
  };
}

/** All that is written in a picture or a piece of one. */
export function textsIn(markup: string): Written[] {
  return [...markup.matchAll(/<text .*?font-size="([^"]*)".*?>(.*?)<\/text>/g)].map(
    ([, size, text = '']) => ({ text: decode(text), size: Number(size) }),
  );
}

const GROUP =
  /<g id="[^"]*" class="(\w+)">\n<title>(.*?)<\/title>([\s\S]*?)(?=<g id="[^"]*" class=|<\/svg>)/g;

/** Takes a picture apart that Graphviz drew: its boxes, lines and clusters. */
export function groupsIn(svg: string): DrawnGroup[] {
  return [...svg.matchAll(GROUP)].map(([, kind = '', name = '', markup = '']) => ({
    kind,
    name: decode(name),
    tooltip: decode(/xlink:title="([^"]*)"/.exec(markup)?.[1] ?? ''),
    texts: textsIn(markup),
    ys: [...(/points="([^"]*)"/.exec(markup)?.[1] ?? '').matchAll(/,(-?[\d.]+)/g)].map(([, y]) =>
      Number(y),
    ),
    markup,
  }));
}

/** Texts as one. */
export function wordsOf(texts: readonly Written[]): string {
  return texts
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}

/** What is written, or what of it in letters of a size. */
export function textOf({ texts }: DrawnGroup, size?: number): string {
  return wordsOf(texts.filter((each) => size === undefined || each.size === size));
}

/** The boxes of documents, in the order of their numbers. */
export function nodesOf(drawn: readonly DrawnGroup[]): DrawnGroup[] {
  const number = ({ name }: DrawnGroup) => Number(/^n(\d+)$/.exec(name)?.[1]);
  return drawn
    .filter((each) => each.kind === 'node' && number(each) > 0)
    .sort((a, b) => number(a) - number(b));
}
