/** A file or a folder, whatever its names. */
export interface Inode {
  readonly kind: 'file' | 'folder';
  readonly mode: number;
  /** One character for each byte. */
  readonly content: string;
  /** Of a folder: the numbers of what stands in it. */
  readonly names: ReadonlyMap<string, number>;
}

export type Inodes = ReadonlyMap<number, Inode>;

/** What has been done, and may be lost with the power, each by itself. */
export type Pending =
  | { readonly kind: 'content'; readonly inode: number; readonly content: string }
  | { readonly kind: 'mode'; readonly inode: number; readonly mode: number }
  /** A name that comes, one that goes, or both at once: a rename is whole or lost. */
  | {
      readonly kind: 'name';
      readonly inode: number;
      readonly folder: number;
      readonly gone?: string;
      readonly come?: string;
    };

/** A disk in memory that knows what it would remember. */
export interface MemoryDisk {
  /** As every process sees it. Number 1 is the root. */
  readonly inodes: Map<number, Inode>;
  /** As it would be found if everything pending were lost. */
  readonly durable: Map<number, Inode>;
  readonly pending: Pending[];
  readonly handles: Map<number, number>;
  /** How often each has been changed. */
  readonly stamps: Map<number, number>;
  /** How many numbers each process has been given: of their own, so that no other one matters. */
  readonly given: Map<number, number>;
}

export const ROOT = 1;

export const EMPTY_FOLDER: Inode = { kind: 'folder', mode: 0o755, content: '', names: new Map() };

/** A disk on which everything is durable. */
export function diskOf(inodes: Inodes): MemoryDisk {
  return {
    inodes: new Map(inodes),
    durable: new Map(inodes),
    pending: [],
    handles: new Map(),
    stamps: new Map(),
    given: new Map(),
  };
}

/** The same disk once more, with all that is pending. */
export function copyOf(disk: MemoryDisk): MemoryDisk {
  return {
    inodes: new Map(disk.inodes),
    durable: new Map(disk.durable),
    pending: [...disk.pending],
    handles: new Map(disk.handles),
    stamps: new Map(disk.stamps),
    given: new Map(disk.given),
  };
}

/** Does to one view of a disk what is pending. */
export function apply(inodes: Map<number, Inode>, operation: Pending): void {
  const at = operation.kind === 'name' ? operation.folder : operation.inode;
  const inode = inodes.get(at);
  if (!inode) return;
  if (operation.kind === 'content') inodes.set(at, { ...inode, content: operation.content });
  if (operation.kind === 'mode') inodes.set(at, { ...inode, mode: operation.mode });
  if (operation.kind !== 'name') return;
  const names = new Map(inode.names);
  const { gone, come } = operation;
  if (gone !== undefined && names.get(gone) === operation.inode) names.delete(gone);
  if (come !== undefined) names.set(come, operation.inode);
  inodes.set(at, { ...inode, names });
}

/** Makes a disk of files by path; those whose path ends in `/` are folders. */
export function diskWith(files: Readonly<Record<string, string>>): MemoryDisk {
  const inodes = new Map([[ROOT, EMPTY_FOLDER]]);
  for (const [path, content] of Object.entries(files)) {
    let folder = ROOT;
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      if (name === '') continue;
      const parent = inodes.get(folder) ?? EMPTY_FOLDER;
      const inode = parent.names.get(name) ?? inodes.size + 1;
      inodes.set(folder, { ...parent, names: new Map(parent.names).set(name, inode) });
      if (index === parts.length - 1)
        inodes.set(inode, { ...EMPTY_FOLDER, kind: 'file', mode: 0o640, content });
      else if (!inodes.has(inode)) inodes.set(inode, EMPTY_FOLDER);
      folder = inode;
    }
  }
  return diskOf(inodes);
}

/** Everything on a disk by its path: content and mode of files, a line for each folder. */
export function treeOf(inodes: Inodes): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  const walk = (number: number, path: string) => {
    for (const [name, next] of inodes.get(number)?.names ?? []) {
      const inode = inodes.get(next);
      if (!inode) continue;
      const mode = inode.mode.toString(8);
      tree[`${path}${name}`] = inode.kind === 'folder' ? 'folder' : `${mode} ${inode.content}`;
      if (inode.kind === 'folder') walk(next, `${path}${name}/`);
    }
  };
  walk(ROOT, '');
  return tree;
}
