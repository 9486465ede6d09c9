import { JOURNAL, PREPARED } from '../io/transaction/store.ts';
import { type DiskRun, diskHolding, runOnDisk } from './disk-world.ts';
import { faultyFiles } from './faulty-files.ts';
import { diskOf, type Inodes, type MemoryDisk, treeOf } from './memory-disk.ts';
import type { Run } from './run-page.ts';
import { DECISION_PATH, TEN_DOCUMENTS } from './ten-documents.ts';
import { processOn, seen, shown } from './transaction-case.ts';

const APPLY = ['apply', DECISION_PATH, '--yes', '--lang', 'en'];
const READERS = [
  ['lint', '--lang', 'en'],
  ['list', '--lang', 'en', '--format', 'csv'],
];

/** A disk with the ten documents as they stand before the decision. */
export function tenDocuments(): MemoryDisk {
  return diskHolding(TEN_DOCUMENTS);
}

/** Carries the decision out. */
export function applyOn(
  disk: MemoryDisk,
  pid: number,
  more: Partial<DiskRun> = {},
): Promise<Run | 'killed'> {
  return runOnDisk({ argv: APPLY, disk, files: processOn(disk, pid), ...more });
}

/** Everything of a disk by which two can be told apart. */
export function stateOf({ inodes }: MemoryDisk): string {
  return JSON.stringify(Object.entries(treeOf(inodes)).sort());
}

/** What every reading command prints; those never call the file layer. */
async function readings(disk: MemoryDisk): Promise<string> {
  const files = faultyFiles(processOn(disk, 9), (call) => {
    throw new Error(`a command that reads calls ${call}`);
  });
  const runs = [];
  for (const argv of READERS) runs.push(await runOnDisk({ argv, disk, files }));
  return JSON.stringify(runs);
}

/** A disk, and what those find there who read. */
interface Still {
  readonly seen: string;
  readonly shown: string;
  readonly readings: string;
}

async function still(disk: MemoryDisk): Promise<Still> {
  return { seen: seen(disk.inodes), shown: shown(disk.inodes), readings: await readings(disk) };
}

/** What a left disk turned out to be, once somebody else had come. */
interface Afterwards {
  readonly wrong: readonly string[];
  /** What the next command found when it began to plan. */
  readonly planned: 'old' | 'new' | 'mixed';
}

/** The register before and after the decision, and judgement on the disks that are left in between. */
export interface ApplyCase {
  readonly old: Still;
  readonly new: Still;
  /** What is found on a disk that a process left, and what becomes of it; each disk is judged once. */
  readonly afterwards: (inodes: Inodes) => Promise<Afterwards>;
  /** So many different disks have been judged. */
  readonly judged: () => number;
}

/** What does not hold, of what should. */
export function wrongOf(isRight: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(isRight).flatMap(([what, right]) => (right ? [] : [what]));
}

function isRun(run: Run | 'killed'): run is Run {
  return run !== 'killed';
}

/** Carries the decision out once, undisturbed, and judges by that. */
export async function applyCase(): Promise<ApplyCase> {
  const before = await still(tenDocuments());
  const disk = tenDocuments();
  await applyOn(disk, 1);
  const after = await still(disk);
  const known = new Map<string, Promise<Afterwards>>();

  const which = (tree: string) =>
    tree === before.seen ? 'old' : tree === after.seen ? 'new' : 'mixed';

  async function judge(inodes: Inodes): Promise<Afterwards> {
    const left = diskOf(inodes);
    const tree = treeOf(inodes);
    const read = await readings(left);
    const found = which(seen(inodes));
    const isTold = JSON.parse(read).every(
      ({ code, stdout, stderr }: Run) =>
        code === 75 && stdout === '' && /was interrupted/.test(stderr),
    );
    const opened: Afterwards['planned'][] = [];
    const onOpen = () => void opened.push(which(seen(left.inodes)));
    const second = await applyOn(left, 3, { onOpen });
    const [planned = 'mixed'] = opened;
    const then = shown(left.inodes);
    const third = await applyOn(left, 4);
    const said = isRun(second) ? second.stderr : '';
    const journal = JOURNAL in tree ? 'completed' : PREPARED in tree ? 'undone' : '';
    const wrong = wrongOf({
      'readers are told, or see all old or all new':
        JOURNAL in tree
          ? isTold
          : (found === 'old' && read === before.readings) ||
            (found === 'new' && read === after.readings),
      'the next command recovers before it plans': planned !== 'mixed',
      'and says so':
        /interrupted has (?:now )?been (completed|undone)/.exec(said)?.[1] ===
        (journal || undefined),
      'it says that it succeeds': isRun(second) && second.code === 0,
      'and does': then === after.shown,
      'a third finds nothing to do':
        isRun(third) &&
        third.code === 0 &&
        third.stderr === '' &&
        /all of it already/.test(third.stdout),
      'and changes nothing': shown(left.inodes) === then,
    });
    return { wrong, planned };
  }

  return {
    old: before,
    new: after,
    judged: () => known.size,
    afterwards(inodes) {
      const state = stateOf(diskOf(inodes));
      const judged = known.get(state) ?? judge(inodes);
      known.set(state, judged);
      return judged;
    },
  };
}
