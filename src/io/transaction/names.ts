import type { Files } from './files.ts';
import { absolute, folderOf } from './store.ts';
import { attempt, firstTrouble, type SystemTrouble } from './trouble.ts';

/** The folders that paths lie in, each once. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(folderOf))];
}

/** Has the names in folders on the disk. */
export function flush(
  files: Files,
  root: string,
  folders: readonly string[],
): SystemTrouble | undefined {
  return firstTrouble(folders, (folder) =>
    attempt(folder || '.', () => {
      files.fsyncFolder(absolute(root, folder));
      return undefined;
    }),
  );
}

/** Removes a file if it stands. */
export function remove(files: Files, root: string, path: string): SystemTrouble | undefined {
  return attempt(path, () => {
    if (files.status(absolute(root, path))) files.unlink(absolute(root, path));
    return undefined;
  });
}
