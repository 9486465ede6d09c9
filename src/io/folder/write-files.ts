import { SITE_MARKER } from '../site-marker.ts';
import type { Files } from '../transaction/files.ts';
import { attempt, type SystemTrouble, tryTo } from '../transaction/trouble.ts';
import { writeAll } from '../transaction/write-new.ts';
import { manifestText } from './manifest.ts';
import { foldersAbove } from './own-files.ts';

/** A file of a folder that is made as a whole. */
export interface MadeFile {
  /** From the folder, with `/` between the parts. */
  readonly path: string;
  /** Makes its content: text becomes UTF-8. Called once, when the file is written. */
  readonly make: () => string | Uint8Array;
}

function write(files: Files, path: string, bytes: Uint8Array): void {
  const handle = files.create(path, 0o666);
  try {
    writeAll(files, handle, bytes);
  } catch (error) {
    tryTo(() => files.close(handle));
    throw error;
  }
  files.close(handle);
}

/**
 * Writes files into a folder that is made for them, the marker first.
 *
 * @returns how many bytes they have together, or what the system refused
 * @throws what `make` throws
 */
export function writeFiles(
  files: Files,
  folder: string,
  made: readonly MadeFile[],
): number | SystemTrouble {
  const paths = made.map(({ path }) => path);
  const refused = attempt(folder, () => {
    files.makeFolder(folder);
    write(files, `${folder}/${SITE_MARKER}`, Buffer.from(manifestText(paths), 'utf8'));
    for (const each of [...foldersAbove(paths)].sort()) files.makeFolder(`${folder}/${each}`);
    return undefined;
  });
  if (refused) return refused;
  let count = 0;
  for (const { path, make } of made) {
    const content = make();
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const trouble = attempt(path, () => {
      write(files, `${folder}/${path}`, bytes);
      return undefined;
    });
    if (trouble) return trouble;
    count += bytes.length;
  }
  return count;
}
