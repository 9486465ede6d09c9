import type { FileStatus, Files } from '../transaction/files.ts';
import { attempt, type SystemTrouble, tryTo } from '../transaction/trouble.ts';
import { checkPaths } from './check-paths.ts';
import { besides, clearLeftovers, type Spot } from './leftovers.ts';
import { foreignIn, removeMade } from './own-files.ts';
import type { FolderTrouble } from './trouble.ts';
import { type MadeFile, writeFiles } from './write-files.ts';

/** A folder that was replaced. */
export interface Replaced {
  readonly kind: 'replaced';
  readonly files: number;
  readonly bytes: number;
}

/** What stands at the path of the folder; undefined for nothing. */
function lookAt(files: Files, path: string): FileStatus | FolderTrouble | undefined {
  return attempt(path, (): FileStatus | FolderTrouble | undefined => {
    const status = files.status(path);
    if (!status || status.kind === 'folder') {
      const found = status && foreignIn(files, path);
      return found === undefined ? status : { kind: 'foreign', path, found };
    }
    const kind = status.kind === 'symbolic-link' ? 'symbolic-link' : 'not-folder';
    return { kind, path };
  });
}

function isTrouble(look: FileStatus | FolderTrouble | undefined | string): look is FolderTrouble {
  return typeof look === 'object' && !('identity' in look);
}

/** What a system answers when a folder is a place where a disk is mounted, or a program holds it. */
const HELD = /^(?:EBUSY|EXDEV)$/;

/**
 * Makes a folder and those above it.
 *
 * @param made is given those that were made, the lowest first
 */
function makeParents(files: Files, folder: string, made: string[]): SystemTrouble | undefined {
  const isThere = (each: string) => /^(?:|[A-Za-z]:)$/.test(each) || files.status(each);
  return attempt(folder, () => {
    const missing: string[] = [];
    for (let each = folder; !isThere(each); each = each.slice(0, each.lastIndexOf('/'))) {
      missing.push(each);
    }
    for (const each of missing.reverse()) {
      files.makeFolder(each);
      made.unshift(each);
    }
    return undefined;
  });
}

/** Puts the new folder in the place of the old one: the old one away, the new one in. */
function swap(
  files: Files,
  path: string,
  beside: { readonly new: string; readonly old: string },
  old: FileStatus | undefined,
): FolderTrouble | undefined {
  let isAway = false;
  const refused = attempt(path, () => {
    if (old) files.rename(path, beside.old);
    isAway = old !== undefined;
    files.rename(beside.new, path);
    return undefined;
  });
  if (!refused) return undefined;
  // A disk may have done what it says that it has not, so what stands is looked at.
  const isGone = () => {
    const found = attempt(path, () => files.status(path) ?? 'nothing');
    return found === 'nothing' || (isAway && isTrouble(found));
  };
  if (old && isGone()) tryTo(() => files.rename(beside.old, path));
  if (old && isGone()) return { kind: 'stranded', path, aside: beside.old };
  const code = refused.kind === 'failed' ? refused.code : '';
  if (old && (refused.kind === 'no-permission' || HELD.test(code))) return { kind: 'held', path };
  return refused;
}

function makeAndSwap(
  files: Files,
  spot: Spot,
  made: readonly MadeFile[],
): Replaced | FolderTrouble {
  const path = `${spot.parent}/${spot.name}`;
  const old = lookAt(files, path);
  if (isTrouble(old)) return old;
  const beside = besides(files, spot);
  try {
    const bytes = writeFiles(files, beside.new, made);
    if (typeof bytes !== 'number') return bytes;
    const now = lookAt(files, path);
    if (isTrouble(now)) return now;
    if (now?.identity !== old?.identity) return { kind: 'changed', path };
    const refused = swap(files, path, beside, old);
    if (refused) return refused;
    tryTo(() => files.fsyncFolder(spot.parent));
    if (old) removeMade(files, beside.old);
    return { kind: 'replaced', files: made.length, bytes };
  } finally {
    removeMade(files, beside.new);
  }
}

/**
 * Puts files in the place of everything in a folder, as a whole or not at all: they are made in a
 * folder beside it, which then takes its name. Whatever error comes and whenever the process ends, a
 * reader finds the old files or the new ones and never some of each; for a moment between two renames
 * there is no folder, and if the process ends just then, the next call puts the old one back. After a
 * loss of power the new files may be empty: they are not flushed, for they can be made again.
 *
 * Only a folder that is empty, or in which everything was put by an earlier call, is replaced.
 *
 * @param folder absolute, with `/` between the parts; made if it is not there
 * @throws what `make` of a file throws; the folder then stands as it stood
 */
export function replaceFolder(
  files: Files,
  folder: string,
  made: readonly MadeFile[],
): Replaced | FolderTrouble {
  checkPaths(made.map(({ path }) => path));
  const cut = folder.lastIndexOf('/');
  const spot = { parent: folder.slice(0, cut), name: folder.slice(cut + 1) };
  if (spot.name === '') return { kind: 'not-folder', path: folder };
  const parents: string[] = [];
  let done: Replaced | FolderTrouble | undefined;
  try {
    done = makeParents(files, spot.parent, parents);
    if (done) return done;
    clearLeftovers(files, spot);
    done = makeAndSwap(files, spot, made);
    return done;
  } finally {
    if (done?.kind !== 'replaced') {
      for (const each of parents) tryTo(() => files.removeFolder(each));
    }
  }
}
