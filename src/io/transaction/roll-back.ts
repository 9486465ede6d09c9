import type { Files } from './files.ts';
import { type Way, walkTo } from './inspect.ts';
import { type Journal, stagedPath } from './journal.ts';
import { flush, foldersOf, remove } from './names.ts';
import { absolute, PREPARED, STORE } from './store.ts';
import { attempt, codeOf, firstTrouble, type PathTrouble, tryTo } from './trouble.ts';

/** Removes a folder that was made for new files, unless somebody has put something else into it. */
function removeFolder(files: Files, root: string, path: string): PathTrouble | undefined {
  return attempt(path, () => {
    try {
      files.removeFolder(absolute(root, path));
    } catch (error) {
      if (!/^(?:ENOENT|ENOTEMPTY|EEXIST)$/.test(codeOf(error))) throw error;
    }
    return undefined;
  });
}

/** Flushes those of some folders that are left. */
function flushLeft(files: Files, root: string, folders: readonly string[]) {
  return firstTrouble(folders, (folder) => {
    const left = attempt(folder || '.', () => files.status(absolute(root, folder)));
    return left?.kind === 'folder' ? flush(files, root, [folder]) : undefined;
  });
}

/**
 * Undoes what has been prepared and not decided: the files themselves have not been touched. May be
 * called again until there is no trouble.
 */
export function rollBack(files: Files, root: string, journal: Journal): PathTrouble | undefined {
  const ways: Way[] = [];
  // Nothing is removed behind a link, and nothing at all before everything has been looked at.
  const unexpected = firstTrouble(journal.entries, ({ path }) => {
    const way = walkTo(files, root, path);
    if ('kind' in way) return way;
    ways.push(way);
    return undefined;
  });
  if (unexpected) return unexpected;
  const missing = new Set(ways.flatMap((way) => way.missing));
  const made = journal.folders.filter((folder) => !missing.has(folder)).reverse();
  const left =
    firstTrouble(journal.entries, (entry, index) =>
      remove(files, root, stagedPath(journal, entry, index)),
    ) ??
    flush(files, root, [...new Set(ways.map((way) => way.folder))]) ??
    firstTrouble(made, (path) => removeFolder(files, root, path)) ??
    flushLeft(files, root, foldersOf(made)) ??
    // Only now may it be forgotten that there was anything to undo.
    remove(files, root, PREPARED);
  if (left) return left;
  tryTo(() => files.fsyncFolder(absolute(root, STORE)));
  return undefined;
}
