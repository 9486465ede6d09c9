import type { List, Mapping, Scalar, Value } from '../document/frontmatter/value.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Head, placeIn } from './head.ts';

export type Container = Mapping | List;

/** An entry of a mapping or an item of a list, and where it stands. */
export interface Member {
  readonly container: Container;
  readonly index: number;
  /** Of an entry; an item has none. */
  readonly key: Scalar | undefined;
  readonly value: Value;
  /** The member whose value the container is; undefined for the whole frontmatter. */
  readonly owner: Member | undefined;
  /** Whether the container stands between brackets. */
  readonly inFlow: boolean;
}

/** The members of a container, in their order. */
export function membersIn(
  head: Head,
  container: Container,
  owner: Member | undefined,
): readonly Member[] {
  const inFlow = owner?.inFlow === true || isFlow(head, container);
  if (container.kind === 'list') {
    return container.items.map((value, index) => ({
      container,
      index,
      key: undefined,
      value,
      owner,
      inFlow,
    }));
  }
  return container.entries.map(({ key, value }, index) => ({
    container,
    index,
    key,
    value,
    owner,
    inFlow,
  }));
}

/** Whether a value stands between brackets. */
export function isFlow({ text }: Head, value: Value): boolean {
  return value.kind !== 'scalar' && /[[{]/.test(text[value.start] ?? '');
}

/** Whether a value is a mapping or a list on lines of its own, by indentation. */
export function isBlock(head: Head, value: Value): value is Container {
  return value.kind !== 'scalar' && !isFlow(head, value);
}

/** A pair in a list between brackets, without brackets of its own: `[a: b]`. */
export function isPair(head: Head, { container, inFlow }: Member): boolean {
  return inFlow && container.kind === 'mapping' && !isFlow(head, container);
}

/** A refusal on account of how something is written. */
export function notation(
  head: Head,
  at: { readonly start: number; readonly end: number },
  found: (EditProblem & { kind: 'notation' })['found'],
): EditProblem {
  return { kind: 'notation', place: placeIn(head, at), found };
}
