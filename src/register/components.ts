/**
 * Strongly connected components, by Tarjan's algorithm without recursion: a chain of 100,000
 * documents must not exhaust the stack.
 *
 * @param count nodes are 0 … count − 1
 * @param edges for each node, the nodes it points at
 * @returns for each node the number of its component; components are numbered so that an edge
 * between two components goes from the higher number to the lower: successors come first
 */
export function components(count: number, edges: readonly (readonly number[])[]): Int32Array {
  const component = new Int32Array(count).fill(-1);
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const stack: number[] = [];
  let nextIndex = 0;
  let nextComponent = 0;
  for (let root = 0; root < count; root += 1) {
    if (index[root] !== -1) continue;
    const path: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    while (path.length > 0) {
      const frame = path[path.length - 1] as { node: number; edge: number };
      const { node } = frame;
      if (frame.edge === 0) {
        index[node] = nextIndex;
        low[node] = nextIndex;
        nextIndex += 1;
        stack.push(node);
      }
      const target = edges[node]?.[frame.edge];
      if (target !== undefined) {
        frame.edge += 1;
        if (index[target] === -1) path.push({ node: target, edge: 0 });
        else if (component[target] === -1) low[node] = Math.min(low[node] ?? 0, index[target] ?? 0);
        continue;
      }
      if (low[node] === index[node]) {
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          component[member] = nextComponent;
          if (member === node) break;
        }
        nextComponent += 1;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
    }
  }
  return component;
}
