import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { UnreadableReason } from '../document/fault.ts';
import { entriesOf, hidesDocuments, problemOf, reasonOf, showName } from './entries.ts';
import { ignoredFrom } from './ignored.ts';
import { SITE_MARKER } from './site-marker.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Files above this size are not read at all: 64 MB. What lint makes of smaller ones it says itself. */
const LARGEST = 64 * 1024 * 1024;

/** How hidden names begin. */
const DOT = '.'.charCodeAt(0);

/** The files of a folder on disk. */
export function workTree(root: string): Tree {
  const absolute = (file: string) =>
    path.sep === '/' && file !== '' ? `${root}/${file}` : path.join(root, ...file.split('/'));

  /** Nothing outside the root is looked at, whatever a document or a configuration says. */
  const leadsOut = (file: string) => file.split('/').includes('..');

  function isLink(file: string): boolean {
    try {
      return lstatSync(absolute(file)).isSymbolicLink();
    } catch {
      return false;
    }
  }

  /** The first link on the way from the root to a folder; the root itself may be one. */
  function linkIn(folder: string): string | undefined {
    const parts = folder === '' ? [] : folder.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find(isLink);
  }

  function list(folders: readonly string[], wanted: (path: string) => boolean): TreeFile[] {
    const files: TreeFile[] = [];
    const ignored = ignoredFrom(root);
    const waiting = folders.filter((folder) => !leadsOut(folder) && linkIn(folder) === undefined);
    for (const path of new Set(folders.flatMap((folder) => linkIn(folder) ?? []))) {
      files.push({ path, problem: 'symbolic-link' });
    }
    const seen = new Set<string>();
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      const entries = entriesOf(absolute(folder));
      if (typeof entries === 'string') {
        if (entries !== 'vanished') files.push({ path: folder || '.', problem: entries });
        continue;
      }
      const hidden = entries.filter(({ name }) => name[0] === DOT);
      const stands = (name: string) => hidden.some((each) => each.name.toString('latin1') === name);
      if (stands(SITE_MARKER) && !folders.includes(folder)) continue;
      if (stands('.gitignore')) ignored.enter(absolute(folder));
      for (const entry of entries) {
        const name = showName(entry.name);
        if (name.startsWith('.') || name === 'node_modules') continue;
        const file = folder === '' ? name : `${folder}/${name}`;
        if (ignored.matches(absolute(file), entry.isDirectory())) continue;
        const problem = problemOf(entry);
        if (problem === 'folder') waiting.push(file);
        if (wanted(file)) files.push(problem ? { path: file, problem } : { path: file });
        else if (problem && hidesDocuments(entry, absolute(file)))
          files.push({ path: file, problem });
      }
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  // One buffer for all files: a new one for each would be garbage as large as the register.
  let buffer = Buffer.allocUnsafe(1 << 16);
  function readInto(handle: number, expected: number): Uint8Array {
    let length = 0;
    for (;;) {
      // One byte more than expected, to see whether the file has grown since.
      if (buffer.length < Math.max(expected, length) + 1) {
        const larger = Buffer.allocUnsafe(Math.max(expected + 1, buffer.length * 2));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      const count = readSync(handle, buffer, length, buffer.length - length, null);
      if (count === 0) return buffer.subarray(0, length);
      length += count;
      if (length > LARGEST) return buffer.subarray(0, length);
    }
  }

  function read(file: string): Uint8Array | UnreadableReason {
    let handle: number | undefined;
    if (leadsOut(file)) return 'vanished';
    try {
      // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
      handle = openSync(
        absolute(file),
        constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
      );
      const status = fstatSync(handle);
      if (status.isDirectory()) return 'folder';
      if (!status.isFile()) return 'special-file';
      if (status.size > LARGEST) return 'io-error';
      return readInto(handle, status.size);
    } catch (error) {
      return reasonOf(error);
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }

  function exists(file: string): boolean {
    try {
      if (leadsOut(file)) return false;
      // What is missing is the common answer to this question, and an error for it is slow to make.
      return lstatSync(absolute(file), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  }

  return { list, read, exists };
}
