import type { UnreadableReason } from '../document/fault.ts';
import { isWalkedTo, madeFolders } from './site-marker.ts';
import type { Tree, TreeFile } from './tree.ts';

/** A tree in memory, for tests and for registers that stand nowhere else. Values are text or bytes. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array | { problem: UnreadableReason }>>,
): Tree {
  const paths = Object.keys(files).sort();
  const made = madeFolders(paths);
  const encoder = new TextEncoder();
  return {
    list(folders, wanted) {
      const within = (path: string) =>
        folders.some(
          (folder) =>
            (folder === '' || path.startsWith(`${folder}/`)) && isWalkedTo(path, folder, made),
        );
      return paths
        .filter((path) => within(path) && wanted(path))
        .map((path): TreeFile => {
          const file = files[path];
          const bad = file !== undefined && typeof file === 'object' && 'problem' in file;
          return bad ? { path, problem: file.problem } : { path };
        });
    },
    read(path) {
      const file = files[path];
      if (file === undefined) return 'vanished';
      if (typeof file === 'string') return encoder.encode(file);
      return file instanceof Uint8Array ? file : file.problem;
    },
    exists: (path) => paths.some((known) => known === path || known.startsWith(`${path}/`)),
  };
}
