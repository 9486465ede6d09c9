import { type Day, parseDay } from '../text/calendar.ts';
import { commitTree } from './commit-tree.ts';
import { type Git, type GitTrouble, gitIn } from './git.ts';
import { endOfSwedishDay, swedishDay } from './swedish-today.ts';
import type { Tree } from './tree.ts';

export type { GitTrouble } from './git.ts';

/** A register as it stood in git. */
export interface Revision {
  /** The commit's full name: 40 hexadecimal digits, or 64 where the repository uses SHA-256. */
  readonly commit: string;
  /** The day in Sweden on which it was committed, by the committer's clock. */
  readonly day: Day;
  readonly tree: Tree;
}

type Commit = Omit<Revision, 'tree'>;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})\n$/;

const LAST_DAY = '9999-12-31' as Day;

/** The commit that a name stands for. The name is anybody's text: git takes it for no option. */
function resolve(git: Git, name: string, shallow: boolean): string | GitTrouble {
  const unknown: GitTrouble = { kind: 'unknown-revision', shallow };
  if (name.includes('\0')) return unknown;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { output, trouble } = git(args);
  if (trouble) return trouble.kind === 'failed' ? unknown : trouble;
  const answer = output.toString('latin1');
  // `^main`, all that is not in main, also passes for one revision.
  return COMMIT.test(answer) ? answer.trimEnd() : unknown;
}

/** The newest commit of a history that limits let through, or undefined. */
function newest(git: Git, tip: string, limits: readonly string[]): Commit | GitTrouble | undefined {
  const { output, trouble } = git(['rev-list', '-1', '--timestamp', ...limits, tip, '--']);
  if (trouble) return trouble;
  const [seconds, commit] = output.toString('latin1').trimEnd().split(' ');
  if (!commit) return undefined;
  // A commit may state any time at all, also one that no calendar reaches.
  const instant = Math.min(Number(seconds), endOfSwedishDay(LAST_DAY)) * 1000;
  return { commit, day: swedishDay(instant) };
}

/**
 * The commit that was the newest when a day ended in Sweden. Only first parents count: work on a
 * branch did not stand in the register before it was merged, however early it was committed.
 */
function commitAtEndOf(git: Git, day: Day, shallow: boolean): Commit | GitTrouble {
  const tip = resolve(git, 'HEAD', shallow);
  if (typeof tip !== 'string') {
    return tip.kind === 'unknown-revision' ? { kind: 'before-history', shallow } : tip;
  }
  const end = endOfSwedishDay(day);
  // Git takes a day without a time for that day at the present time of day, small numbers for other
  // dates and what it cannot read for now. `@SECONDS +0000` it reads as it stands, from 1970 on.
  const limits = ['--first-parent', `--before=@${end} +0000`];
  const found = end < 0 ? undefined : newest(git, tip, limits);
  if (found) return found;
  const first = newest(git, tip, ['--first-parent', '--max-parents=0']);
  if (!first) return { kind: 'before-history', shallow };
  return 'kind' in first ? first : { kind: 'before-history', first: first.day, shallow };
}

function commitNamed(git: Git, name: string, shallow: boolean): Commit | GitTrouble {
  const commit = resolve(git, name, shallow);
  if (typeof commit !== 'string') return commit;
  return newest(git, commit, []) ?? { kind: 'unknown-revision', shallow };
}

/**
 * Opens a register as it stood in git. Nothing is changed: neither files nor index nor refs.
 *
 * @param root the register's folder, in a git work tree; it need not be the top of it
 * @param revision what git takes for a commit (branch, tag, hash, `HEAD~3`), or a day `YYYY-MM-DD`:
 *   the register as it stood when that day ended in Sweden, by the history of `HEAD`. A branch or tag
 *   of the same name is reached as `heads/YYYY-MM-DD` or `tags/YYYY-MM-DD`.
 */
export function openRevision(root: string, revision: string): Revision | GitTrouble {
  const git = gitIn(root);
  const { output, trouble } = git([
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
  ]);
  if (trouble) return trouble;
  const [isInside, isShallow] = output.toString('latin1').split('\n');
  if (isInside !== 'true') return { kind: 'no-repository' };
  const shallow = isShallow === 'true';
  const day = parseDay(revision);
  const found = day ? commitAtEndOf(git, day, shallow) : commitNamed(git, revision, shallow);
  if ('kind' in found) return found;
  const tree = commitTree(git, found.commit);
  return 'kind' in tree ? tree : { ...found, tree };
}
