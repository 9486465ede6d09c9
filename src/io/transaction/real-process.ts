import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Owner } from './files.ts';

function textOf(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

/** Fields of proc(5) after the name of the program, which may hold blanks and brackets itself. */
function fieldsOf(pid: number | 'self'): readonly string[] {
  const line = textOf(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  return line === '' ? [] : line.slice(line.lastIndexOf(')') + 2).split(' ');
}

const STATE = 0;
const START = 19;

/**
 * When a process started, in ticks since the machine did; '' if it runs and that cannot be told;
 * undefined if it does not run. One that has ended and waits for its parent holds nothing any more.
 */
export function startOf(pid: number): string | undefined {
  const fields = fieldsOf(pid);
  if (fields.length > START) return /^[ZXx]/.test(fields[STATE] ?? '') ? undefined : fields[START];
  try {
    process.kill(pid, 0);
    return '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? undefined : '';
  }
}

/** This process. Only Linux tells its start, the boot and the space without asking another program. */
export function thisProcess(): Owner {
  return {
    pid: process.pid,
    start: fieldsOf('self')[START] ?? '',
    boot: textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')),
    space: textOf(() => readlinkSync('/proc/self/ns/pid')).replace(/\D/g, ''),
    host: hostname(),
  };
}
