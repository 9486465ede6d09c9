import { sep } from 'node:path';
import type { FileStatus, Files } from './files.ts';
import { absolute, STORE } from './store.ts';
import { attempt, type PathTrouble, type SystemTrouble } from './trouble.ts';

/** The folders on the way to a file. */
export interface Way {
  /** The innermost one that stands, and what it is. */
  readonly folder: string;
  readonly status: FileStatus;
  /** Those that do not stand, outermost first. */
  readonly missing: readonly string[];
}

/** A place that a file may be written to. */
export interface Target extends Way {
  /** The file that stands there. */
  readonly file: FileStatus | undefined;
}

/**
 * Whether a path names a place in the register, whatever stands there. Git's folder is not one: what
 * stands in it may be run.
 */
function isInside(path: string): boolean {
  if (path === '' || /[\0\p{Surrogate}]/u.test(path)) return false;
  // Windows knows more separators, and takes no notice of dots and blanks at the end of a name.
  if (sep === '\\' && /[\\:]|[. ](?:\/|$)/.test(path)) return false;
  const isForeign = (part: string) => ['', '.', '..', '.git', STORE].includes(part.toLowerCase());
  return !path.split('/').some(isForeign);
}

/** Walks to a file, from the root on; no link on the way is followed, the root itself may be one. */
export function walkTo(files: Files, root: string, path: string): Way | PathTrouble {
  if (!isInside(path)) return { kind: 'outside', path };
  return attempt(path, (): Way | PathTrouble => {
    const top = files.status(absolute(root, ''));
    if (top?.kind !== 'folder') return { kind: 'not-folder', path: '.' };
    let [folder, status] = ['', top];
    const missing: string[] = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const next = path.slice(0, end);
      const found = missing.length > 0 ? undefined : files.status(absolute(root, next));
      if (found?.kind === 'symbolic-link') return { kind: 'symbolic-link', path: next };
      if (found && found.kind !== 'folder') return { kind: 'not-folder', path: next };
      if (found) [folder, status] = [next, found];
      else missing.push(next);
    }
    return { folder, status, missing };
  });
}

/** What is wrong with a file that is to be replaced or deleted, by what it is. */
function kindTrouble(
  file: FileStatus,
  folder: FileStatus,
  twin: FileStatus | undefined,
): Exclude<PathTrouble, SystemTrouble>['kind'] | 'read-only' | undefined {
  if (file.kind === 'symbolic-link' || file.kind === 'folder') return file.kind;
  if (file.kind === 'other') return 'special-file';
  if (file.links > (file.identity === twin?.identity ? 2 : 1)) return 'several-links';
  if (file.device !== folder.device) return 'other-device';
  // Replacing it would be allowed, but is not what its owner meant.
  return (file.mode & 0o222) === 0 ? 'read-only' : undefined;
}

const STICKY = 0o1000;

/** In such a folder everybody may make files, and only their owners may replace them. */
function isOthersAlone(files: Files, file: FileStatus, folder: FileStatus): boolean {
  const user = files.user();
  if ((folder.mode & STICKY) === 0 || user === undefined || user === 0) return false;
  return user !== file.user && user !== folder.user;
}

function accessTrouble(files: Files, root: string, path: string): SystemTrouble | undefined {
  return attempt(path || '.', () => {
    files.checkWritable(absolute(root, path));
    return undefined;
  });
}

/**
 * Looks whether a file can be made, replaced or deleted: a regular file with one name or nothing, in
 * the register, with no link on the way, in a folder that may be written.
 *
 * @param twin the new content beside a new file, which is the same file until it has lost its first name
 */
export function inspect(
  files: Files,
  root: string,
  path: string,
  twin?: FileStatus,
): Target | PathTrouble {
  const way = walkTo(files, root, path);
  if ('kind' in way) return way;
  return attempt(path, (): Target | PathTrouble => {
    const file = way.missing.length > 0 ? undefined : files.status(absolute(root, path));
    if (file) {
      const kind = kindTrouble(file, way.status, twin);
      if (kind) return { kind, path };
      if (isOthersAlone(files, file, way.status)) return { kind: 'no-permission', path };
    }
    const refused = file && accessTrouble(files, root, path);
    return refused ?? accessTrouble(files, root, way.folder) ?? { ...way, file };
  });
}
