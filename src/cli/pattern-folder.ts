import type { City } from '../city/city.ts';
import { registerFiles } from './register-files.ts';

/** The folder in which files of a pattern begin: `documents/` of `documents/**\/*.md`, '' for the root. */
export function patternFolder([pattern = '']: readonly string[]): string {
  return /^[^*?[\]{}()!]*\//.exec(pattern)?.[0] ?? '';
}

/** Whether a file of that path would be read as a governing document. */
export async function isDocumentPath(city: City, path: string): Promise<boolean> {
  const tree = {
    list: (_: readonly string[], wanted: (path: string) => boolean) =>
      wanted(path) ? [{ path }] : [],
    read: () => 'vanished' as const,
    exists: () => true,
  };
  const { documents } = await registerFiles(tree, city, true);
  return documents.length > 0;
}
