import type { FileStatus } from '../io/transaction/files.ts';
import { type Inode, type MemoryDisk, ROOT } from './memory-disk.ts';

/** Where a disk in memory is mounted. */
export const DISK = '/disk';

/** An error as the system gives it. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The file or folder of a number. */
export function inodeAt({ inodes }: MemoryDisk, number: number | undefined): Inode {
  const inode = number === undefined ? undefined : inodes.get(number);
  if (!inode) throw failure('ENOENT');
  return inode;
}

export function childOf(disk: MemoryDisk, number: number, name: string): number | undefined {
  const folder = inodeAt(disk, number);
  if (folder.kind !== 'folder') throw failure('ENOTDIR');
  return name === '.' ? number : folder.names.get(name);
}

/** The folder that a path lies in, by number, and the path’s last name. */
export function place(disk: MemoryDisk, path: string): readonly [number, string] {
  if (!path.startsWith(`${DISK}/`)) throw new Error(`${path} is not on the disk`);
  const parts = path.slice(DISK.length + 1).split('/');
  const name = parts.pop() ?? '';
  let folder = ROOT;
  for (const part of parts) {
    const next = childOf(disk, folder, part);
    if (next === undefined) throw failure('ENOENT');
    folder = next;
  }
  inodeAt(disk, folder);
  return [folder, name];
}

/** What stands at a path, by number. */
export function find(disk: MemoryDisk, path: string): number {
  const [folder, name] = place(disk, path);
  const number = childOf(disk, folder, name);
  if (number === undefined) throw failure('ENOENT');
  return number;
}

function linksOf({ inodes }: MemoryDisk, number: number): number {
  let links = 0;
  for (const { names } of inodes.values()) {
    for (const each of names.values()) if (each === number) links += 1;
  }
  return links;
}

export function statusOf(disk: MemoryDisk, path: string): FileStatus | undefined {
  const [folder, name] = place(disk, path);
  const number = childOf(disk, folder, name);
  if (number === undefined) return undefined;
  const { kind, mode, content } = inodeAt(disk, number);
  return {
    kind,
    mode,
    links: kind === 'folder' ? 2 : linksOf(disk, number),
    user: 0,
    group: 0,
    size: content.length,
    device: '1',
    identity: `1:${number}`,
    stamp: String(disk.stamps.get(number) ?? 0),
  };
}
