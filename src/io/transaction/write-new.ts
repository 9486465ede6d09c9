import type { FileStatus, Files } from './files.ts';
import { codeOf } from './trouble.ts';

/** A disk that is interrupted this often without writing anything is not interrupted but broken. */
const MOST_IDLE = 100;

/**
 * Writes all bytes to a file, however few the disk takes at a time.
 *
 * @throws what the system refuses
 */
export function writeAll(files: Files, handle: number, bytes: Uint8Array): void {
  let idle = 0;
  for (let written = 0; written < bytes.length; ) {
    let count = 0;
    try {
      count = files.write(handle, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EINTR') throw error;
    }
    written += count;
    idle = count > 0 ? 0 : idle + 1;
    if (idle === MOST_IDLE) throw Object.assign(new Error('nothing is written'), { code: 'EIO' });
  }
}

/** Whether a file could be given away; only the superuser may do it, and not on every disk. */
function giveTo(files: Files, handle: number, user: number, group: number): boolean {
  try {
    files.chown(handle, user, group);
    return true;
  } catch (error) {
    if (!/^(?:EPERM|EINVAL|ENOSYS|ENOTSUP)$/.test(codeOf(error))) throw error;
    return false;
  }
}

/**
 * Makes a file, and returns when its content would survive a loss of power; its name does not yet.
 *
 * @param like a file whose mode is to be kept, and whose owner and group as far as allowed; without
 *   it, the umask decides
 * @throws what the system refuses; a failed flush is never tried again, for the system may have
 *   forgotten what it could not write
 */
export function writeNew(files: Files, path: string, bytes: Uint8Array, like?: FileStatus): void {
  const handle = files.create(path, like ? 0o600 : 0o666);
  try {
    writeAll(files, handle, bytes);
    if (like) {
      if (!giveTo(files, handle, like.user, like.group)) giveTo(files, handle, -1, like.group);
      // After the owner, for a change of owner takes bits away.
      files.chmod(handle, like.mode);
    }
    files.fsync(handle);
  } catch (error) {
    try {
      files.close(handle);
    } catch {
      // The first error tells more.
    }
    throw error;
  }
  files.close(handle);
}
