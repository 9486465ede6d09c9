/** How much a property is tried. */
interface Fuzz {
  readonly runs: { readonly numRuns: number; readonly seed?: number };
  /** So many milliseconds the runs may take on a slow machine that has other things to do. */
  readonly time: number;
}

/**
 * Reads how often properties are tried, and from which seed where one is given:
 * `FUZZ_RUNS=50000 FUZZ_SEED=1 npx vitest run src/edit/plan-properties`.
 */
export function fuzzOf({
  FUZZ_RUNS,
  FUZZ_SEED,
}: Readonly<Record<string, string | undefined>>): Fuzz {
  const numRuns = Number(FUZZ_RUNS ?? 1000);
  const seed = FUZZ_SEED ? { seed: Number(FUZZ_SEED) } : {};
  return { runs: { numRuns, ...seed }, time: Math.max(60_000, numRuns * 40) };
}
