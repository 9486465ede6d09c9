import { commitChanges } from '../io/transaction/commit-changes.ts';
import type { Files } from '../io/transaction/files.ts';
import { recover } from '../io/transaction/recover.ts';
import { outcomeOf } from './faulty-files.ts';
import { diskWith, type MemoryDisk, treeOf } from './memory-disk.ts';
import { DISK } from './memory-paths.ts';
import { MEMORY_ROOT, memoryWorld } from './memory-world.ts';
import { type Run, runCommand } from './run-page.ts';
import type { Files as Contents } from './temp-folder.ts';

/** A disk in memory that holds these files. */
export function diskHolding(files: Readonly<Record<string, string>>): MemoryDisk {
  const entries = Object.entries(files);
  return diskWith(
    Object.fromEntries(entries.map(([path, text]) => [path, Buffer.from(text).toString('latin1')])),
  );
}

/** The files of a register on a disk, as those find them who read it. */
function contentsOf({ inodes }: MemoryDisk): Contents {
  return Object.fromEntries(
    Object.entries(treeOf(inodes)).flatMap(([path, line]) =>
      line === 'folder' ? [] : [[path, Buffer.from(line.replace(/^\d+ /, ''), 'latin1')]],
    ),
  );
}

/** What somebody does who runs a command on a disk in memory. */
export interface DiskRun {
  readonly argv: readonly string[];
  readonly disk: MemoryDisk;
  /** What the process changes files with. */
  readonly files: Files;
  /** Told when the register is about to be read. */
  readonly onOpen?: () => void;
}

/** Runs a command line in the register that a disk in memory is; the process may be killed by its files. */
export function runOnDisk({ argv, disk, files, onOpen }: DiskRun): Promise<Run | 'killed'> {
  return new Promise((resolve, reject) => {
    const unlessKilled = <T>(work: () => T): Promise<T> => {
      const outcome = outcomeOf(work);
      if (outcome !== 'killed') return Promise.resolve(outcome.said);
      resolve('killed');
      // A process that was killed does nothing any more, not even tell of it.
      return new Promise(() => {});
    };
    // What stands there is looked at again each time: the command changes it.
    const world = () => memoryWorld(contentsOf(disk));
    runCommand(argv, MEMORY_ROOT, {
      kindOf: (path) => world().kindOf(path),
      openTree: async (root) => {
        onOpen?.();
        return world().openTree(root);
      },
      commit: (_, changes) => unlessKilled(() => commitChanges(files, DISK, changes)),
      recover: () => unlessKilled(() => recover(files, DISK)),
      uncommitted: async () => [],
    }).then(resolve, reject);
  });
}
