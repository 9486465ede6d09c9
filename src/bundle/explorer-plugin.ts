import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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

/** What is asked of a file by the end of its name, and what names the answer. */
const PREFIXES = { '?bundled': '\0bundled:', '?css': '\0css:' } as const;
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
  // Notes of the bundler to bundlers: nobody bundles this again. One may be all that parts two words.
  const script = output[0].code
    .replace(/(\w?)\/\* @__PURE__ \*\/ /g, (_, before) => before && `${before} `)
    .trim();
  // Either would end the element that the script stands in, or begin a comment there.
  if (/<\/script|<!--/i.test(script)) throw new Error(`${file} must not contain </script or <!--`);
  return { script, files: output[0].moduleIds };
}

/** What a style sheet begins with: another one, and the layer that its rules are in. */
const IMPORT = /@import "([^"]+)" layer\(([a-z]+)\);/g;

/** A style sheet with those that it imports, which lie beside it. */
function readStyle(file: string, watch: (file: string) => void): string {
  watch(file);
  return readFileSync(file, 'utf8').replace(IMPORT, (_, path: string, layer: string) => {
    const imported = resolve(dirname(file), path);
    return `@layer ${layer} {${readStyle(imported, watch)}}`;
  });
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

function moduleOf(texts: Readonly<Record<string, string>>) {
  const lines = Object.entries(texts).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  return { code: lines.join(''), moduleType: 'js' } as const;
}

/**
 * `main.ts?bundled` is what a page holds to run it: the script as one text, the `style.css` beside it
 * if there is one, and the digests of both, by which the page's own policy knows them.
 * `site.css?css` is a style sheet alone.
 */
export function explorerPlugin(): ExplorerPlugin {
  return {
    name: 'gov-docs-explorer',
    enforce: 'pre',
    resolveId(specifier, importer) {
      for (const [query, prefix] of Object.entries(PREFIXES)) {
        if (importer === undefined || !specifier.endsWith(query)) continue;
        return prefix + resolve(dirname(importer), specifier.slice(0, -query.length)) + END;
      }
      return undefined;
    },
    async load(id) {
      const prefix = Object.values(PREFIXES).find((each) => id.startsWith(each));
      if (prefix === undefined) return undefined;
      const file = id.slice(prefix.length, -END.length);
      const css = prefix === PREFIXES['?css'] ? file : join(dirname(file), 'style.css');
      const watch = (each: string) => this.addWatchFile(each);
      const style = existsSync(css) ? pack(readStyle(css, watch)) : '';
      if (css === file) return moduleOf({ style });
      const { script, files } = await bundle(file);
      for (const each of files) this.addWatchFile(each);
      return moduleOf({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) });
    },
  };
}
