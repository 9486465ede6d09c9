import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the bundler asks of a plug-in, as far as this one answers. */
interface HelpPagesPlugin {
  readonly name: string;
  writeBundle(options: { readonly dir?: string }): void;
}

/** Writes the pages of `--help` beside the bundle, by asking the bundle itself. */
export function helpPagesPlugin(): HelpPagesPlugin {
  return {
    name: 'help-pages',
    writeBundle({ dir = 'dist' }) {
      const entry = JSON.stringify(pathToFileURL(resolve(dir, 'main.js')).href);
      const program = `process.exitCode = await (await import(${entry})).run(process);`;
      const pages = ['sv', 'en'].map((language) => join(dir, `help-${language}.txt`));
      for (const page of pages) rmSync(page, { force: true });
      for (const [index, language] of ['sv', 'en'].entries()) {
        const argv = ['--input-type=module', '--eval', program, '--', 'gov-docs', '--help'];
        const env = { ...process.env, LC_ALL: language };
        writeFileSync(pages[index] ?? '', execFileSync(process.execPath, argv, { env }));
      }
    },
  };
}
