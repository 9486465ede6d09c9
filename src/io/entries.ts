import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { UnreadableReason } from '../document/fault.ts';

/** A name as text; bytes that are not UTF-8 are written out, so that they can be shown. */
export function showName(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8');
  return name
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

/** Why the system refused. */
export function reasonOf(error: unknown): UnreadableReason {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === 'ELOOP') return 'symbolic-link';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'vanished';
  return 'io-error';
}

/** What stands in a folder, or why that cannot be told. */
export function entriesOf(folder: string): Dirent<Buffer>[] | UnreadableReason {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why an entry cannot be read as a file, as far as its name and kind tell. */
export function problemOf(entry: Dirent<Buffer>): UnreadableReason | undefined {
  if (!isUtf8(entry.name)) return 'name-not-utf-8';
  if (entry.isSymbolicLink()) return 'symbolic-link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? undefined : 'special-file';
}

/** Whether what cannot be walked into may be a folder with documents in it: a link, or an odd name. */
export function hidesDocuments(entry: Dirent<Buffer>, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory() && !isUtf8(entry.name);
  try {
    return statSync(file).isDirectory();
  } catch {
    return path.extname(file) === '';
  }
}
