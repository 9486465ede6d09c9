/** A seeded source of chance, so that a corpus is the same on every machine and every day. */
export interface Chance {
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number;
  /** True in one case of `n`. */
  oneIn(n: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** Xorshift on 32 bits, scrambled with a Weyl sequence: small, fast and good enough for prose. */
export function chance(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x85ebca6b) ^ 0x9e3779b9) >>> 0 || 1;
  let weyl = 0;
  const below = (n: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    weyl = (weyl + 0x61c88647) | 0;
    return (((state + weyl) >>> 0) / 2 ** 32) * n;
  };
  const int = (low: number, high: number): number => low + Math.floor(below(high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const value = list[int(0, list.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from an empty list.');
    return value;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1));
    return out;
  };
  return { int, oneIn: (n) => below(n) < 1, pick, shuffled };
}
