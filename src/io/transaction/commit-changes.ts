import type { Files } from './files.ts';
import { finish } from './finish.ts';
import { withLock } from './lock.ts';
import { type FileChange, preflight } from './preflight.ts';
import { recoverHeld } from './recover.ts';
import { rollBack } from './roll-back.ts';
import { decide, prepare, stage, verify } from './stage.ts';
import { keepStore } from './store.ts';
import { isTrouble, type TransactionTrouble } from './trouble.ts';

function commitHeld(
  files: Files,
  root: string,
  changes: readonly FileChange[],
): TransactionTrouble | undefined {
  const left = recoverHeld(files, root);
  if (left.kind === 'stopped') return left.trouble;
  const plan = preflight(files, root, changes);
  if (isTrouble(plan)) return plan;
  const { journal } = plan;
  if (journal.entries.length === 0) return verify(files, root, plan);
  const refused =
    keepStore(files, root) ??
    prepare(files, root, journal) ??
    stage(files, root, plan) ??
    verify(files, root, plan) ??
    decide(files, root);
  if (!refused) return finish(files, root, journal);
  if (refused.kind === 'undecided') return refused;
  // What this leaves undone, the next recovery does.
  rollBack(files, root, journal);
  return refused;
}

/**
 * Changes, makes and deletes several files: all of them or none, whatever happens to the process, the
 * power or the disk. Brings an earlier transaction to an end first, if one was left; whoever plans
 * calls `recover` before, to tell of it and to plan from what it leaves.
 *
 * A file keeps its mode, and its owner and group as far as the user may give them. Folders are made
 * as needed and never removed. Installs no signal handler: a process that is killed is a case like
 * any other.
 *
 * @param root the register's folder, absolute
 * @returns why nothing was changed; or, with the kinds `undecided`, `unfinished` and
 *   `recovery-stopped`, what keeps the changes from being completed
 */
export function commitChanges(
  files: Files,
  root: string,
  changes: readonly FileChange[],
): TransactionTrouble | undefined {
  if (changes.length === 0) return undefined;
  return withLock<TransactionTrouble | undefined>(
    files,
    root,
    () => commitHeld(files, root, changes),
    (trouble) => trouble,
  );
}
