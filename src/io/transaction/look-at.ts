import type { FileStatus, Files } from './files.ts';
import { inspect, walkTo } from './inspect.ts';
import { type Entry, hashOf, type Journal, stagedPath } from './journal.ts';
import { absolute } from './store.ts';
import { attempt, type PathTrouble } from './trouble.ts';

/** How an entry of a journal stands on the disk. */
export interface Look {
  readonly entry: Entry;
  /**
   * Whether the file is as it should become; or as it was, with its new content beside it; or as it
   * was, and the new content is not there.
   */
  readonly state: 'done' | 'ready' | 'lost';
  readonly file: FileStatus | undefined;
  readonly staged: { readonly path: string; readonly file: FileStatus | undefined };
}

/** Files above this size are not those of a plan: 1 GB. */
const LARGEST = 1024 * 1024 * 1024;

function contentOf(files: Files, path: string, file: FileStatus | undefined): string | null {
  if (!file) return null;
  return file.size > LARGEST ? 'too large' : hashOf(files.read(path));
}

/** Why a file that is neither as it was nor as it should become is not. */
function mismatch({ path, before }: Entry, found: string | null): PathTrouble {
  if (before === null) return { kind: 'exists', path };
  return { kind: found === null ? 'vanished' : 'changed', path };
}

/** Looks how an entry of a journal stands; trouble if its file is neither of what is known. */
export function lookAt(
  files: Files,
  root: string,
  journal: Journal,
  entry: Entry,
  index: number,
): Look | PathTrouble {
  return attempt(entry.path, (): Look | PathTrouble => {
    // First the way: nothing is looked at behind a link, not even the new content beside the file.
    const way = walkTo(files, root, entry.path);
    if ('kind' in way) return way;
    const path = stagedPath(journal, entry, index);
    const beside = way.missing.length > 0 ? undefined : files.status(absolute(root, path));
    const staged = { path, file: beside };
    const target = inspect(files, root, entry.path, entry.before === null ? beside : undefined);
    if ('kind' in target) return target;
    const found = contentOf(files, absolute(root, entry.path), target.file);
    if (found === entry.after) return { entry, state: 'done', file: target.file, staged };
    if (found !== entry.before) return mismatch(entry, found);
    const isWaiting = beside?.kind === 'file' && beside.links === 1;
    const content = isWaiting ? contentOf(files, absolute(root, path), beside) : null;
    const state = content === entry.after ? 'ready' : 'lost';
    return { entry, state, file: target.file, staged };
  });
}
