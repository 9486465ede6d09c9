import type { Files } from './files.ts';
import { inspect, type Target } from './inspect.ts';
import { type Entry, hashOf, type Journal } from './journal.ts';
import { absolute } from './store.ts';
import { attempt, firstTrouble, isTrouble, type PathTrouble } from './trouble.ts';

/** One planned write. */
export interface FileChange {
  /** From the root, with `/` between the parts. */
  readonly path: string;
  /** The content that the plan was made from; undefined for a file that must not exist yet. */
  readonly before: Uint8Array | undefined;
  /** The content that it shall have; undefined for a file that shall not exist any more. */
  readonly after: Uint8Array | undefined;
}

/** What is needed to carry changes out. */
export interface Plan {
  readonly journal: Journal;
  /** For each entry of the journal: its new content, and the place it goes to. */
  readonly steps: readonly { readonly after: Uint8Array | undefined; readonly target: Target }[];
  /** Files that shall stay as they are: the plan was made from them too. */
  readonly unchanged: readonly Entry[];
}

function foldersOn(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

/** Changes that cannot all be made on every system, whatever stands on the disk. */
function clashTrouble(changes: readonly FileChange[]): PathTrouble | undefined {
  const paths = new Set<string>();
  const names = new Set<string>();
  const folders = new Set(changes.flatMap(({ path }) => foldersOn(path)));
  for (const { path, before } of changes) {
    // Windows and macOS cannot tell apart what differs in case, or in how an å is composed.
    const name = path.normalize('NFC').toLowerCase();
    if (paths.has(path) || (!before && names.has(name))) return { kind: 'twice', path };
    if (folders.has(path)) return { kind: 'not-folder', path };
    paths.add(path);
    if (!before) names.add(name);
  }
  return undefined;
}

function entryOf({ path, before, after }: FileChange): Entry {
  return { path, before: before ? hashOf(before) : null, after: after ? hashOf(after) : null };
}

/** Room for the journal, for folders and for what a file takes beyond its bytes. */
const RESERVE = 64 * 1024;

/** Whether the new content fits twice on the disk, each disk for itself. */
function spaceTrouble(files: Files, root: string, { steps }: Plan): PathTrouble | undefined {
  const needed = new Map<string, { folder: string; bytes: number }>();
  for (const { after, target } of steps) {
    const { device } = target.status;
    const { folder, bytes } = needed.get(device) ?? { folder: target.folder, bytes: RESERVE };
    needed.set(device, { folder, bytes: bytes + 2 * (after?.length ?? 0) });
  }
  return firstTrouble([...needed.values()], ({ folder, bytes }) => {
    const free = attempt(folder, () => files.freeSpace(absolute(root, folder)));
    // A disk that does not tell may have room: then writing will show.
    const isFull = typeof free === 'number' && free < bytes;
    return isFull ? ({ kind: 'no-space', path: folder || '.' } as const) : undefined;
  });
}

/** Makes a plan of changes, or says why they cannot be made. Writes nothing. */
export function preflight(
  files: Files,
  root: string,
  changes: readonly FileChange[],
): Plan | PathTrouble {
  const clash = clashTrouble(changes);
  if (clash) return clash;
  const entries: Entry[] = [];
  const unchanged: Entry[] = [];
  const steps: { after: Uint8Array | undefined; target: Target }[] = [];
  for (const change of changes) {
    const entry = entryOf(change);
    const target = inspect(files, root, change.path);
    if (isTrouble(target)) return target;
    if (entry.before === entry.after) {
      unchanged.push(entry);
    } else {
      entries.push(entry);
      steps.push({ after: change.after, target });
    }
  }
  const folders = [...new Set(steps.flatMap(({ target }) => target.missing))];
  const journal: Journal = { version: 1, id: files.newId(), folders, entries };
  const plan = { journal, steps, unchanged };
  return spaceTrouble(files, root, plan) ?? plan;
}
