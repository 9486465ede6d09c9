import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the bundler asks of a plug-in, as far as this one answers. */
interface HelpPagesPlugin {
  readonly name: string;
  writeBundle(options: { readonly dir?: string }): void;
}

const PROGRAM = `
const dir = process.argv[1];
const { run } = require(dir + '/load.cjs').openChunks(dir).load('main.cjs');
process.argv = [process.execPath, 'gov-docs', '--help'];
run(process).then((code) => (process.exitCode = code));
`;

/** Writes the pages of `--help` beside the bundle, by asking the bundle itself. */
export function helpPagesPlugin(): HelpPagesPlugin {
  return {
    name: 'help-pages',
    writeBundle({ dir = 'dist' }) {
      const pages = ['sv', 'en'].map((language) => join(dir, `help-${language}.txt`));
      for (const page of pages) rmSync(page, { force: true });
      for (const [index, language] of ['sv', 'en'].entries()) {
        const argv = ['--eval', PROGRAM, '--', resolve(dir)];
        const env = { ...process.env, LC_ALL: language };
        writeFileSync(pages[index] ?? '', execFileSync(process.execPath, argv, { env }));
      }
    },
  };
}
