import { act, isSame } from './act.ts';
import type { Files } from './files.ts';
import { type Entry, type Journal, stagedPath } from './journal.ts';
import { type Look, lookAt } from './look-at.ts';
import { flush, foldersOf, remove } from './names.ts';
import { rollBack } from './roll-back.ts';
import { absolute, JOURNAL, PREPARED, STORE } from './store.ts';
import {
  attempt,
  firstTrouble,
  isSystemTrouble,
  type PathTrouble,
  type SystemTrouble,
  type TransactionTrouble,
  tryTo,
} from './trouble.ts';

/** What to say of a trouble after the decision: it may go away by itself, or somebody has to look. */
function stopped(
  files: Files,
  root: string,
  journal: Journal,
  cause: PathTrouble,
  index: number,
): TransactionTrouble {
  if (isSystemTrouble(cause)) return { kind: 'unfinished', cause };
  const stood = journal.entries.filter(({ before }) => before !== null);
  const paths = stood.map(({ path }) => path);
  const entry = journal.entries[index];
  const isBehindLink = ['symbolic-link', 'outside', 'not-folder'].includes(cause.kind);
  const path = entry && !isBehindLink ? stagedPath(journal, entry, index) : undefined;
  const file = path && attempt(path, () => files.status(absolute(root, path)));
  const staged = file && file.kind === 'file' ? path : undefined;
  return { kind: 'recovery-stopped', cause, staged, paths };
}

/** Removes the files that were made, each if it still is what was made. */
function unmake(files: Files, root: string, looks: readonly Look[]): PathTrouble | undefined {
  const made = looks.filter(({ state }) => state === 'done');
  return (
    firstTrouble(made, ({ entry: { path }, file }) =>
      attempt(path, (): PathTrouble | undefined => {
        if (!isSame(files.status(absolute(root, path)), file)) return { kind: 'changed', path };
        files.unlink(absolute(root, path));
        return undefined;
      }),
    ) ?? flush(files, root, foldersOf(made.map(({ entry }) => entry.path)))
  );
}

/**
 * Goes back on a decision that cannot be carried out any more: somebody has put back every file that
 * there was, and what it should become is gone.
 */
function undo(
  files: Files,
  root: string,
  journal: Journal,
  looks: readonly Look[],
): TransactionTrouble | undefined {
  const left =
    unmake(files, root, looks) ??
    attempt(JOURNAL, () => {
      files.rename(absolute(root, JOURNAL), absolute(root, PREPARED));
      return undefined;
    }) ??
    flush(files, root, [STORE]) ??
    rollBack(files, root, journal);
  return left && stopped(files, root, journal, left, -1);
}

/** Looks at every file, and then changes every file. */
function carryOut(files: Files, root: string, journal: Journal): TransactionTrouble | undefined {
  const looks: Look[] = [];
  const unexpected = firstTrouble(journal.entries, (entry, index) => {
    const look = lookAt(files, root, journal, entry, index);
    if ('kind' in look) return stopped(files, root, journal, look, index);
    looks.push(look);
    return undefined;
  });
  if (unexpected) return unexpected;
  const lost = looks.findIndex(({ state }) => state === 'lost');
  const path = looks[lost]?.entry.path;
  if (path !== undefined) {
    const cause = { kind: 'damaged', path } as const;
    const isPutBack = looks.every(({ state, entry }) => state !== 'done' || entry.before === null);
    if (isPutBack) return undo(files, root, journal, looks) ?? cause;
    return stopped(files, root, journal, cause, lost);
  }
  return firstTrouble(looks, (look, index) => {
    const trouble = act(files, root, look);
    return trouble && stopped(files, root, journal, trouble, index);
  });
}

/** Has the changes on the disk, and then nothing left beside the files. */
function settle(files: Files, root: string, journal: Journal): SystemTrouble | undefined {
  const { entries } = journal;
  const isNew = ({ before, after }: Entry) => before === null && after !== null;
  return (
    flush(files, root, foldersOf(entries.map(({ path }) => path))) ??
    // A new file may lose its first name only when the second is safe.
    firstTrouble(entries, (entry, index) =>
      remove(files, root, stagedPath(journal, entry, index)),
    ) ??
    flush(files, root, foldersOf(entries.filter(isNew).map(({ path }) => path)))
  );
}

/**
 * Carries out what has been decided, as far as it has not been already. Looks at every file before
 * it touches one: if any of them is neither as it was nor as it should become, nothing is touched.
 * May be called again and again. The order of the flushes is proved in `lost-power.test.ts`.
 *
 * @returns with the kind `damaged` everything has been undone, for it cannot be carried out any more
 */
export function finish(
  files: Files,
  root: string,
  journal: Journal,
): TransactionTrouble | undefined {
  // Nothing may be renamed before the decision is on the disk, whoever took it.
  const undecided = flush(files, root, [STORE]);
  if (undecided) return { kind: 'undecided', cause: undecided };
  const halted = carryOut(files, root, journal);
  if (halted) return halted;
  const cause = settle(files, root, journal) ?? remove(files, root, JOURNAL);
  if (cause) return { kind: 'unfinished', cause };
  // Should the journal come back after a loss of power, it finds everything done.
  tryTo(() => files.fsyncFolder(absolute(root, STORE)));
  return undefined;
}
