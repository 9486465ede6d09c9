/** Keeps what was made for each key, so that it is made once. */
export function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
