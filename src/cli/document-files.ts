import type { City } from '../city/city.ts';
import type { Tree, TreeFile } from '../io/tree.ts';

/** A pattern that has been read: the folder that it begins in, and what it matches. */
interface Pattern {
  readonly folder: string;
  readonly matches: (path: string) => boolean;
}

/** `documents/**\/*.md` and the like: any file with an ending, anywhere below a folder. */
const PLAIN = /^((?:[^*?[\](){}!+@|\\/]+\/)*)\*\*\/\*(\.[A-Za-z0-9]+)$/;

/** Reads a glob. The library for globs is only loaded for those that are not plain. */
async function readPattern(glob: string): Promise<Pattern> {
  const plain = PLAIN.exec(glob);
  if (plain) {
    const [, below = '', ending = ''] = plain;
    const folder = below.replace(/\/$/, '');
    const matches = (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return path.startsWith(below) && name.toLowerCase().endsWith(ending.toLowerCase());
    };
    return { folder, matches };
  }
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(glob);
  const folder = isGlob ? base : base.slice(0, Math.max(0, base.lastIndexOf('/')));
  return { folder: folder === '.' ? '' : folder, matches: picomatch(glob, { nocase: true }) };
}

/**
 * Lists the files that are documents by the city's patterns. Without a configuration, every Markdown
 * file is looked at; decisions are left out.
 */
export async function documentFiles(
  tree: Tree,
  city: City,
  hasConfiguration: boolean,
): Promise<readonly TreeFile[]> {
  const globs = hasConfiguration ? city.documents : ['**/*.md'];
  const wanted = await Promise.all(globs.map(readPattern));
  const apart = await Promise.all(city.decisions.map(readPattern));
  return tree.list(
    wanted.map((pattern) => pattern.folder),
    (path) =>
      wanted.some((pattern) => pattern.matches(path)) &&
      !apart.some((pattern) => pattern.matches(path)),
  );
}
