import type { Value } from '../document/frontmatter/value.ts';
import type { NewValue } from './key-change.ts';

/** What a value means, without where and how it is written. */
export type Shape =
  | { readonly kind: 'scalar'; readonly text: string; readonly means: Meaning }
  | { readonly kind: 'list'; readonly items: readonly Shape[] }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Shape> };

/** A plain `true` is a truth value where one may stand, and `~` is nothing; a quoted one is text. */
type Meaning = 'text' | 'nothing' | 'truth';

const NOTHING = /^(?:~|null|Null|NULL)?$/;
const TRUTH = /^(?:true|false)$/i;

/** What a value that was read means. */
export function shapeOf(value: Value): Shape {
  if (value.kind === 'list') return { kind: 'list', items: value.items.map(shapeOf) };
  if (value.kind === 'mapping') {
    const entries = value.entries.map((entry) => [entry.key.text, shapeOf(entry.value)] as const);
    return { kind: 'mapping', entries: new Map(entries) };
  }
  const { text, style } = value;
  const isPlain = style === 'plain';
  const means =
    isPlain && NOTHING.test(text) ? 'nothing' : isPlain && TRUTH.test(text) ? 'truth' : 'text';
  return { kind: 'scalar', text, means };
}

/** What a new value means. */
export function shapeOfNew(value: NewValue): Shape {
  if (typeof value === 'string') return { kind: 'scalar', text: value, means: 'text' };
  if (typeof value === 'boolean') return { kind: 'scalar', text: String(value), means: 'truth' };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(shapeOfNew) };
  const entries = Object.entries(value).map(([key, each]) => [key, shapeOfNew(each)] as const);
  return { kind: 'mapping', entries: new Map(entries) };
}

/** Whether two values mean the same. The order of keys means nothing. */
export function sameShape(one: Shape, other: Shape): boolean {
  if (one.kind === 'scalar')
    return other.kind === 'scalar' && one.text === other.text && one.means === other.means;
  if (one.kind === 'list') {
    return (
      other.kind === 'list' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => {
        const twin = other.items[index];
        return twin !== undefined && sameShape(item, twin);
      })
    );
  }
  if (other.kind !== 'mapping' || one.entries.size !== other.entries.size) return false;
  return [...one.entries].every(([key, value]) => {
    const twin = other.entries.get(key);
    return twin !== undefined && sameShape(value, twin);
  });
}

/** The shape with another one at a path; what is not there is made. */
export function withShape(shape: Shape | undefined, path: readonly string[], put: Shape): Shape {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (shape?.kind === 'list' && shape.items[Number(key)]) {
    const items = shape.items.map((item, index) =>
      String(index) === key ? withShape(item, rest, put) : item,
    );
    return { kind: 'list', items };
  }
  const entries = new Map(shape?.kind === 'mapping' ? shape.entries : []);
  return { kind: 'mapping', entries: entries.set(key, withShape(entries.get(key), rest, put)) };
}

/** The shape at a path. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  const next =
    shape.kind === 'mapping'
      ? shape.entries.get(key)
      : shape.kind === 'list'
        ? shape.items[Number(key)]
        : undefined;
  return next && shapeAt(next, rest);
}

/** The shape without what a path leads to; what is left empty goes with it. */
export function withoutShape(shape: Shape, path: readonly string[]): Shape | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (shape.kind === 'list') {
    const items = shape.items.flatMap((item, index) =>
      String(index) === key ? (withoutShape(item, rest) ?? []) : [item],
    );
    return items.length > 0 ? { kind: 'list', items } : undefined;
  }
  if (shape.kind === 'scalar') return shape;
  const entries = [...shape.entries].flatMap(([name, value]): [string, Shape][] => {
    const left = name === key ? withoutShape(value, rest) : value;
    return left ? [[name, left]] : [];
  });
  return entries.length > 0 ? { kind: 'mapping', entries: new Map(entries) } : undefined;
}
