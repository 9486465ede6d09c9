import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Why a file could not be written. */
export type WriteTrouble = 'no-folder' | 'no-permission' | 'is-folder' | 'no-space' | 'failed';

function troubleOf(error: unknown): WriteTrouble {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission';
    case 'EISDIR':
      return 'is-folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    default:
      return 'failed';
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. A file that stands
 * there is replaced.
 *
 * @returns what went wrong, if anything did; the old file then stands as it stood
 */
export function writeFile(file: string, text: string): WriteTrouble | undefined {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
  let handle: number | undefined;
  try {
    handle = openSync(beside, 'wx', 0o666);
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(handle, bytes, written);
    }
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    try {
      unlinkSync(beside);
    } catch {
      // There is nothing to remove where nothing could be made.
    }
    return troubleOf(error);
  }
}

/** Makes a folder, and those above it, unless it is there. */
export function makeFolder(folder: string): WriteTrouble | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}
