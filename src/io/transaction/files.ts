/**
 * Which process it is, told apart from every other one that is or has been. A part that the system
 * does not tell is ''.
 */
export interface Owner {
  readonly pid: number;
  /** When it started, in ticks since the machine did: a number that is used again starts later. */
  readonly start: string;
  /** The machine's present run, from power on to power off. */
  readonly boot: string;
  /** The space that process numbers are counted in: a container has its own. */
  readonly space: string;
  /** The machine's name. */
  readonly host: string;
}

/** What stands at a path; a link is not followed. */
export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'symbolic-link' | 'other';
  /** The bits of permission, with those for set-user-ID, set-group-ID and sticky. */
  readonly mode: number;
  readonly links: number;
  readonly user: number;
  readonly group: number;
  readonly size: number;
  readonly device: string;
  /** The same for two names of one file, and for nothing else. */
  readonly identity: string;
  /** Another one after every change of content, mode or name. */
  readonly stamp: string;
}

/**
 * The file layer that transactions stand on: paths are absolute, with `/` between the parts. Every
 * call is one step that may fail with an error that has a `code` (`ENOSPC`), and after which the
 * power may go. Tests give a disk in memory.
 */
export interface Files {
  /** Makes a file that must not exist (`EEXIST`), and opens it to be written. The umask applies. */
  create(path: string, mode: number): number;
  /** Writes some of the bytes, from `start` on; says how many. */
  write(handle: number, bytes: Uint8Array, start: number): number;
  chmod(handle: number, mode: number): void;
  /** Gives the file to a user and a group; -1 leaves one as it is. */
  chown(handle: number, user: number, group: number): void;
  /** Returns when content and mode would survive a loss of power. */
  fsync(handle: number): void;
  close(handle: number): void;
  /** Returns when the names in a folder would survive a loss of power. */
  fsyncFolder(path: string): void;
  /** The bytes of a regular file; never follows a link and never blocks on a pipe. */
  read(path: string): Uint8Array;
  /** Undefined where nothing stands. */
  status(path: string): FileStatus | undefined;
  list(folder: string): readonly string[];
  /** Within one folder. Replaces a file; replaces a folder only if that is empty. */
  rename(from: string, to: string): void;
  /** Gives a file one more name, which must not exist (`EEXIST`). */
  link(from: string, to: string): void;
  unlink(path: string): void;
  makeFolder(path: string): void;
  /** Removes a folder that is empty (`ENOTEMPTY`). */
  removeFolder(path: string): void;
  /** Fails if the file or folder may not be written. */
  checkWritable(path: string): void;
  /** Bytes that are free where a folder lies; undefined where that is not known. */
  freeSpace(folder: string): number | undefined;
  /** 16 hexadecimal digits that nobody has been given before. */
  newId(): string;
  /** The process that asks. */
  self(): Owner;
  /** The user that asks, 0 for the superuser; undefined on systems without such numbers. */
  user(): number | undefined;
  /** When a process of this machine started, '' if it runs and that is not known; undefined if it does not run. */
  startOf(pid: number): string | undefined;
}
