import { type Child, tag } from '../../markup/tag.ts';

/** A paragraph of words and links. */
export function paragraph(...children: Child[]): Child {
  return tag('p', {}, ...children);
}

/** A list of items, each of words and links; nothing where there are none. */
export function list(
  items: readonly (readonly Child[])[],
  attributes: { readonly class?: string } = {},
): Child[] {
  if (items.length === 0) return [];
  return [tag('ul', attributes, ...items.map((item) => tag('li', {}, ...item)))];
}

/** Things named in a row: «a», «b» och «c». */
export function enumerated(things: readonly Child[], and: string): Child[] {
  return things.flatMap((thing, index) => {
    if (index === 0) return [thing];
    return [index === things.length - 1 ? ` ${and} ` : ', ', thing];
  });
}
