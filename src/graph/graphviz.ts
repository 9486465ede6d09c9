/** What Graphviz says of one edge: points in its own coordinates, which run upwards. */
interface RoutedEdge {
  /** The number that the edge was given. */
  readonly number: number;
  readonly pos: string;
}

/** Lays a graph out by a text in the DOT language. */
export type LayOut = (dot: string, engine: 'nop2' | 'dot') => readonly RoutedEdge[];

interface JsonEdge {
  readonly number?: string;
  readonly pos?: string;
}

/**
 * Loads Graphviz, which is large and only needed for pictures. A new one each time: a graph that is
 * too much for it leaves it unusable.
 */
export async function loadGraphviz(): Promise<LayOut> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return (dot, engine) => {
    const { edges = [] } = viz.renderJSON(dot, { engine }) as { edges?: readonly JsonEdge[] };
    return edges.flatMap(({ number, pos }) =>
      number !== undefined && pos !== undefined ? [{ number: Number(number), pos }] : [],
    );
  };
}
