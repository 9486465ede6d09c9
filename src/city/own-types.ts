import { type Settings, typeSetsOf } from './settings.ts';

function keysOf(settings: Settings): string[] {
  return typeSetsOf(settings).flatMap(({ types }) =>
    Object.entries(types).flatMap(([key, type]) => (type === 'off' ? [] : [key])),
  );
}

/**
 * The keys of the types that a city lists as its own. Undefined where it has none beside those it
 * builds on: a city that names its rule set, or that only adjusts the types of the one that ships,
 * takes all of them for its own. One that lists other types and names no set has a list of its own;
 * what ships is then only read where a document says it.
 */
export function ownTypes(
  own: Settings,
  below: readonly Settings[],
): ReadonlySet<string> | undefined {
  if (own.extends !== undefined) return undefined;
  const listed = keysOf(own);
  const shipped = new Set(below.flatMap(keysOf));
  return listed.every((key) => shipped.has(key)) ? undefined : new Set(listed);
}
