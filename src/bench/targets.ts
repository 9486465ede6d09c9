import { type Measured, median } from './measure.ts';

/** One promise about speed or memory. */
export interface Target {
  readonly name: string;
  readonly what: string;
  readonly limit: number;
  /** Where the value must lie below the limit, not at it. */
  readonly strict?: boolean;
  readonly unit: 'times' | 'MB' | 'exponent';
  /** The ids of the measured cases: ours first. */
  readonly cases: readonly string[];
}

const ratio = (name: string, what: string, limit: number, ours: string, peer: string): Target => ({
  name,
  what,
  limit,
  unit: 'times',
  cases: [ours, peer],
});

const thousand = 'gov-docs, 1,000';
const tenThousand = 'gov-docs, 10,000';
const growth: readonly string[] = [tenThousand, 'gov-docs, 1,000 (growth)', 'gov-docs, 1 (growth)'];

export const targets: readonly Target[] = [
  ratio('help', '`--help` against `node -e 0`', 1.3, 'gov-docs --help', 'node -e 0'),
  ratio('one', '1 document against `node -e 0`', 2, 'gov-docs, 1 document', 'node -e 0'),
  ratio('rumdl', '1,000 cold against rumdl', 1, thousand, 'rumdl, 1,000'),
  {
    ...ratio(
      'eventcatalog',
      '1,000 against @eventcatalog/linter',
      1,
      thousand,
      '@eventcatalog/linter, 1,000',
    ),
    strict: true,
  },
  ratio(
    'markdownlint',
    '1,000 against markdownlint-cli2',
    1 / 10,
    thousand,
    'markdownlint-cli2, 1,000',
  ),
  ratio(
    'remark',
    '1,000 against remark-cli + schema + links',
    1 / 15,
    thousand,
    'remark-cli, 1,000',
  ),
  ratio('rumdl-10000', '10,000 cold against rumdl', 1, tenThousand, 'rumdl, 10,000'),
  {
    name: 'memory',
    what: 'memory at 10,000',
    limit: 300,
    strict: true,
    unit: 'MB',
    cases: [tenThousand],
  },
  {
    name: 'exponent',
    what: 'growth from 1,000 to 10,000',
    limit: 1.1,
    unit: 'exponent',
    cases: growth,
  },
];

/** How one target came out. */
export interface Outcome {
  readonly target: Target;
  readonly measured: readonly (Measured | undefined)[];
  /** The median over the rounds. It judges, for what the machine does in a round hits all of that round. */
  readonly value: number | undefined;
  /** The same of the shortest runs, to see how noisy the machine was. */
  readonly ofMinima: number | undefined;
  readonly verdict: 'holds' | 'MISSED' | 'not measured';
}

export function judge(target: Target, all: ReadonlyMap<string, Measured>): Outcome {
  const measured = target.cases.map((id) => all.get(id));
  const sound = measured.flatMap((one) => (one && one.doubt === undefined ? [one] : []));
  const complete = sound.length === target.cases.length;
  const value = complete ? overRounds(target, sound) : undefined;
  const minima = sound.map(({ min }) => min);
  const ofMinima = complete && target.unit !== 'MB' ? compare(target, minima) : undefined;
  const within =
    value !== undefined && (target.strict ? value < target.limit : value <= target.limit);
  // A peer that is missing or failed says nothing of us; our own failure is a miss.
  const failed = measured[0]?.doubt !== undefined;
  const verdict = within ? 'holds' : value !== undefined || failed ? 'MISSED' : 'not measured';
  return { target, measured, value, ofMinima, verdict };
}

function overRounds(target: Target, measured: readonly Measured[]): number | undefined {
  if (target.unit === 'MB') return measured[0]?.megabytes;
  const rounds = Math.min(...measured.map(({ times }) => times.length));
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const value = compare(
      target,
      measured.map(({ times }) => times[round] ?? Number.NaN),
    );
    values.push(value);
  }
  return median(values);
}

/** Ours against the other; for the exponent, what the start of the process takes is taken away from both. */
function compare(target: Target, [ours = 0, other = 0, start = 0]: readonly number[]): number {
  if (target.unit !== 'exponent') return ours / other;
  return Math.log10((ours - start) / (other - start));
}
