import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './run.ts';
import type { SiteProject } from './site-projects.ts';

/** What a builder left in its output folder. */
export interface SiteSize {
  readonly files: number;
  readonly pages: number;
  /** Bytes of all files. */
  readonly bytes: number;
}

/** Counts what lies in a folder; nothing where there is none. */
export function sizeOf(folder: string): SiteSize {
  let [files, pages, bytes] = [0, 0, 0];
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      files += 1;
      if (entry.name.endsWith('.html')) pages += 1;
      bytes += statSync(join(entry.parentPath, entry.name)).size;
    }
  } catch {
    // There is no folder: nothing was built.
  }
  return { files, pages, bytes };
}

/** Where things lie. */
export interface SiteSetting {
  readonly ours: string;
  /** The register, as it makes a site in one language and in two. */
  readonly registers: Readonly<Record<'one' | 'two', string>>;
  readonly output: string;
  readonly documents: number;
  readonly quick: boolean;
  readonly peers: string | undefined;
  readonly projects: Readonly<Record<'vitepress' | 'astro', SiteProject>> | undefined;
}

/** The builders as whole processes, each from nothing: no output and no cache of an earlier run. */
export function siteCases(setting: SiteSetting): Case[] {
  const { ours, registers, output, documents, quick, peers, projects } = setting;
  const doubtIn = (folder: string) => (exitCode: number | null, printed: string) => {
    const { pages } = sizeOf(folder);
    if (exitCode !== 0) return `exit code ${exitCode}: ${printed.trim().split('\n').at(-1)}`;
    return pages >= documents ? undefined : `made ${pages} pages of ${documents} documents`;
  };
  const base = { runs: quick ? 2 : 4, warm: true, memory: true };
  const build = (id: string, register: string, out: string): Case => ({
    ...base,
    id,
    command: process.execPath,
    args: [ours, 'build', '--register', register, '--out', out, '--as-of', '2026-11-22'],
    cwd: register,
    before: () => rmSync(out, { recursive: true, force: true }),
    doubt: doubtIn(out),
  });
  const cases: Case[] = [
    build('gov-docs build', registers.one, output),
    build('gov-docs build, two languages', registers.two, `${output}-2`),
  ];
  if (!peers || !projects) return cases;
  const from = ({ folder, output: built, kept }: SiteProject) => ({
    ...base,
    cwd: folder,
    before: () => {
      for (const each of [built, ...kept]) rmSync(each, { recursive: true, force: true });
    },
    doubt: doubtIn(built),
  });
  const modules = join(peers, 'node_modules');
  cases.push(
    {
      ...from(projects.vitepress),
      id: 'VitePress 1',
      command: process.execPath,
      args: [join(modules, 'vitepress/bin/vitepress.js'), 'build'],
    },
    {
      ...from(projects.astro),
      id: 'Astro 7 on Node 22',
      command: join(modules, `node-${process.platform}-${process.arch}`, 'bin/node'),
      args: [join(modules, 'astro/bin/astro.mjs'), 'build'],
    },
  );
  return cases;
}
