import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells what `.gitignore` leaves out: of the folder, of those above up to the repository, and below. */
export interface Ignored {
  /** Whether the folder has a `.gitignore` of its own is looked up by the walk, which calls this. */
  enter(folder: string): void;
  matches(file: string, isFolder: boolean): boolean;
}

function read(folder: string): Ignore | undefined {
  const file = path.join(folder, '.gitignore');
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads the `.gitignore` files from the repository's root down to `root`. Paths given are absolute. */
export function ignoredFrom(root: string): Ignored {
  const levels: { folder: string; patterns: Ignore }[] = [];
  const above: string[] = [];
  for (let folder = root; ; folder = path.dirname(folder)) {
    above.unshift(folder);
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) break;
  }
  const inRepository = existsSync(path.join(above[0] ?? root, '.git'));
  const enter = (folder: string) => {
    const patterns = read(folder);
    if (patterns) levels.push({ folder, patterns });
  };
  for (const folder of inRepository ? above : [root]) enter(folder);
  return {
    enter,
    matches(file, isFolder) {
      let ignored = false;
      for (const { folder, patterns } of levels) {
        const relative = path.relative(folder, file);
        if (relative === '' || relative.startsWith('..')) continue;
        const name = relative.split(path.sep).join('/') + (isFolder ? '/' : '');
        const { ignored: hit, unignored } = patterns.test(name);
        if (hit) ignored = true;
        if (unignored) ignored = false;
      }
      return ignored;
    },
  };
}
