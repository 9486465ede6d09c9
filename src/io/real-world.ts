import { lstatSync, statSync } from 'node:fs';
import { swedishDay } from './swedish-today.ts';
import type { Output, World } from './world.ts';

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours.
  stream.on('error', () => {});
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** The world as it is: the process, its clock and its disk. */
export function realWorld(process: NodeJS.Process): World {
  let today: World['today'] | undefined;
  return {
    cwd: process.cwd(),
    env: process.env,
    get today() {
      today ??= swedishDay(Date.now());
      return today;
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
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
    openTree: async (root) => (await import('./work-tree.ts')).workTree(root),
  };
}
