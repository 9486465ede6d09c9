import type { Files } from './files.ts';
import { type Journal, stagedPath, writeJournal } from './journal.ts';
import { lookAt } from './look-at.ts';
import { flush, foldersOf } from './names.ts';
import type { Plan } from './preflight.ts';
import { absolute, JOURNAL, PREPARED, placeInStore, STORE } from './store.ts';
import {
  attempt,
  firstTrouble,
  type PathTrouble,
  type SystemTrouble,
  type TransactionTrouble,
} from './trouble.ts';
import { writeNew } from './write-new.ts';

/** Writes down what shall be done, so that it can be undone, before anything else is written. */
export function prepare(files: Files, root: string, journal: Journal): SystemTrouble | undefined {
  return attempt(PREPARED, () => {
    placeInStore(files, root, PREPARED, writeJournal(journal));
    files.fsyncFolder(absolute(root, STORE));
    return undefined;
  });
}

/** Makes the new folders, and puts every new content beside its file. */
export function stage(files: Files, root: string, plan: Plan): SystemTrouble | undefined {
  const { journal, steps } = plan;
  const made = firstTrouble(journal.folders, (path) =>
    attempt(path, () => {
      files.makeFolder(absolute(root, path));
      return undefined;
    }),
  );
  const staged = journal.entries.filter(({ after }) => after !== null).map(({ path }) => path);
  return (
    made ??
    firstTrouble(journal.entries, (entry, index) => {
      const { after, target } = steps[index] ?? {};
      if (!after) return undefined;
      const beside = absolute(root, stagedPath(journal, entry, index));
      return attempt(entry.path, () => {
        writeNew(files, beside, after, target?.file);
        return undefined;
      });
    }) ??
    flush(files, root, foldersOf([...staged, ...journal.folders]))
  );
}

/** Looks that every file still is as the plan knew it, and every new content is what was put there. */
export function verify(files: Files, root: string, plan: Plan): PathTrouble | undefined {
  const { journal, unchanged } = plan;
  return firstTrouble([...journal.entries, ...unchanged], (entry, index) => {
    const look = lookAt(files, root, journal, entry, index);
    if ('kind' in look) return look;
    const { path, before, after } = entry;
    if (look.state === 'lost') return { kind: 'damaged', path };
    if (look.state === 'ready' || index >= journal.entries.length) return undefined;
    // It has already become what it should: by another hand, so not by this plan.
    return { kind: before === null ? 'exists' : after === null ? 'vanished' : 'changed', path };
  });
}

/**
 * Decides: from the moment on that the journal has its name, and the name is on the disk, the changes
 * will be made.
 *
 * @returns `undecided` where it cannot be known whether it has; with any other trouble it has not
 */
export function decide(files: Files, root: string): TransactionTrouble | undefined {
  const refused = attempt(JOURNAL, () => {
    files.rename(absolute(root, PREPARED), absolute(root, JOURNAL));
    return undefined;
  });
  if (!refused) return undefined;
  // A disk that is reached over the network may have done what it says that it has not.
  const stands = attempt(JOURNAL, () => files.status(absolute(root, JOURNAL)) ?? 'nothing');
  return stands === 'nothing' ? refused : { kind: 'undecided', cause: refused };
}
