import { join } from 'node:path';
import type { Peers } from './peers.ts';
import { MISSING } from './planted.ts';
import type { Case } from './run.ts';

/** Cases of one group run interleaved, and only they are compared. */
type Group = 'start' | 'thousand' | 'ten-thousand';
type GroupedCase = Case & { readonly group: Group };

/** Where things lie, and how much time there is. */
export interface Setting {
  readonly ours: string;
  readonly folder: string;
  readonly quick: boolean;
  readonly peers: Peers | undefined;
}

const node = process.execPath;
const AS_OF = '2026-11-22';

export function allCases({ ours, folder, quick, peers }: Setting): GroupedCase[] {
  const runs = {
    start: quick ? 11 : 25,
    thousand: quick ? 4 : 9,
    slow: quick ? 1 : 2,
    ten: quick ? 2 : 4,
  };
  const base = { cwd: folder, warm: true, memory: false };
  // From within the register, so that its configuration is found whatever the command takes the folder to mean.
  const lint = (size: number) => ({
    ...base,
    command: node,
    args: [ours, 'lint', '.', '--as-of', AS_OF],
    cwd: join(folder, `corpus-${size}`),
    doubt: size === 1 ? doubtAlone : doubtFault,
  });
  const cases: GroupedCase[] = [
    {
      ...base,
      id: 'node -e 0',
      group: 'start',
      command: node,
      args: ['-e', '0'],
      runs: runs.start,
      doubt: doubtAlone,
    },
    {
      ...base,
      id: 'gov-docs --help',
      group: 'start',
      command: node,
      args: [ours, '--help'],
      runs: runs.start,
      doubt: doubtHelp,
    },
    { ...lint(1), id: 'gov-docs, 1 document', group: 'start', runs: runs.start },
    { ...lint(1000), id: 'gov-docs, 1,000', group: 'thousand', runs: runs.thousand },
    { ...lint(1), id: 'gov-docs, 1 (growth)', group: 'ten-thousand', runs: runs.ten },
    { ...lint(1000), id: 'gov-docs, 1,000 (growth)', group: 'ten-thousand', runs: runs.ten },
    {
      ...lint(10_000),
      id: 'gov-docs, 10,000',
      group: 'ten-thousand',
      runs: runs.ten,
      memory: true,
    },
  ];
  if (!peers) return cases;

  // Default rules, no configuration from above, and no cache: a cold run.
  const rumdl = (size: number): string[] => [
    'check',
    '--no-cache',
    '--no-config',
    `corpus-${size}`,
  ];
  const thousand = { ...base, group: 'thousand', runs: runs.thousand, doubt: doubtFault } as const;
  const slow = { ...thousand, command: node, runs: runs.slow, warm: false } as const;
  const remark = [
    '--quiet',
    '--no-stdout',
    '--no-config',
    '--rc-path',
    peers.remarkSettings,
    'corpus-1000',
  ];
  cases.push(
    { ...thousand, id: 'rumdl, 1,000', command: peers.rumdl, args: rumdl(1000) },
    {
      ...thousand,
      id: 'rumdl by its npm shim, 1,000',
      command: node,
      args: [peers.rumdlShim, ...rumdl(1000)],
    },
    {
      ...thousand,
      id: '@eventcatalog/linter, 1,000',
      command: node,
      args: [peers.eventcatalog, 'catalog-1000'],
    },
    { ...slow, id: 'markdownlint-cli2, 1,000', args: [peers.markdownlint, 'corpus-1000/**/*.md'] },
    { ...slow, id: 'remark-cli, 1,000', args: [peers.remark, ...remark], doubt: doubtRemark },
    {
      ...base,
      id: 'rumdl, 10,000',
      group: 'ten-thousand',
      command: peers.rumdl,
      args: rumdl(10_000),
      runs: runs.ten,
      memory: true,
      doubt: doubtFault,
    },
  );
  return cases;
}

/** A tool that lints the planted fault says so, in its exit code and by name. */
function doubtFault(exitCode: number | null, output: string): string | undefined {
  if (exitCode !== 1) return `exit code ${exitCode}, not 1: ${firstLine(output)}`;
  return output.includes(MISSING) ? undefined : `did not report ${MISSING}: ${firstLine(output)}`;
}

/** Remark only warns, so its exit code is 0; both the schema and the link must have spoken. */
function doubtRemark(exitCode: number | null, output: string): string | undefined {
  if (exitCode !== 0) return `exit code ${exitCode}, not 0: ${firstLine(output)}`;
  if (!output.includes('Must be integer')) return 'did not hold the frontmatter against the schema';
  return output.includes(MISSING) ? undefined : 'did not check the links';
}

function doubtAlone(exitCode: number | null, output: string): string | undefined {
  const crashed = /^\s+at .+:\d+:\d+\)?$/m.test(output);
  return (exitCode === 0 || exitCode === 1) && !crashed
    ? undefined
    : `exit code ${exitCode}: ${firstLine(output)}`;
}

function doubtHelp(exitCode: number | null, output: string): string | undefined {
  return exitCode === 0 && output.includes('lint') ? undefined : `exit code ${exitCode}, no help`;
}

function firstLine(output: string): string {
  return output.trim().split('\n')[0] ?? '';
}
