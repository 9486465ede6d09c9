import type { Files, Owner } from './files.ts';

const TOKEN = /^([1-9]\d{0,8})_(\d*)_([0-9A-Za-z-]*)_(\d*)_[0-9a-f]{16}_([0-9A-Za-z.-]*)$/;

/** The same process in letters that may stand in the name of a file. */
function plain({ pid, start, boot, space, host }: Owner): Owner {
  return {
    pid,
    start: start.replace(/\D/g, ''),
    boot: boot.replace(/[^0-9A-Za-z-]/g, ''),
    space: space.replace(/\D/g, ''),
    host: host.slice(0, 100).replace(/[^0-9A-Za-z.-]/g, '-'),
  };
}

/**
 * The name of the file by which a process holds the lock: it says who that is, and is never used
 * again.
 *
 * @param id 16 hexadecimal digits, new ones
 */
export function tokenOf(owner: Owner, id: string): string {
  const { pid, start, boot, space, host } = plain(owner);
  return [pid, start, boot, space, id, host].join('_');
}

/** Who holds the lock by a file of this name; undefined if the name is none of ours. */
export function ownerIn(token: string): Owner | undefined {
  const match = TOKEN.exec(token);
  if (!match) return undefined;
  const [, pid, start = '', boot = '', space = '', host = ''] = match;
  return { pid: Number(pid), start, boot, space, host };
}

/**
 * Whether a process runs. There is no guess by age: a process of another machine, or one whose
 * number we cannot look up, may run.
 */
export function lifeOf(files: Files, owner: Owner): 'runs' | 'ended' | 'elsewhere' {
  const self = plain(files.self());
  const isSameRun = owner.boot !== '' && owner.boot === self.boot;
  if (!isSameRun && owner.host !== self.host) return 'elsewhere';
  // The machine has been off since.
  if (!isSameRun && owner.boot !== '' && self.boot !== '') return 'ended';
  if (owner.space !== self.space) return 'elsewhere';
  const start = files.startOf(owner.pid);
  if (start === undefined) return 'ended';
  return start === '' || owner.start === '' || start === owner.start ? 'runs' : 'ended';
}
