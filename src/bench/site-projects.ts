import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A builder's project: where it lies, where its output goes, and what it keeps between runs. */
export interface SiteProject {
  readonly folder: string;
  readonly output: string;
  readonly kept: readonly string[];
}

const VITEPRESS = {
  '.vitepress/config.mjs': `export default { title: 'Register', lang: 'sv', ignoreDeadLinks: true };\n`,
  'index.md': '# Register\n',
};

const ASTRO = {
  'astro.config.mjs': 'export default {};\n',
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({ pattern: '**/*.md', base: './src/content/documents' });
export const collections = { documents: defineCollection({ loader }) };
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const documents = await getCollection('documents');
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}
const { document } = Astro.props;
const { Content } = await render(document);
---
<html lang="sv">
  <head><meta charset="utf-8" /><title>{document.data.title}</title></head>
  <body><h1>{document.data.title}</h1><Content /></body>
</html>
`,
};

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Lays out the least that each builder needs to make a page of each of the same documents. */
export function layOutProjects(
  peers: string,
  documents: string,
): Readonly<Record<'vitepress' | 'astro', SiteProject>> {
  const vitepress = join(peers, 'vitepress');
  const astro = join(peers, 'astro');
  for (const folder of [vitepress, astro]) rmSync(folder, { recursive: true, force: true });
  write(vitepress, VITEPRESS);
  write(astro, ASTRO);
  cpSync(documents, join(vitepress, 'documents'), { recursive: true });
  cpSync(documents, join(astro, 'src/content/documents'), { recursive: true });
  return {
    vitepress: {
      folder: vitepress,
      output: join(vitepress, '.vitepress/dist'),
      kept: [join(vitepress, '.vitepress/cache')],
    },
    astro: {
      folder: astro,
      output: join(astro, 'dist'),
      kept: [
        join(astro, '.astro'),
        join(astro, 'node_modules'),
        join(peers, 'node_modules/.astro'),
      ],
    },
  };
}
