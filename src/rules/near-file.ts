import type { Document } from '../document/document.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import { digitsOf } from './near-names.ts';
import type { Context } from './rule.ts';

/** In a folder of more documents than this, the name nearest by its letters is rarely the one meant. */
const MOST_COMPARED = 300;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The paths of all documents: folded, and by folder. */
interface Index {
  readonly folded: ReadonlyMap<string, string>;
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
}

function indexPaths(documents: readonly Document[]): Index {
  const folded = new Map<string, string>();
  const byFolder = new Map<string, string[]>();
  for (const { source } of documents) {
    folded.set(foldName(source.path), source.path);
    const folder = folderOf(source.path);
    const known = byFolder.get(folder);
    if (known) known.push(source.path);
    else byFolder.set(folder, [source.path]);
  }
  return { folded, byFolder };
}

/**
 * Finds the file that was perhaps meant by a path where nothing stands: one whose name differs in
 * case, the document of that id or title wherever it lies, or the document of nearly that name in
 * the same folder. Paths are from the register's root.
 */
export function nearFiles({ register, exists }: Context): (missing: string) => string | undefined {
  let index: Index | undefined;
  return (missing) => {
    index ??= indexPaths(register.documents);
    const { folded, byFolder } = index;
    const same = folded.get(foldName(missing)) ?? folded.get(foldName(`${missing}.md`));
    if (same !== undefined) return same;
    const variants = new Set([missing.replaceAll('\\', '/'), missing.toLowerCase()]);
    variants.add(`${missing}.pdf`).delete(missing);
    const there = [...variants].find(exists);
    if (there !== undefined) return there;
    const named = register.resolve(stemOf(missing));
    if (named.kind === 'document') return named.document.source.path;
    const beside = byFolder.get(folderOf(missing)) ?? [];
    if (beside.length > MOST_COMPARED) return undefined;
    const digits = digitsOf(missing);
    const alike = beside.filter((path) => digitsOf(path) === digits);
    return nearest(missing, alike);
  };
}
