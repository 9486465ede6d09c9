import { lstatSync, statSync } from 'node:fs';
import { realOutput } from './real-output.ts';
import { swedishDay } from './swedish-today.ts';
import type { World } from './world.ts';

/** The working directory; where it has been deleted, its last name, so that messages can name it. */
function workingDirectory(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** The world as it is: the process, its clock and its disk. */
export function realWorld(process: NodeJS.Process): World {
  let today: World['today'] | undefined;
  return {
    cwd: workingDirectory(process),
    env: process.env,
    get today() {
      today ??= swedishDay(Date.now());
      return today;
    },
    stdout: realOutput(process, 1),
    stderr: realOutput(process, 2),
    kindOf(path) {
      // Where a link leads nowhere, or in a circle, the link itself still stands there.
      for (const look of [statSync, lstatSync]) {
        try {
          const status = look(path);
          return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'other';
        } catch {
          // The next look may find it.
        }
      }
      return 'nothing';
    },
    openRevision: async (root, revision) =>
      (await import('./git-tree.ts')).openRevision(root, revision),
    writeFile: async (path, text) => (await import('./write-file.ts')).writeFile(path, text),
    openTree: async (root) => (await import('./work-tree.ts')).workTree(root),
  };
}
