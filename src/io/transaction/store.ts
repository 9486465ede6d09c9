import type { Files } from './files.ts';
import { JOURNAL } from './journal-path.ts';
import { attempt, type PathTrouble, tryTo } from './trouble.ts';
import { writeNew } from './write-new.ts';

export { JOURNAL };

/** The folder in the register's root in which transactions keep what they need. */
export const STORE: string = '.gov-docs';

/** What shall be done: nothing of it has been decided. */
export const PREPARED: string = `${STORE}/prepared.json`;

/** Held by whoever writes: see `lock.ts`. */
export const LOCK: string = `${STORE}/lock`;

const IGNORE: string = `${STORE}/.gitignore`;

/** A path from the root, as the file layer wants it; '' is the root, even if that is a link. */
export function absolute(root: string, path: string): string {
  return `${root}/${path === '' ? '.' : path}`;
}

/** The folder that a path lies in; '' is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** What stands at a path where only ours should: nothing, or a folder that is no link. */
export function storeTrouble(files: Files, root: string): PathTrouble | 'nothing' | undefined {
  return attempt(STORE, () => {
    const status = files.status(absolute(root, STORE));
    if (status === undefined) return 'nothing';
    if (status.kind === 'folder') return undefined;
    const kind = status.kind === 'symbolic-link' ? 'symbolic-link' : 'not-folder';
    return { kind, path: STORE };
  });
}

/** Makes the folder if there is none. */
export function makeStore(files: Files, root: string): PathTrouble | undefined {
  const first = storeTrouble(files, root);
  if (first !== 'nothing') return first;
  const made = attempt(STORE, () => files.makeFolder(absolute(root, STORE)));
  // Another process may have made it in the meantime.
  const then = storeTrouble(files, root);
  return then === 'nothing' ? (made ?? { kind: 'vanished', path: STORE }) : then;
}

/**
 * Sees to it that the folder survives a loss of power and is never committed to git; for who holds
 * the lock. The file for git is made last, and so tells that all of this has been done.
 */
export function keepStore(files: Files, root: string): PathTrouble | undefined {
  return attempt(STORE, () => {
    if (files.status(absolute(root, IGNORE))) return undefined;
    files.fsyncFolder(absolute(root, ''));
    placeInStore(files, root, IGNORE, '*\n');
    return undefined;
  });
}

/** Writes a file of the folder as a whole. Its name survives a loss of power only once the folder is flushed. */
export function placeInStore(files: Files, root: string, path: string, text: string): void {
  const beside = absolute(root, `${STORE}/${files.newId()}.tmp`);
  try {
    writeNew(files, beside, new TextEncoder().encode(text));
    files.rename(beside, absolute(root, path));
  } catch (error) {
    tryTo(() => files.unlink(beside));
    throw error;
  }
}

/** The name of a file that was on its way into the folder. */
export function isTemporary(name: string): boolean {
  return /^[0-9a-f]{16}\.tmp$/.test(name);
}
