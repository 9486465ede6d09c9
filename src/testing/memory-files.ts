import type { FileStatus, Files, Owner } from '../io/transaction/files.ts';
import {
  apply,
  EMPTY_FOLDER,
  type Inode,
  type MemoryDisk,
  type Pending,
  ROOT,
} from './memory-disk.ts';

/** Where a disk in memory is mounted. */
export const DISK = '/disk';

/** An error as the system gives it. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The processes of one machine in memory. */
export interface Machine {
  readonly running: Set<number>;
  readonly boot: string;
}

/** What a process sees of a disk in memory. Nothing is flushed unless it is asked for. */
export function memoryFiles(disk: MemoryDisk, machine: Machine, pid: number): Files {
  const { inodes, pending, handles, stamps } = disk;

  function inodeAt(number: number | undefined): Inode {
    const inode = number === undefined ? undefined : inodes.get(number);
    if (!inode) throw failure('ENOENT');
    return inode;
  }

  function childOf(number: number, name: string): number | undefined {
    const folder = inodeAt(number);
    if (folder.kind !== 'folder') throw failure('ENOTDIR');
    return name === '.' ? number : folder.names.get(name);
  }

  /** The folder that a path lies in, by number, and the path's last name. */
  function place(path: string): readonly [number, string] {
    if (!path.startsWith(`${DISK}/`)) throw new Error(`${path} is not on the disk`);
    const parts = path.slice(DISK.length + 1).split('/');
    const name = parts.pop() ?? '';
    let folder = ROOT;
    for (const part of parts) {
      const next = childOf(folder, part);
      if (next === undefined) throw failure('ENOENT');
      folder = next;
    }
    inodeAt(folder);
    return [folder, name];
  }

  function find(path: string): number {
    const [folder, name] = place(path);
    const number = childOf(folder, name);
    if (number === undefined) throw failure('ENOENT');
    return number;
  }

  function change(operation: Pending): void {
    apply(inodes, operation);
    pending.push(operation);
    stamps.set(operation.inode, (stamps.get(operation.inode) ?? 0) + 1);
  }

  /** A number that nothing on the disk has. */
  function newNumber(): number {
    const number = (disk.given.get(pid) ?? pid * 1000) + 1;
    disk.given.set(pid, number);
    return inodes.has(number) ? newNumber() : number;
  }

  function make(path: string, inode: Inode): number {
    const [folder, come] = place(path);
    if (childOf(folder, come) !== undefined) throw failure('EEXIST');
    const number = newNumber();
    inodes.set(number, inode);
    disk.durable.set(number, inode);
    change({ kind: 'name', inode: number, folder, come });
    return number;
  }

  function flush(isMeant: (operation: Pending) => boolean): void {
    for (const operation of pending.filter(isMeant)) apply(disk.durable, operation);
    pending.splice(0, pending.length, ...pending.filter((each) => !isMeant(each)));
  }

  function opened(handle: number): number {
    const number = handles.get(handle);
    if (number === undefined) throw failure('EBADF');
    return number;
  }

  function remove(path: string, kind: Inode['kind']): void {
    const [folder, gone] = place(path);
    const number = find(path);
    const inode = inodeAt(number);
    if (inode.kind !== kind) throw failure(kind === 'file' ? 'EISDIR' : 'ENOTDIR');
    if (inode.names.size > 0) throw failure('ENOTEMPTY');
    change({ kind: 'name', inode: number, folder, gone });
  }

  function linksOf(number: number): number {
    let links = 0;
    for (const { names } of inodes.values()) {
      for (const each of names.values()) if (each === number) links += 1;
    }
    return links;
  }

  function statusOf(path: string): FileStatus | undefined {
    const [folder, name] = place(path);
    const number = childOf(folder, name);
    if (number === undefined) return undefined;
    const { kind, mode, content } = inodeAt(number);
    return {
      kind,
      mode,
      links: kind === 'folder' ? 2 : linksOf(number),
      user: 0,
      group: 0,
      size: content.length,
      device: '1',
      identity: `1:${number}`,
      stamp: String(stamps.get(number) ?? 0),
    };
  }

  return {
    create(path, mode) {
      const inode = make(path, { ...EMPTY_FOLDER, kind: 'file', mode: mode & ~0o022 });
      const handle = newNumber();
      handles.set(handle, inode);
      return handle;
    },
    write(handle, bytes, start) {
      const inode = opened(handle);
      const more = Buffer.from(bytes.subarray(start)).toString('latin1');
      change({ kind: 'content', inode, content: inodeAt(inode).content + more });
      return more.length;
    },
    chmod: (handle, mode) => change({ kind: 'mode', inode: opened(handle), mode }),
    chown: (handle) => void opened(handle),
    fsync(handle) {
      const number = opened(handle);
      flush((each) => each.kind !== 'name' && each.inode === number);
    },
    close(handle) {
      opened(handle);
      handles.delete(handle);
    },
    fsyncFolder(path) {
      const number = find(path);
      flush((each) => each.kind === 'name' && each.folder === number);
    },
    read: (path) => Buffer.from(inodeAt(find(path)).content, 'latin1'),
    status(path) {
      try {
        return statusOf(path);
      } catch (error) {
        if (/ENOENT|ENOTDIR/.test(String(error))) return undefined;
        throw error;
      }
    },
    list: (path) => [...inodeAt(find(path)).names.keys()],
    rename(from, to) {
      const [folder, gone] = place(from);
      const [other, come] = place(to);
      const number = find(from);
      const there = childOf(other, come);
      if (there !== undefined) {
        const [mine, its] = [inodeAt(number), inodeAt(there)];
        if (mine.kind !== its.kind) throw failure(mine.kind === 'file' ? 'EISDIR' : 'ENOTDIR');
        if (its.names.size > 0) throw failure('ENOTEMPTY');
      }
      if (folder !== other) throw new Error('renames stay in their folder');
      change({ kind: 'name', inode: number, folder, gone, come });
    },
    link(from, to) {
      const [folder, come] = place(to);
      const number = find(from);
      if (childOf(folder, come) !== undefined) throw failure('EEXIST');
      change({ kind: 'name', inode: number, folder, come });
    },
    unlink: (path) => remove(path, 'file'),
    makeFolder: (path) => void make(path, EMPTY_FOLDER),
    removeFolder: (path) => remove(path, 'folder'),
    checkWritable: (path) => void find(path),
    freeSpace: () => 1e9,
    newId: () => String(newNumber()).padStart(16, '0'),
    self: (): Owner => ({ pid, start: String(pid), boot: machine.boot, space: '1', host: 'minne' }),
    user: () => 0,
    startOf: (other) => (machine.running.has(other) ? String(other) : undefined),
  };
}
