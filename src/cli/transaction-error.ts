import { isSystemTrouble, type TransactionTrouble } from '../io/transaction/trouble.ts';
import type { Language } from '../text/language.ts';
import { EXIT } from './exit.ts';
import { sayTransaction } from './say-transaction.ts';
import { UserError } from './user-error.ts';

/**
 * What passes when the command is run again: somebody else came first (a file that was read has
 * changed, has come or has gone since), or a change is begun and not finished.
 */
const PASSING: ReadonlySet<TransactionTrouble['kind']> = new Set([
  'locked',
  'changed',
  'vanished',
  'exists',
  'undecided',
  'unfinished',
  'recovery-stopped',
  'journal-unreadable',
  'journal-unknown',
]);

/** Why files were not written, with the exit code that tells a script whether to try again. */
export function transactionError(trouble: TransactionTrouble, language?: Language): UserError {
  const code = PASSING.has(trouble.kind) ? EXIT.unfinished : EXIT.refused;
  return new UserError(sayTransaction(trouble), language, code);
}

/**
 * Why a recovery was stopped.
 *
 * @param isLeft whether a decided change still waits, so that files may be partly written: then that
 *   is what has to be told, even if the disk failed before it was looked at
 */
export function recoveryError(trouble: TransactionTrouble, isLeft: boolean): UserError {
  if (!isLeft) return transactionError(trouble);
  const told = isSystemTrouble(trouble)
    ? ({ kind: 'unfinished', cause: trouble } as const)
    : trouble;
  return new UserError(sayTransaction(told), undefined, EXIT.unfinished);
}
