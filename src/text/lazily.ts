/**
 * Makes a value when it is first asked for, and keeps it. For regular expressions with Unicode
 * properties: each takes up to a millisecond to make, and most runs need none of them.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
