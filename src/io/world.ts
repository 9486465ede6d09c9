import type { Day } from '../text/calendar.ts';
import type { Replaced } from './folder/replace-folder.ts';
import type { FolderTrouble } from './folder/trouble.ts';
import type { MadeFile } from './folder/write-files.ts';
import type { GitTrouble, Revision } from './git-tree.ts';
import type { ServerTrouble, SiteServer } from './serve/start-server.ts';
import type { Watcher } from './serve/watch-folder.ts';
import type { FileChange } from './transaction/preflight.ts';
import type { RecoveryReport } from './transaction/recover.ts';
import type { TransactionTrouble } from './transaction/trouble.ts';
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
  /** Another one after every change of a file, and every name that comes or goes in a folder; '' where there is none. */
  readonly stampOf: (path: string) => string;
  /** An absolute path without the links on its way; see `realPath`. */
  readonly realPath: (path: string) => string;
  readonly openTree: (root: string) => Promise<Tree>;
  /** Whether a person sits at the input, who can be asked. */
  readonly isAsked: boolean;
  /** Asks that person; undefined where the input ended. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Changes several files, all or none; see `commitChanges`. */
  readonly commit: (
    root: string,
    changes: readonly FileChange[],
  ) => Promise<TransactionTrouble | undefined>;
  /** Brings to an end what an earlier process left; see `recover`. */
  readonly recover: (root: string) => Promise<RecoveryReport>;
  /** Files of the register that git knows to be changed and not committed; none without git. */
  readonly uncommitted: (root: string, paths: readonly string[]) => Promise<readonly string[]>;
  /** Writes a file as a whole or not at all; see `writeFile`. */
  readonly writeFile: (path: string, text: string) => Promise<WriteTrouble | undefined>;
  /** Makes a folder, and those above it, unless it is there. */
  readonly makeFolder: (path: string) => Promise<WriteTrouble | undefined>;
  /** Puts files in the place of everything in a folder; see `replaceFolder`. */
  readonly replaceFolder: (
    folder: string,
    files: readonly MadeFile[],
  ) => Promise<Replaced | FolderTrouble>;
  /** Serves files to this machine alone; see `startServer`. */
  readonly serve: (
    port: number,
    failed: (error: unknown) => void,
  ) => Promise<SiteServer | ServerTrouble>;
  /** Tells of every change below a folder; see `watchFolder`. */
  readonly watch: (root: string, changed: (files: readonly string[]) => void) => Promise<Watcher>;
  /** Returns once somebody asks the process to end. */
  readonly interrupted: () => Promise<void>;
  /** A folder as it stood in git; see `openRevision`. */
  readonly openRevision: (root: string, revision: string) => Promise<Revision | GitTrouble>;
}
