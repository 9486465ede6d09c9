import { lstatSync, statSync } from 'node:fs';
import { swedishDay } from './swedish-today.ts';
import type { Output, World } from './world.ts';

function output(process: NodeJS.Process, stream: NodeJS.WriteStream): Output {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours.
    if (code === 'EPIPE' || stream === process.stderr) return;
    // What was to be written is lost, on a full disk for instance: that must not pass for success.
    const lost = 'Utskriften kunde inte skrivas. The output could not be written.';
    process.stderr.write(`${lost} (${code})\n`);
    process.on('exit', () => {
      process.exitCode = 2;
    });
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

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
    stdout: output(process, process.stdout),
    stderr: output(process, process.stderr),
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
