import { existsSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { SITE_MARKER } from '../site-marker.ts';

/** What watches a folder until it is closed. */
export interface Watcher {
  readonly close: () => Promise<void>;
}

/** So long nothing more must change before it is told of, in milliseconds: programs save in several steps. */
const QUIET = 40;

/** What no walk over a register looks at either; whether it is a folder is not always known. */
function isLeftOut(root: string, file: string, isFolder: boolean): boolean {
  if (file === root) return false;
  const name = path.basename(file);
  if (name.startsWith('.') || name === 'node_modules') return true;
  return isFolder && existsSync(path.join(file, SITE_MARKER));
}

/**
 * Watches all files of a register's folder. Links are not followed.
 *
 * @param changed is given what has come, gone or changed, as absolute paths
 * @returns when everything is watched that stands there
 */
export function watchFolder(
  root: string,
  changed: (files: readonly string[]) => void,
): Promise<Watcher> {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (file, status) =>
      isLeftOut(root, path.normalize(file), status?.isDirectory() === true),
  });
  watcher.on('all', (_, file) => {
    waiting.add(path.normalize(file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...waiting].sort();
      waiting.clear();
      changed(files);
    }, QUIET);
  });
  // A folder that cannot be watched is read all the same when anything else changes.
  watcher.on('error', () => {});
  return new Promise((resolve) => {
    watcher.on('ready', () =>
      resolve({
        close() {
          clearTimeout(timer);
          return watcher.close();
        },
      }),
    );
  });
}
