import { afterAll, expect, test } from 'vitest';
import { JOURNAL } from '../io/transaction/store.ts';
import { applyCase, applyOn, stateOf, tenDocuments, wrongOf } from '../testing/apply-case.ts';
import { counted } from '../testing/counted.ts';
import { type Call, type Fault, faultyFiles } from '../testing/faulty-files.ts';
import { diskOf, type Inodes, type MemoryDisk, treeOf } from '../testing/memory-disk.ts';
import type { Run } from '../testing/run-page.ts';
import { processOn, seen } from '../testing/transaction-case.ts';

const isLong = process.env.GOV_DOCS_LONG_TESTS !== undefined;

/** Of the calls of a recovery, every so many are tried; the first one is another for every disk. */
const STRIDE = isLong ? 1 : 24;

const TIMEOUT = 1_200_000;
const ten = await applyCase();
const figures: string[] = [];

/** Every disk that a process left, each once. */
const left = new Map<string, Inodes>();

afterAll(() => console.log([...figures, `${ten.judged()} different disks judged.`].join('\n')));

interface Ended {
  /** What readers saw before. */
  readonly before: string;
  readonly disk: MemoryDisk;
  readonly calls: readonly Call[];
  readonly run: Run | 'killed';
}

/** The command on a disk where something happens to one call, by its number from 1. */
async function applyWith(disk: MemoryDisk, pid: number, at: number, fault: Fault): Promise<Ended> {
  const before = seen(disk.inodes);
  const calls: Call[] = [];
  const files = faultyFiles(processOn(disk, pid), (call) =>
    calls.push(call) === at ? fault : undefined,
  );
  return { before, disk, calls, run: await applyOn(disk, pid, { files }) };
}

/** What is wrong with what a command says, by how the register stands and what becomes of it. */
async function wrongIn({ before, disk, run }: Ended): Promise<string[]> {
  const { inodes } = disk;
  const { wrong, planned } = await ten.afterwards(inodes);
  if (run === 'killed') return [...wrong];
  const { code, stdout, stderr } = run;
  const tree = seen(inodes);
  const isUnfinished = JOURNAL in treeOf(inodes);
  const isNew = tree === ten.new.seen && !isUnfinished && planned === 'new';
  const more = wrongOf({
    'the code is one of those that may be': [0, 2, 75].includes(code),
    'success is all new': code !== 0 || isNew,
    'and nothing else says so': (code === 0) === /^Done: |all of it already/m.test(stderr + stdout),
    'what is refused is as it was, and whole': code !== 2 || (tree === before && !isUnfinished),
    'and says so': code !== 2 || /Nothing was changed/.test(stderr),
    'what is unfinished is told': code === 75 || !isUnfinished,
    'with what to do': code !== 75 || /run the command again/i.test(stderr),
    'and not that nothing has changed': !isUnfinished || !/Nothing was changed/.test(stderr),
  });
  return [...wrong, ...more];
}

test('the decision changes all ten documents', async () => {
  const { run, calls } = await applyWith(tenDocuments(), 1, 0, undefined);
  expect(run).toMatchObject({ code: 0, stderr: 'Done: 10 documents have been changed.\n' });
  expect(calls.length).toBeGreaterThan(350);
  expect(ten.old.readings).not.toBe(ten.new.readings);
  expect(await ten.afterwards(tenDocuments().inodes)).toEqual({ wrong: [], planned: 'old' });
});

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['kill', 'kill'],
  ['EIO', { code: 'EIO', isDone: false }],
  ['ENOSPC', { code: 'ENOSPC', isDone: false }],
  ...(isLong ? [['EIO, and yet done', { code: 'EIO', isDone: true }] as const] : []),
];

test.each(FAULTS)(
  '%s at every call of the command',
  async (name, fault) => {
    const wrong: string[] = [];
    const codes: string[] = [];
    for (let at = 1; ; at++) {
      const ended = await applyWith(tenDocuments(), 1, at, fault);
      const { calls, run, disk } = ended;
      if (calls.length < at) break;
      left.set(stateOf(disk), disk.inodes);
      codes.push(run === 'killed' ? run : `exit ${run.code}`);
      for (const what of await wrongIn(ended)) wrong.push(`${at} ${calls[at - 1]}: ${what}`);
    }
    figures.push(
      `${name} at each of ${codes.length} calls: ${counted(codes)}; ${wrong.length} wrong`,
    );
    expect(codes.length).toBeGreaterThan(350);
    expect(wrong).toEqual([]);
  },
  TIMEOUT,
);

test.each(FAULTS)(
  '%s at the calls of the recovery that the next command makes',
  async (name, fault) => {
    const wrong: string[] = [];
    const codes: string[] = [];
    for (const [index, inodes] of [...left.values()].entries()) {
      // The calls before it plans are those of the recovery.
      let recovering = 0;
      const disk = diskOf(inodes);
      const whole: Call[] = [];
      const files = faultyFiles(processOn(disk, 2), (call) => void whole.push(call));
      await applyOn(disk, 2, { files, onOpen: () => (recovering = whole.length) });
      for (let at = 1 + (index % STRIDE); at <= recovering; at += STRIDE) {
        const ended = await applyWith(diskOf(inodes), 2, at, fault);
        codes.push(ended.run === 'killed' ? ended.run : `exit ${ended.run.code}`);
        for (const what of await wrongIn(ended))
          wrong.push(`${index}: ${at} ${whole[at - 1]}: ${what}`);
      }
    }
    figures.push(
      `${name} in the recovery of each of ${left.size} disks: ${codes.length} cases: ${counted(codes)}; ${wrong.length} wrong`,
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  },
  TIMEOUT,
);
