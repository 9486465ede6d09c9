import { isUtf8 } from 'node:buffer';
import { showName } from './entries.ts';

/** One line of `git ls-tree`. */
export interface GitEntry {
  /** From the folder that was listed. Bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  /** The name of its content among git's objects. */
  readonly id: string;
  /** Whether its own name is not UTF-8. */
  readonly isOdd: boolean;
}

function kindOf(mode: string): GitEntry['kind'] {
  if (mode === '120000') return 'link';
  if (mode === '040000') return 'folder';
  return mode === '160000' ? 'submodule' : 'file';
}

/** Reads one line, `MODE TYPE ID<tab>PATH`. Undefined for what a walk over the disk would not reach. */
function readEntry(line: Buffer): GitEntry | undefined {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.toString('latin1', 0, tab).split(' ');
  const name = line.subarray(tab + 1);
  const start = name.lastIndexOf('/') + 1;
  // The folder that was listed, and those above it, come as `./` and `../`.
  if (start === name.length) return undefined;
  const own = name.subarray(start);
  const isOdd = !isUtf8(own);
  const above = name.subarray(0, start);
  // A folder whose name is not UTF-8 is listed itself, and nothing below it.
  if (!isUtf8(above)) return undefined;
  return { path: above.toString('utf8') + showName(own), kind: kindOf(mode), id, isOdd };
}

/** Reads what `git ls-tree -r -t -z` says of the folder in which it ran. */
export function readEntries(output: Buffer): GitEntry[] {
  const entries: GitEntry[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const entry = readEntry(output.subarray(start, end));
    if (entry) entries.push(entry);
    start = end + 1;
  }
  return entries;
}
