import type { Mermaid } from 'mermaid';

/** A flowchart as Mermaid understood it. */
export interface ParsedDiagram {
  readonly nodes: readonly ParsedNode[];
  readonly edges: readonly ParsedEdge[];
  /** Titles of subgraphs. */
  readonly lanes: readonly string[];
  readonly accessibleTitle: string;
}

interface ParsedNode {
  readonly id: string;
  readonly shape: string;
  readonly lines: readonly string[];
  readonly classes: readonly string[];
}

interface ParsedEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** `invisible` for what only keeps order. */
  readonly stroke: string;
  readonly head: string;
}

/** The part of Mermaid's own data that is read here. */
interface FlowDb {
  getVertices(): Map<string, { id: string; type?: string; text?: string; classes: string[] }>;
  getEdges(): { start: string; end: string; text: string; stroke: string; type: string }[];
  getSubGraphs(): { title: string }[];
  getAccTitle(): string;
}

/** What Mermaid makes of its entities before it draws them. */
function decode(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}

/**
 * Mermaid without a browser. What it cleans HTML with wants a window when it is loaded; with one that
 * can nothing it lets text pass as it is, as it does in a browser where the text has no tags.
 */
async function loadMermaid(): Promise<Mermaid> {
  const world = globalThis as { window?: unknown };
  world.window = {
    document: { nodeType: 9, createElement: () => ({}) },
    Element: Object,
  };
  try {
    const { default: mermaid } = await import('mermaid');
    // The kinds of diagram are made known when something is parsed for the first time.
    await mermaid.parse('flowchart TB');
    return mermaid;
  } finally {
    delete world.window;
  }
}

/**
 * Parses a flowchart with Mermaid itself, in Node.
 *
 * @throws Mermaid's own error where it cannot be parsed
 */
export async function parseMermaid(text: string): Promise<ParsedDiagram> {
  const mermaid = await loadMermaid();
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const flow = db as unknown as FlowDb;
  return {
    nodes: [...flow.getVertices().values()].map(({ id, type, text: label = '', classes }) => ({
      id,
      shape: type ?? '',
      lines: decode(label).split('\n'),
      classes,
    })),
    edges: flow.getEdges().map(({ start, end, text: label, stroke, type }) => ({
      from: start,
      to: end,
      label: decode(label),
      stroke,
      head: type,
    })),
    lanes: flow.getSubGraphs().map(({ title }) => decode(title)),
    accessibleTitle: decode(flow.getAccTitle()),
  };
}
