import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The part of a plug-in that rolldown and Vite have in common and that is used here. */
interface ExplorerPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(specifier: string, importer: string | undefined): string | undefined;
  load(
    this: { addWatchFile(path: string): void },
    id: string,
  ): Promise<{ readonly code: string; readonly moduleType: 'js' } | undefined>;
}

const PREFIX = '\0bundled:';
const QUERY = '?bundled';
/** Vite chooses its own treatment by the end of a name. */
const END = '.js';

/** A source of a content security policy: the digest of a text, as browsers compute it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** One script of a file and all that it imports. */
async function bundle(file: string): Promise<{ script: string; files: readonly string[] }> {
  const build = await rolldown({ input: file, platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  // Notes of the bundler to bundlers: nobody bundles this again.
  const script = output[0].code.replaceAll('/* @__PURE__ */ ', '').trim();
  // Either would end the element that the script stands in, or begin a comment there.
  if (/<\/script|<!--/i.test(script)) throw new Error(`${file} must not contain </script or <!--`);
  return { script, files: output[0].moduleIds };
}

/** A style sheet without its comments and most of its space. */
function pack(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * `main.ts?bundled` is what a page holds to run it: the script as one text, the `style.css` beside it,
 * and the digests of both, by which the page's own policy knows them.
 */
export function explorerPlugin(): ExplorerPlugin {
  return {
    name: 'gov-docs-explorer',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (importer === undefined || !specifier.endsWith(QUERY)) return undefined;
      return PREFIX + resolve(dirname(importer), specifier.slice(0, -QUERY.length)) + END;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const file = id.slice(PREFIX.length, -END.length);
      const css = join(dirname(file), 'style.css');
      const { script, files } = await bundle(file);
      for (const each of [css, ...files]) this.addWatchFile(each);
      const style = pack(readFileSync(css, 'utf8'));
      const texts = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
      const lines = Object.entries(texts).map(
        ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
      );
      return { code: lines.join(''), moduleType: 'js' };
    },
  };
}
