import { workTree } from '../io/work-tree.ts';
import { type Run, runCommand } from './run-page.ts';

/** `gov-docs serve` at work. */
export interface Serving {
  /** Returns when the output holds something that was not there when it was last asked for. */
  readonly said: (stream: 'stdout' | 'stderr', words: RegExp) => Promise<string>;
  readonly address: string;
  /** The text of a page of the site. */
  readonly page: (path: string) => Promise<string>;
  /** Files that were read since this was last asked for, by their paths from the register. */
  readonly read: () => readonly string[];
  readonly end: () => Promise<Run>;
}

/** Starts `gov-docs serve` in a folder of the real disk, and returns when the site is shown. */
export async function serving(root: string, argv: readonly string[] = []): Promise<Serving> {
  const printed = { stdout: '', stderr: '' };
  const read: string[] = [];
  let look = () => {};
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const output = (name: keyof typeof printed) => ({
    write(text: string) {
      printed[name] += text;
      look();
    },
    isTTY: false,
    columns: undefined,
  });
  const run = runCommand(['serve', ...argv], root, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    interrupted: () => stopped,
    async openTree(folder) {
      const tree = workTree(folder);
      return {
        ...tree,
        read(file) {
          read.push(file);
          return tree.read(file);
        },
      };
    },
  });
  const ended = run.then((result) => ({ ...result, ...printed }));

  function said(stream: keyof typeof printed, words: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      look = () => {
        const match = words.exec(printed[stream]);
        if (!match) return;
        printed[stream] = printed[stream].slice(match.index + match[0].length);
        resolve(match[0]);
      };
      look();
      ended.then(({ code }) => reject(new Error(`ended with ${code}: ${printed.stderr}`)));
    });
  }

  const shown = await said('stdout', /http:\/\/127\.0\.0\.1:\d+\//);
  return {
    said,
    address: shown,
    page: async (path) => (await fetch(shown + path)).text(),
    read: () => read.splice(0),
    end() {
      stop();
      return ended;
    },
  };
}
