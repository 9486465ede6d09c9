import { SITE_MARKER } from '../site-marker.ts';
import type { Files } from '../transaction/files.ts';
import { tryTo } from '../transaction/trouble.ts';
import { readManifest } from './manifest.ts';

/** Files that systems put into every folder that somebody looks at. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What was made in a folder, by the folder's marker. */
interface Made {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** What stands in a made folder: a file of ours, a folder that holds some, litter, or something else. */
type Standing = 'file' | 'folder' | 'litter' | 'foreign';

/** The folders that paths lie in, those above included. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Nothing was made in a folder that has no marker of ours. */
function madeIn(files: Files, folder: string): Made {
  const marker = `${folder}/${SITE_MARKER}`;
  const isThere = files.status(marker)?.kind === 'file';
  const named = isThere && readManifest(Buffer.from(files.read(marker)).toString('utf8'));
  const made = new Set(named ? [...named, SITE_MARKER] : []);
  return { files: made, folders: foldersAbove(made) };
}

/** Everything in a made folder, what stands in a folder before the folder itself. Links are not followed. */
function* standingIn(
  files: Files,
  folder: string,
  made: Made,
  within = '',
): Generator<readonly [path: string, what: Standing]> {
  const names = files.list(`${folder}/${within}`.replace(/\/$/, ''));
  for (const name of [...names].sort()) {
    const path = within + name;
    const isFolder = () => files.status(`${folder}/${path}`)?.kind === 'folder';
    if (made.files.has(path)) yield [path, 'file'];
    else if (LITTER.has(name)) yield [path, 'litter'];
    else if (made.folders.has(path) && isFolder()) {
      yield* standingIn(files, folder, made, `${path}/`);
      yield [path, 'folder'];
    } else yield [path, 'foreign'];
  }
}

/**
 * The first thing in a folder that gov-docs did not put there, by its path from the folder; undefined
 * where all is ours, or the folder is empty.
 *
 * @throws what the system refuses
 */
export function foreignIn(files: Files, folder: string): string | undefined {
  for (const [path, what] of standingIn(files, folder, madeIn(files, folder))) {
    if (what === 'foreign') return path;
  }
  return undefined;
}

/**
 * Removes a folder that gov-docs made: what was put there and nothing else, so that the folder stays
 * if anything else is in it. What cannot be removed is left; the marker goes last, so that the rest
 * can be removed another time.
 */
export function removeMade(files: Files, folder: string): void {
  tryTo(() => {
    for (const [path, what] of standingIn(files, folder, madeIn(files, folder))) {
      const absolute = `${folder}/${path}`;
      if (what === 'folder') tryTo(() => files.removeFolder(absolute));
      else if (what !== 'foreign' && path !== SITE_MARKER) tryTo(() => files.unlink(absolute));
    }
    const isBare = files.list(folder).every((name) => name === SITE_MARKER);
    if (!isBare) return;
    tryTo(() => files.unlink(`${folder}/${SITE_MARKER}`));
    files.removeFolder(folder);
  });
}
