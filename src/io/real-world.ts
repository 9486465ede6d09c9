import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { realOutput } from './real-output.ts';
import { realPath } from './real-path.ts';
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
    stampOf(path) {
      try {
        const status = statSync(path, { bigint: true, throwIfNoEntry: false });
        if (!status) return '';
        const { ino, size, mtimeNs, ctimeNs } = status;
        return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
      } catch {
        // What cannot be looked at is not written in either.
        return '';
      }
    },
    openRevision: async (root, revision) =>
      (await import('./git-tree.ts')).openRevision(root, revision),
    // The input is only opened where somebody may be asked.
    get isAsked() {
      return process.stdin.isTTY === true;
    },
    ask: async (question) => (await import('./ask-person.ts')).askPerson(question),
    commit: async (root, changes) => {
      const [{ commitChanges }, { realFiles }] = await Promise.all([
        import('./transaction/commit-changes.ts'),
        import('./transaction/real-files.ts'),
      ]);
      return commitChanges(realFiles(), root, changes);
    },
    recover: async (root) => {
      const [{ recover }, { realFiles }] = await Promise.all([
        import('./transaction/recover.ts'),
        import('./transaction/real-files.ts'),
      ]);
      return recover(realFiles(), root);
    },
    uncommitted: async (root, paths) => (await import('./uncommitted.ts')).uncommitted(root, paths),
    writeFile: async (path, text) => (await import('./write-file.ts')).writeFile(path, text),
    makeFolder: async (folder) => (await import('./write-file.ts')).makeFolder(folder),
    realPath,
    replaceFolder: async (folder, files) => {
      const [{ replaceFolder }, { realFiles }] = await Promise.all([
        import('./folder/replace-folder.ts'),
        import('./transaction/real-files.ts'),
      ]);
      return replaceFolder(realFiles(), folder.split(path.sep).join('/'), files);
    },
    serve: async (...asked) => (await import('./serve/start-server.ts')).startServer(...asked),
    watch: async (...asked) => (await import('./serve/watch-folder.ts')).watchFolder(...asked),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    openTree: async (root) => (await import('./work-tree.ts')).workTree(root),
  };
}
