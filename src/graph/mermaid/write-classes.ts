import type { MapNode, Mark } from '../steering-map.ts';
import { markClass, type Shape, shapeClass, shapeOf } from './shapes.ts';

/** Class assignments, shape by shape, then those of what something becomes of. */
export function writeClasses(nodes: readonly MapNode[], idOf: (node: MapNode) => string): string[] {
  const shapes = new Map<Shape, string[]>();
  const marks = new Map<Mark['kind'], string[]>();
  const add = <Key>(known: Map<Key, string[]>, key: Key, id: string) => {
    const ids = known.get(key);
    if (ids) ids.push(id);
    else known.set(key, [id]);
  };
  for (const node of nodes) {
    add(shapes, shapeOf(node), idOf(node));
    const mark = node.kind === 'document' ? node.marks[0] : undefined;
    if (mark) add(marks, mark.kind, idOf(node));
  }
  return [
    ...[...shapes].flatMap(([shape, ids]) => [
      shapeClass(shape),
      `class ${ids.join(',')} ${shape}`,
    ]),
    ...[...marks].flatMap(([kind, ids]) => [
      markClass(kind),
      `class ${ids.join(',')} mark-${kind}`,
    ]),
  ];
}
