import type { Files, Owner } from '../io/transaction/files.ts';
import { apply, EMPTY_FOLDER, type Inode, type MemoryDisk, type Pending } from './memory-disk.ts';
import { childOf, failure, find, inodeAt, place, statusOf } from './memory-paths.ts';

/** The processes of one machine in memory. */
export interface Machine {
  readonly running: Set<number>;
  readonly boot: string;
}

/** What a process sees of a disk in memory. Nothing is flushed unless it is asked for. */
export function memoryFiles(disk: MemoryDisk, machine: Machine, pid: number): Files {
  const { inodes, pending, handles, stamps } = disk;

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
    const [folder, come] = place(disk, path);
    if (childOf(disk, folder, come) !== undefined) throw failure('EEXIST');
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
    const [folder, gone] = place(disk, path);
    const number = find(disk, path);
    const inode = inodeAt(disk, number);
    if (inode.kind !== kind) throw failure(kind === 'file' ? 'EISDIR' : 'ENOTDIR');
    if (inode.names.size > 0) throw failure('ENOTEMPTY');
    change({ kind: 'name', inode: number, folder, gone });
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
      change({ kind: 'content', inode, content: inodeAt(disk, inode).content + more });
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
      const number = find(disk, path);
      flush((each) => each.kind === 'name' && each.folder === number);
    },
    read: (path) => Buffer.from(inodeAt(disk, find(disk, path)).content, 'latin1'),
    status(path) {
      try {
        return statusOf(disk, path);
      } catch (error) {
        if (/ENOENT|ENOTDIR/.test(String(error))) return undefined;
        throw error;
      }
    },
    list: (path) => [...inodeAt(disk, find(disk, path)).names.keys()],
    rename(from, to) {
      const [folder, gone] = place(disk, from);
      const [other, come] = place(disk, to);
      const number = find(disk, from);
      const there = childOf(disk, other, come);
      if (there !== undefined) {
        const [mine, its] = [inodeAt(disk, number), inodeAt(disk, there)];
        if (mine.kind !== its.kind) throw failure(mine.kind === 'file' ? 'EISDIR' : 'ENOTDIR');
        if (its.names.size > 0) throw failure('ENOTEMPTY');
      }
      if (folder !== other) throw new Error('renames stay in their folder');
      change({ kind: 'name', inode: number, folder, gone, come });
    },
    link(from, to) {
      const [folder, come] = place(disk, to);
      const number = find(disk, from);
      if (childOf(disk, folder, come) !== undefined) throw failure('EEXIST');
      change({ kind: 'name', inode: number, folder, come });
    },
    unlink: (path) => remove(path, 'file'),
    makeFolder: (path) => void make(path, EMPTY_FOLDER),
    removeFolder: (path) => remove(path, 'folder'),
    checkWritable: (path) => void find(disk, path),
    freeSpace: () => 1e9,
    newId: () => String(newNumber()).padStart(16, '0'),
    self: (): Owner => ({ pid, start: String(pid), boot: machine.boot, space: '1', host: 'minne' }),
    user: () => 0,
    startOf: (other) => (machine.running.has(other) ? String(other) : undefined),
  };
}
