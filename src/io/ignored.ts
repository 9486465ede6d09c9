import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells what `.gitignore` leaves out: of the folder, of those above up to the repository, and below. */
export interface Ignored {
  /** Whether the folder has a `.gitignore` of its own is looked up by the walk, which calls this. */
  enter(folder: string): void;
  matches(file: string, isFolder: boolean): boolean;
}

/** The patterns of one folder's `.gitignore`. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** A link is not followed, as git does not follow it: it could lead to a device without an end. */
function read(folder: string): Ignore | undefined {
  const file = path.join(folder, '.gitignore');
  try {
    if (!lstatSync(file).isFile()) return undefined;
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Later patterns go before earlier ones, and those of a folder before those of the folders above. */
function isIgnored(levels: readonly Level[], file: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, patterns } of levels) {
    if (!file.startsWith(folder) || file[folder.length] !== path.sep) continue;
    const relative = file.slice(folder.length + 1);
    const name =
      (path.sep === '/' ? relative : relative.split(path.sep).join('/')) + (isFolder ? '/' : '');
    const { ignored: hit, unignored } = patterns.test(name);
    if (hit) ignored = true;
    if (unignored) ignored = false;
  }
  return ignored;
}

/** Reads the `.gitignore` files from the repository's root down to `root`. Paths given are absolute. */
export function ignoredFrom(root: string): Ignored {
  const levels: Level[] = [];
  const above: string[] = [];
  for (let folder = root; ; folder = path.dirname(folder)) {
    above.unshift(folder);
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) break;
  }
  const isRepository = existsSync(path.join(above[0] ?? root, '.git'));
  const enter = (folder: string) => {
    const patterns = read(folder);
    if (patterns) levels.push({ folder, patterns });
  };
  if (isRepository) for (const folder of above.slice(0, -1)) enter(folder);
  // A folder that is named on the command line counts, whatever the folders above it say of it.
  if (isIgnored(levels, root, true)) levels.length = 0;
  enter(root);
  return {
    enter,
    matches: (file, isFolder) => isIgnored(levels, file, isFolder),
  };
}
