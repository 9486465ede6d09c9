import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-page.ts';
import { tempFolder } from './temp-folder.ts';

/** A site that `gov-docs build` wrote on the disk. */
export interface BuiltSite {
  readonly folder: string;
  /** Paths from the folder, in order. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  readonly code: number;
  readonly said: string;
}

/** Builds the site of a register into a folder of its own, as a user does. */
export async function builtSite(register: string, ...options: string[]): Promise<BuiltSite> {
  const folder = path.join(tempFolder(), 'site');
  const argv = ['build', '--register', register, '--out', folder, ...options];
  const { code, stdout, stderr } = await runCommand(argv, process.cwd());
  if (code > 1) throw new Error(stdout + stderr);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return { folder, files, read, code, said: stdout + stderr };
}

/** The pages of a site: its files of HTML. */
export function pagesOfSite({ files }: BuiltSite): readonly string[] {
  return files.filter((file) => file.endsWith('.html'));
}
