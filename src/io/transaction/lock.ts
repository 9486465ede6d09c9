import type { Files } from './files.ts';
import { lifeOf, ownerIn, tokenOf } from './owner.ts';
import { absolute, LOCK, makeStore, STORE } from './store.ts';
import { attempt, codeOf, type TransactionTrouble, tryTo } from './trouble.ts';

/** Makes room for a race: every turn but the last has seen another process come or go. */
const MOST_TURNS = 100;

/** The trouble that the files in the lock's folder make for a process; those of the dead make none. */
function holderOf(
  files: Files,
  tokens: readonly string[],
  mine: string,
): TransactionTrouble | undefined {
  for (const token of tokens) {
    if (token === mine) continue;
    const owner = ownerIn(token);
    if (!owner) return { kind: 'in-the-way', path: `${LOCK}/${token}` };
    const life = lifeOf(files, owner);
    if (life !== 'ended') return { kind: 'locked', owner, elsewhere: life === 'elsewhere' };
  }
  return undefined;
}

/** The name of the folder by which a process asks for the lock. */
function claimOf(token: string): string {
  return `claim-${token}`;
}

/** The token of a process that asked for the lock, by the name of its folder. */
export function tokenOfClaim(name: string): string | undefined {
  return name.startsWith('claim-') ? name.slice('claim-'.length) : undefined;
}

/** Removes what is left of a process that asked for the lock. */
export function removeClaim(files: Files, root: string, token: string): void {
  const claim = absolute(root, `${STORE}/${claimOf(token)}`);
  tryTo(() => {
    // After a loss of power, it may be the lock's folder under its former name.
    for (const name of files.list(claim)) if (ownerIn(name)) files.unlink(`${claim}/${name}`);
    files.removeFolder(claim);
  });
}

function release(files: Files, root: string, token: string): void {
  const lock = absolute(root, LOCK);
  tryTo(() => files.unlink(`${lock}/${token}`));
  // Fails if somebody else has taken it since; then it is not ours to remove.
  tryTo(() => files.removeFolder(lock));
}

/** Takes a step that others may have made impossible; says whether it was still possible. */
function isPossible(step: () => void, impossible: RegExp): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (impossible.test(codeOf(error))) return false;
    throw error;
  }
}

const TAKEN = /^(?:EEXIST|ENOTEMPTY)$/;
const GONE = /^ENOENT$/;
const TAKEN_OR_GONE = /^(?:EEXIST|ENOTEMPTY|ENOENT)$/;

/** One turn: takes the lock if it is free or its holder has ended; `again` if others came between. */
function turn(files: Files, root: string, mine: string): TransactionTrouble | 'again' | undefined {
  const lock = absolute(root, LOCK);
  const claim = absolute(root, `${STORE}/${claimOf(mine)}`);
  // Replaces an empty folder, and no other: of several processes, one wins.
  if (!isPossible(() => files.rename(claim, lock), TAKEN)) {
    const tokens: string[] = [];
    if (!isPossible(() => tokens.push(...files.list(lock)), GONE)) return 'again';
    const first = tokens.sort()[0];
    if (first === undefined) {
      isPossible(() => files.removeFolder(lock), TAKEN_OR_GONE);
      return 'again';
    }
    const holder = holderOf(files, tokens, mine);
    if (holder) return holder;
    // Once renamed, the name of the one that ended is gone for all the others, for ever.
    if (!isPossible(() => files.rename(`${lock}/${first}`, `${lock}/${mine}`), GONE)) {
      return 'again';
    }
    removeClaim(files, root, mine);
  }
  const tokens = files.list(lock);
  const holder = holderOf(files, tokens, mine);
  if (holder) return holder;
  for (const token of tokens) if (token !== mine) files.unlink(`${lock}/${token}`);
  return undefined;
}

/** Takes the lock, or says who holds it. */
function take(files: Files, root: string, mine: string): TransactionTrouble | undefined {
  return attempt(LOCK, () => {
    const file = files.status(absolute(root, LOCK));
    if (file && file.kind !== 'folder') return { kind: 'in-the-way', path: LOCK };
    const claim = absolute(root, `${STORE}/${claimOf(mine)}`);
    files.makeFolder(claim);
    files.close(files.create(`${claim}/${mine}`, 0o666));
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const trouble = turn(files, root, mine);
      if (trouble !== 'again') return trouble;
    }
    return { kind: 'in-the-way', path: LOCK };
  });
}

/**
 * Does something while no other process does, on this register. The lock is a folder with a file
 * whose name says who holds it: a folder with a file in it cannot be replaced, and a file can be
 * renamed by one process only. So it is never taken from a process that runs, and by one alone from
 * one that has ended.
 *
 * @param refused makes an answer of what keeps the lock from being had
 */
export function withLock<T>(
  files: Files,
  root: string,
  work: () => T,
  refused: (trouble: TransactionTrouble) => T,
): T {
  const store = makeStore(files, root);
  if (store) return refused(store);
  const mine = tokenOf(files.self(), files.newId());
  const trouble = take(files, root, mine);
  if (trouble) removeClaim(files, root, mine);
  try {
    return trouble ? refused(trouble) : work();
  } finally {
    release(files, root, mine);
  }
}
