import type { Day } from '../text/calendar.ts';
import type { Tree } from './tree.ts';

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
}
