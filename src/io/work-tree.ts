import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import type { UnreadableReason } from '../document/fault.ts';
import { ignoredFrom } from './ignored.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Files above this size are not read at all: 64 MB. What lint makes of smaller ones it says itself. */
const LARGEST = 64 * 1024 * 1024;

/** A name as text; bytes that are not UTF-8 are written out, so that they can be shown. */
function showName(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8');
  return name
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

function reasonOf(error: unknown): UnreadableReason {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === 'ELOOP') return 'symbolic-link';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'vanished';
  return 'io-error';
}

function entriesOf(folder: string): Dirent<Buffer>[] | UnreadableReason {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return reasonOf(error);
  }
}

function problemOf(entry: Dirent<Buffer>): UnreadableReason | undefined {
  if (!isUtf8(entry.name)) return 'name-not-utf-8';
  if (entry.isSymbolicLink()) return 'symbolic-link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? undefined : 'special-file';
}

/** The files of a folder on disk. */
export function workTree(root: string): Tree {
  const absolute = (file: string) => path.join(root, ...file.split('/'));

  function list(folders: readonly string[], wanted: (path: string) => boolean): TreeFile[] {
    const files: TreeFile[] = [];
    const ignored = ignoredFrom(root);
    const waiting = [...new Set(folders)];
    const seen = new Set<string>();
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      const entries = entriesOf(absolute(folder));
      if (typeof entries === 'string') {
        if (entries !== 'vanished') files.push({ path: folder || '.', problem: entries });
        continue;
      }
      if (entries.some((entry) => entry.name.toString('latin1') === '.gitignore')) {
        ignored.enter(absolute(folder));
      }
      for (const entry of entries) {
        const name = showName(entry.name);
        if (name.startsWith('.') || name === 'node_modules') continue;
        const file = folder === '' ? name : `${folder}/${name}`;
        if (ignored.matches(absolute(file), entry.isDirectory())) continue;
        const problem = problemOf(entry);
        if (problem === 'folder') waiting.push(file);
        // A link without the name of a document may be a folder with documents in it.
        const linked = problem === 'symbolic-link' && !path.extname(name);
        if (linked || wanted(file)) files.push(problem ? { path: file, problem } : { path: file });
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
      // What is missing is the common answer to this question, and an error for it is slow to make.
      return lstatSync(absolute(file), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  }

  return { list, read, exists };
}
