import type { Files } from './files.ts';
import { finish } from './finish.ts';
import { readJournal } from './journal.ts';
import { removeClaim, tokenOfClaim, withLock } from './lock.ts';
import { lifeOf, ownerIn } from './owner.ts';
import { rollBack } from './roll-back.ts';
import { absolute, isTemporary, JOURNAL, LOCK, PREPARED, STORE, storeTrouble } from './store.ts';
import {
  attempt,
  isSystemTrouble,
  isTrouble,
  type PathTrouble,
  type TransactionTrouble,
  tryTo,
} from './trouble.ts';

/** What became of the transaction that another process left. */
export type RecoveryReport =
  /** There was none. */
  | { readonly kind: 'nothing' }
  /** It had been decided, and all its files are written now; or it had not, and none is. */
  | { readonly kind: 'finished' | 'rolled-back'; readonly paths: readonly string[] }
  /** It could not be brought to an end, and stands as it stood; or somebody is at work. */
  | { readonly kind: 'stopped'; readonly trouble: TransactionTrouble };

/** Removes what processes left that ended on their way to the lock or while they wrote a journal. */
function sweep(files: Files, root: string): void {
  tryTo(() => {
    for (const name of files.list(absolute(root, STORE))) {
      const claim = tokenOfClaim(name);
      const owner = claim === undefined ? undefined : ownerIn(claim);
      if (claim !== undefined && owner && lifeOf(files, owner) === 'ended') {
        removeClaim(files, root, claim);
      }
      if (isTemporary(name)) tryTo(() => files.unlink(absolute(root, `${STORE}/${name}`)));
    }
  });
}

/** The files have not been touched, but what was put beside them cannot be removed as it should. */
function strange(cause: PathTrouble): TransactionTrouble {
  return { kind: 'recovery-stopped', cause, staged: undefined, paths: [] };
}

/** Brings to an end what another process left; for who holds the lock. */
export function recoverHeld(files: Files, root: string): RecoveryReport {
  const decided = readJournal(files, root, JOURNAL);
  const prepared = readJournal(files, root, PREPARED);
  // What cannot be understood may concern the other one.
  if (decided && isTrouble(decided)) return { kind: 'stopped', trouble: decided };
  if (prepared && isTrouble(prepared)) return { kind: 'stopped', trouble: prepared };
  // First what has been decided: it may need what the other would remove.
  const trouble = decided && finish(files, root, decided);
  const isUndone = trouble?.kind === 'damaged';
  if (trouble && !isUndone) return { kind: 'stopped', trouble };
  const left = prepared && rollBack(files, root, prepared);
  if (left) return { kind: 'stopped', trouble: isSystemTrouble(left) ? left : strange(left) };
  sweep(files, root);
  const journal = decided ?? prepared;
  if (!journal) return { kind: 'nothing' };
  const paths = journal.entries.map(({ path }) => path);
  return { kind: decided && !isUndone ? 'finished' : 'rolled-back', paths };
}

/** Whether there is anything of ours in the folder that a process at rest does not leave. */
function hasRemains(files: Files, root: string): boolean | TransactionTrouble {
  const store = storeTrouble(files, root);
  if (store) return store === 'nothing' ? false : store;
  const mine = [JOURNAL, PREPARED, LOCK].map((path) => path.slice(STORE.length + 1));
  const isMine = (name: string) =>
    mine.includes(name) || tokenOfClaim(name) !== undefined || isTemporary(name);
  return attempt(STORE, () => files.list(absolute(root, STORE)).some(isMine));
}

/**
 * Brings to an end what a process left that was killed, or lost its power or its disk, while it
 * wrote: all of its files are written, or none. To be called before a plan is made; again, it finds
 * nothing to do. Writes nothing if nothing is left.
 *
 * @param root the register's folder, absolute
 */
export function recover(files: Files, root: string): RecoveryReport {
  const remains = hasRemains(files, root);
  if (remains === false) return { kind: 'nothing' };
  if (remains !== true) return { kind: 'stopped', trouble: remains };
  return withLock<RecoveryReport>(
    files,
    root,
    () => recoverHeld(files, root),
    (trouble) => ({ kind: 'stopped', trouble }),
  );
}

/**
 * Whether files may be partly written, so that nothing can be said of the register: because a
 * process is just writing them, or because it was killed when it did. Writes nothing.
 */
export function isUnfinished(files: Files, root: string): boolean {
  const stands = attempt(JOURNAL, () => {
    if (files.status(absolute(root, STORE))?.kind !== 'folder') return false;
    return files.status(absolute(root, JOURNAL)) !== undefined;
  });
  // What cannot be looked at may be there.
  return stands !== false;
}
