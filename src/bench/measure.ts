import { mkdirSync } from 'node:fs';
import { type Case, peakMemory, runOnce } from './run.ts';

/** What the runs of one case came to. */
export interface Measured {
  readonly id: string;
  /** Milliseconds of each run, in the order of the rounds. */
  readonly times: readonly number[];
  readonly min: number;
  readonly median: number;
  readonly megabytes: number | undefined;
  /** Why the figures do not count: the process failed, or did not do the work. */
  readonly doubt: string | undefined;
}

/**
 * Run the cases in turn, A B C A B C, so that whatever else the machine does hits all alike. A case that is in doubt
 * is not run again.
 */
export async function measure(
  cases: readonly Case[],
  folder: string,
  progress: (line: string) => void,
): Promise<Measured[]> {
  mkdirSync(folder, { recursive: true });
  const times = new Map<string, number[]>(cases.map(({ id }) => [id, []]));
  const doubts = new Map<string, string>();
  const attempt = (one: Case, timed: boolean): void => {
    if (doubts.has(one.id)) return;
    const { milliseconds, doubt } = runOnce(one, folder);
    progress(`${one.id}${timed ? '' : ' (warm-up)'}: ${milliseconds.toFixed(0)} ms`);
    if (doubt !== undefined) doubts.set(one.id, doubt);
    else if (timed) times.get(one.id)?.push(milliseconds);
  };
  for (const one of cases) if (one.warm) attempt(one, false);
  const rounds = Math.max(0, ...cases.map(({ runs }) => runs));
  for (let round = 0; round < rounds; round++)
    for (const one of cases) if (round < one.runs) attempt(one, true);

  const measured: Measured[] = [];
  for (const one of cases) {
    const inOrder = times.get(one.id) ?? [];
    const doubt = doubts.get(one.id);
    const megabytes = one.memory && doubt === undefined ? await peakMemory(one, folder) : undefined;
    measured.push({
      id: one.id,
      times: inOrder,
      min: Math.min(...inOrder),
      median: median(inOrder),
      megabytes,
      doubt,
    });
  }
  return measured;
}

/** The value in the middle, or NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
