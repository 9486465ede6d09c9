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

/** The files of a register, each kind by path. */
export interface RegisterFiles {
  readonly documents: readonly TreeFile[];
  readonly decisions: readonly TreeFile[];
}

/**
 * Lists the files that are documents or decisions by the city's patterns. Without a configuration,
 * every Markdown file that is no decision is looked at. What both patterns name is a decision.
 */
export async function registerFiles(
  tree: Tree,
  city: City,
  hasConfiguration: boolean,
): Promise<RegisterFiles> {
  const globs = hasConfiguration ? city.documents : ['**/*.md'];
  const wanted = await Promise.all(globs.map(readPattern));
  const apart = await Promise.all(city.decisions.map(readPattern));
  const isDecision = (path: string) => apart.some((pattern) => pattern.matches(path));
  const isWanted = (path: string) => wanted.some((pattern) => pattern.matches(path));
  const files = tree.list(
    [...new Set([...wanted, ...apart].map((pattern) => pattern.folder))],
    (path) => isWanted(path) || isDecision(path),
  );
  // What is listed and has no wanted name is a link or a folder that hides files.
  return {
    documents: files.filter(({ path }) => !isDecision(path)),
    decisions: files.filter(({ path }) => isDecision(path)),
  };
}
