import type { Files } from '../io/transaction/files.ts';
import type { FileChange } from '../io/transaction/preflight.ts';
import { diskWith, type Inodes, type MemoryDisk, treeOf } from './memory-disk.ts';
import { type Machine, memoryFiles } from './memory-files.ts';

/** Changes, and the only two trees that may be left when everything is over. */
export interface TransactionCase {
  readonly changes: readonly FileChange[];
  readonly disk: () => MemoryDisk;
  readonly old: string;
  readonly new: string;
}

type Contents = Readonly<Record<string, string | undefined>>;

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text, 'latin1');
}

/** A tree as one text, without the folder of transactions at rest. */
export function shown(inodes: Inodes): string {
  const lines = Object.entries(treeOf(inodes));
  const isAtRest = (path: string) => path === '.gov-docs' || path === '.gov-docs/.gitignore';
  return JSON.stringify(lines.filter(([path]) => !isAtRest(path)).sort());
}

/** The same, with only the files that a reader sees: those whose names do not begin with a dot. */
export function seen(inodes: Inodes): string {
  const lines = Object.entries(treeOf(inodes)).filter(([path]) => !/(?:^|\/)\./.test(path));
  return JSON.stringify(lines.filter(([, line]) => line !== 'folder').sort());
}

/**
 * A case by what files hold before and after; undefined where there is none.
 *
 * @param more files that nobody changes
 */
export function transactionCase(
  before: Contents,
  after: Contents,
  more: Contents = {},
): TransactionCase {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const present = (contents: Contents) =>
    Object.fromEntries(
      Object.entries({ ...more, ...contents }).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text] as const],
      ),
    );
  const disk = () => diskWith(present(before));
  // Files that are made get their mode from the umask of the disk, those that stand keep theirs.
  const made = paths.filter((path) => before[path] === undefined);
  const become = diskWith(present({ ...before, ...after })).inodes;
  const lines = JSON.parse(shown(become)) as [string, string][];
  const isMade = ([path]: readonly [string, string]) => made.includes(path);
  const expected = lines.map((line): [string, string] =>
    isMade(line) ? [line[0], line[1].replace(/^640/, '644')] : line,
  );
  return {
    changes: paths.map((path) => ({
      path,
      before: bytesOf(before[path]),
      after: bytesOf(after[path]),
    })),
    disk,
    old: shown(disk().inodes),
    new: JSON.stringify(expected),
  };
}

/** Ten files: seven changed, one of them to nothing; two made, one in folders that must be made; one deleted. */
export function tenFiles(): TransactionCase {
  const names = [
    'policy',
    'planer/plan',
    'planer/program',
    'regler/taxa',
    'regler/stadga',
    'a/b/c',
  ];
  const before = Object.fromEntries(names.map((name) => [`${name}.md`, `gammal ${name}\n`]));
  const after = Object.fromEntries(names.map((name) => [`${name}.md`, `ny ${name}, längre\n`]));
  return transactionCase(
    { ...before, 'tom.md': 'något', 'planer/bort.md': 'bort\n' },
    {
      ...after,
      'tom.md': '',
      'ny.md': 'ny\n',
      'nya/2026/program.md': 'ny\n',
      'planer/bort.md': undefined,
    },
    { 'annat.md': 'annat', 'planer/annat.md': 'annat' },
  );
}

/** A process on a disk, the only one that runs unless others are named. */
export function processOn(disk: MemoryDisk, pid: number, machine?: Machine): Files {
  return memoryFiles(disk, machine ?? { running: new Set([pid]), boot: 'b1' }, pid);
}
