import type { Day } from '../text/calendar.ts';
import type { GitTrouble, Revision } from './git-tree.ts';
import type { Tree } from './tree.ts';
import type { WriteTrouble } from './write-file.ts';

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in characters, where there is one. */
  readonly columns: number | undefined;
}

/** Everything that a command may know of the world. Tests give their own. */
export interface World {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today in Sweden. */
  readonly today: Day;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What stands at an absolute path. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'other' | 'nothing';
  readonly openTree: (root: string) => Promise<Tree>;
  /** Writes a file as a whole or not at all; see `writeFile`. */
  readonly writeFile: (path: string, text: string) => Promise<WriteTrouble | undefined>;
  /** A folder as it stood in git; see `openRevision`. */
  readonly openRevision: (root: string, revision: string) => Promise<Revision | GitTrouble>;
}
