/**
 * The file by which a folder is known to be one that `gov-docs build` made. It may hold copies of
 * documents, which are no documents: a walk that comes to such a folder does not go in.
 */
export const SITE_MARKER = '.gov-docs-site';

/** The folders of a list of files that gov-docs made; never the root. */
export function madeFolders(paths: readonly string[]): readonly string[] {
  const end = `/${SITE_MARKER}`;
  return paths.flatMap((path) => (path.endsWith(end) ? [path.slice(0, -end.length)] : []));
}

/** Whether a walk from a folder comes to a path without going into any folder that was made. */
export function isWalkedTo(path: string, folder: string, made: readonly string[]): boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return !made.some((each) => each.startsWith(start) && path.startsWith(`${each}/`));
}
