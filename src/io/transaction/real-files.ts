import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import type { FileStatus, Files } from './files.ts';
import { startOf, thisProcess } from './real-process.ts';

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = fs.constants;

function kindOf(status: fs.BigIntStats): FileStatus['kind'] {
  if (status.isSymbolicLink()) return 'symbolic-link';
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'other';
}

function statusOf(file: string): FileStatus | undefined {
  const status = fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (!status) return undefined;
  return {
    kind: kindOf(status),
    mode: Number(status.mode & 0o7777n),
    links: Number(status.nlink),
    user: Number(status.uid),
    group: Number(status.gid),
    size: Number(status.size),
    device: String(status.dev),
    identity: `${status.dev}:${status.ino}`,
    stamp: `${status.size}:${status.mtimeNs}:${status.ctimeNs}`,
  };
}

function read(file: string): Uint8Array {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const handle = fs.openSync(file, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  try {
    if (fs.fstatSync(handle).isFile()) return fs.readFileSync(handle);
    throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
  } finally {
    fs.closeSync(handle);
  }
}

/** What a file system answers that has no such thing as a folder to be flushed. */
const NO_FOLDER_FLUSH = /^(?:EINVAL|ENOTSUP|EOPNOTSUPP|ENOSYS)$/;

function fsyncFolder(folder: string): void {
  // Windows opens no folders, and keeps the order of names by itself.
  if (path.sep === '\\') return;
  const handle = fs.openSync(folder, O_RDONLY | O_DIRECTORY);
  try {
    fs.fsyncSync(handle);
  } catch (error) {
    if (!NO_FOLDER_FLUSH.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    fs.closeSync(handle);
  }
}

function rename(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    // Windows replaces no folder, not even an empty one, and gives no reason.
    const isFolder = path.sep === '\\' && statusOf(to)?.kind === 'folder';
    throw isFolder ? Object.assign(new Error('a folder stands there'), { code: 'EEXIST' }) : error;
  }
}

/** The disk as it is, and this process. */
export function realFiles(): Files {
  return {
    create: (file, mode) =>
      fs.openSync(file, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), mode),
    write: (handle, bytes, start) => fs.writeSync(handle, bytes, start),
    chmod: fs.fchmodSync,
    chown: fs.fchownSync,
    fsync: fs.fsyncSync,
    close: fs.closeSync,
    fsyncFolder,
    read,
    status: statusOf,
    list: (folder) => fs.readdirSync(folder),
    rename,
    link: fs.linkSync,
    unlink: fs.unlinkSync,
    makeFolder: (folder) => fs.mkdirSync(folder),
    removeFolder: (folder) => fs.rmdirSync(folder),
    checkWritable: (file) => fs.accessSync(file, fs.constants.W_OK),
    freeSpace(folder) {
      const space = fs.statfsSync(folder);
      return space.blocks === 0 ? undefined : space.bavail * space.bsize;
    },
    newId: () => randomBytes(8).toString('hex'),
    self: thisProcess,
    user: () => process.geteuid?.(),
    startOf,
  };
}
