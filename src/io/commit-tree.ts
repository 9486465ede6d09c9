import path from 'node:path';
import type { UnreadableReason } from '../document/fault.ts';
import type { Git, GitTrouble } from './git.ts';
import { gitBlobs } from './git-blobs.ts';
import { type GitEntry, readEntries } from './git-entries.ts';
import { isWalkedTo, madeFolders } from './site-marker.ts';
import type { Tree, TreeFile } from './tree.ts';

/** No link of the work tree has a longer target. */
const LONGEST_TARGET = 4096;

/** As many links as Linux follows. */
const MOST_STEPS = 40;

const HIDDEN = /(?:^|\/)(?:\.|node_modules(?:\/|$))/;

/** Whether a walk from a folder comes to a path. The folder itself may have any name. */
function isReached(folder: string, file: string): boolean {
  if (folder === '') return !HIDDEN.test(file);
  return file.startsWith(`${folder}/`) && !HIDDEN.test(file.slice(folder.length + 1));
}

function problemOf({ kind, isOdd }: GitEntry): UnreadableReason | undefined {
  if (isOdd) return 'name-not-utf-8';
  if (kind === 'link') return 'symbolic-link';
  return kind === 'file' ? undefined : 'folder';
}

/**
 * The files of a commit, below the folder in which git runs; none where the commit does not have that
 * folder. All that was committed counts, whatever `.gitignore` says. What lies in a submodule is not
 * part of the commit. A file missing from a partial clone is an `io-error`.
 */
export function commitTree(git: Git, commit: string): Tree | GitTrouble {
  const { output, trouble } = git(['ls-tree', '-r', '-t', '-z', commit]);
  if (trouble) return trouble;
  const entries = readEntries(output);
  // A name that is not UTF-8 cannot be asked for: what is shown of it may be another file's name.
  const byPath = new Map(entries.filter(({ isOdd }) => !isOdd).map((each) => [each.path, each]));
  if (entries.length > 0) byPath.set('', { path: '', kind: 'folder', id: commit, isOdd: false });
  const made = madeFolders(entries.map(({ path }) => path));
  const blobs = gitBlobs(git);

  /** What a link leads to, within the commit. */
  function targetOf(link: GitEntry): GitEntry | undefined {
    let found: GitEntry | undefined = link;
    for (let step = 0; step < MOST_STEPS && found?.kind === 'link'; step += 1) {
      const target = blobs.read(found.id);
      if (typeof target === 'string' || target.length > LONGEST_TARGET) return undefined;
      const text = Buffer.from(target).toString('utf8');
      if (text.startsWith('/')) return undefined;
      const joined = path.posix.join(path.posix.dirname(found.path), text);
      found = byPath.get(joined.replace(/\/$/, '').replace(/^\.$/, ''));
    }
    return found;
  }

  /** Whether there may be documents behind what is not looked into; see `hidesDocuments` in `entries.ts`. */
  function hidesDocuments(entry: GitEntry): boolean {
    if (entry.kind !== 'link') return entry.kind === 'folder' && entry.isOdd;
    const target = targetOf(entry);
    if (target && target.kind !== 'link') return target.kind !== 'file';
    return path.posix.extname(entry.path) === '';
  }

  /** The first link on the way from the root to a folder. */
  function linkIn(folder: string): string | undefined {
    const parts = folder.split('/');
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return ways.find((way) => byPath.get(way)?.kind === 'link');
  }

  function list(folders: readonly string[], wanted: (path: string) => boolean): TreeFile[] {
    const asked = folders.filter((folder) => linkIn(folder) === undefined);
    const reached = entries.filter(({ path }) =>
      asked.some((folder) => isReached(folder, path) && isWalkedTo(path, folder, made)),
    );
    const unwanted = reached.filter((each) => !wanted(each.path));
    blobs.expect(unwanted.filter(({ kind }) => kind === 'link').map(({ id }) => id));
    const left = new Set(unwanted.filter((each) => !hidesDocuments(each)));

    const links = new Set(folders.flatMap((folder) => linkIn(folder) ?? []));
    const files: TreeFile[] = [...links].map((path) => ({ path, problem: 'symbolic-link' }));
    for (const entry of reached) {
      const { path } = entry;
      const problem = problemOf(entry);
      if (left.has(entry) || links.has(path)) continue;
      files.push(problem ? { path, problem } : { path });
    }
    const listed = files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    blobs.expect(
      listed.flatMap(({ path, problem }) => (problem ? [] : (byPath.get(path)?.id ?? []))),
    );
    return listed;
  }

  function read(file: string): Uint8Array | UnreadableReason {
    const entry = byPath.get(file);
    if (!entry) return 'vanished';
    return problemOf(entry) ?? blobs.read(entry.id);
  }

  return { list, read, exists: (file) => byPath.has(file) };
}
