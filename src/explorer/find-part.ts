/**
 * The part of the page with an id.
 *
 * @throws Error where the page has none of that kind: page and script are made for each other
 */
export function findPart<T extends Element>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}
