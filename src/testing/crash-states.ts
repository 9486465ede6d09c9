import {
  apply,
  type Inode,
  type Inodes,
  type MemoryDisk,
  type Pending,
  ROOT,
} from './memory-disk.ts';

function reachable(inodes: Inodes): readonly (readonly [number, Inode])[] {
  const found = new Map<number, Inode>();
  const visit = (number: number) => {
    const inode = inodes.get(number);
    if (!inode || found.has(number)) return;
    found.set(number, inode);
    for (const next of inode.names.values()) visit(next);
  };
  visit(ROOT);
  return [...found];
}

/** What a file may hold whose last writes were not flushed: any of them, a torn one, or nothing but room. */
function possible(inode: Inode, pending: readonly Pending[]): readonly Inode[] {
  const contents = new Set([inode.content]);
  const modes = new Set([inode.mode]);
  for (const operation of pending) {
    if (operation.kind === 'mode') modes.add(operation.mode);
    if (operation.kind !== 'content') continue;
    const { content } = operation;
    contents.add(content);
    contents.add(content.slice(0, content.length / 2));
    contents.add('\0'.repeat(content.length));
  }
  if (contents.size === 1 && modes.size === 1) return [inode];
  return [...contents].flatMap((content) =>
    [...modes].map((mode) => ({ ...inode, content, mode })),
  );
}

/** Every choice of one item from each list. */
function* choices<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const others of choices(rest)) for (const item of first) yield [item, ...others];
}

/** What can be found on a disk when the power goes. */
export interface CrashModel {
  /**
   * Every disk that could be found: any set of the names that were not flushed may be lost, and every
   * file that was not flushed may hold any of what it held, half of that, or zeros.
   */
  readonly crashStates: (disk: MemoryDisk) => Generator<Inodes>;
  /** The same text for two disks on which the same files stand, and for no others. */
  readonly keyOf: (inodes: Inodes) => string;
}

export function crashModel(): CrashModel {
  const texts = new WeakMap<Inode, string>();

  /** An inode never changes, so that its text is made once. */
  function textOf(inode: Inode): string {
    const known = texts.get(inode);
    if (known !== undefined) return known;
    const { kind, mode, content, names } = inode;
    const text = JSON.stringify([kind, mode, content, ...[...names].sort().flat()]);
    texts.set(inode, text);
    return text;
  }

  function keyOf(inodes: Inodes): string {
    const numbers = [...inodes.keys()].sort((one, other) => one - other);
    let key = '';
    for (const number of numbers) {
      const inode = inodes.get(number);
      if (inode) key += number + textOf(inode);
    }
    return key;
  }

  /** Every disk on which any set of names came too late, each once. */
  function losingNames(durable: Inodes, pending: readonly Pending[]): Iterable<Inodes> {
    let found = new Map([['', durable]]);
    for (const operation of pending) {
      if (operation.kind !== 'name') continue;
      const next = new Map<string, Inodes>();
      for (const inodes of found.values()) {
        const changed = new Map(inodes);
        apply(changed, operation);
        for (const each of [inodes, changed]) next.set(keyOf(each), each);
      }
      found = next;
    }
    return found.values();
  }

  function* crashStates({ durable, pending }: MemoryDisk): Generator<Inodes> {
    for (const names of losingNames(durable, pending)) {
      const found = reachable(names);
      const lists = found.map(([number, inode]) => {
        const mine = pending.filter((each) => each.kind !== 'name' && each.inode === number);
        return possible(inode, mine).map((one) => [number, one] as const);
      });
      if (lists.every((list) => list.length === 1)) yield new Map(found);
      else for (const chosen of choices(lists)) yield new Map(chosen);
    }
  }

  return { crashStates, keyOf };
}
