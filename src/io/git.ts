import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Day } from '../text/calendar.ts';

/** Why a revision cannot be read. `shallow` tells of a clone that holds only the end of the history. */
export type GitTrouble =
  /** There is no git program. */
  | { readonly kind: 'no-git' }
  /** The folder lies in no git work tree. */
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'unknown-revision'; readonly shallow: boolean }
  /** A day before the first commit, whose day is `first`; without one there is no commit at all. */
  | { readonly kind: 'before-history'; readonly first?: Day; readonly shallow: boolean }
  /** Anything else: the line in which git said it, in English. It may quote names from the disk. */
  | { readonly kind: 'failed'; readonly message: string };

/** What git answered. Where there was a trouble, `output` is what came before it. */
interface GitAnswer {
  readonly output: Buffer;
  readonly trouble?: GitTrouble;
}

/**
 * Runs git in one folder.
 *
 * @param input what git reads; nothing by default
 * @param most git is stopped soon after it has answered more bytes than this
 */
export type Git = (args: readonly string[], input?: string, most?: number) => GitAnswer;

const MOST = 1024 * 1024 * 1024;

/**
 * What ties git to one repository (most of `git rev-parse --local-env-vars`). A hook runs with these
 * set: `GIT_DIR=.git` counts from the top of the work tree and would be wrong in a register below
 * it, or hide that the register lies in another repository than the one being committed to. The
 * folder decides, as for the work tree. What sets options stays (`GIT_CONFIG_COUNT` and its like):
 * CI states `safe.directory` there.
 */
const OF_ONE_REPOSITORY = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
];

/**
 * The environment in which git changes nothing, asks nothing and fetches nothing: in a partial clone
 * it would get missing files over the network, and versions before 2.45 do not all know
 * `GIT_NO_LAZY_FETCH`. History is read as it was committed, without local replacements.
 */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  for (const name of OF_ONE_REPOSITORY) delete env[name];
  return env;
}

/** The line that tells why: traces and warnings may stand before it. */
function troubleOf(said: string, otherwise: string): GitTrouble {
  const lines = said.split('\n');
  const line = lines.find((each) => each.startsWith('fatal: ')) ?? lines[0] ?? '';
  if (line.includes('not a git repository')) return { kind: 'no-repository' };
  return { kind: 'failed', message: line.replace(/^fatal: /, '') || otherwise };
}

/**
 * Git, in a folder. Never through a shell. Only commands that read objects are meant for it
 * (`rev-parse`, `rev-list`, `ls-tree`, `cat-file`): they run no hook, no filter, no file system
 * monitor and no pager, whatever the repository's own configuration names.
 */
export function gitIn(folder: string): Git {
  const absolute = path.resolve(folder);
  const env = environment();
  return (args, input = '', most = MOST) => {
    const { status, signal, error, stdout, stderr } = spawnSync('git', ['-C', absolute, ...args], {
      // Windows looks for programs in the working directory first: not in what is being read. And
      // the root of the disk always exists, so that an ENOENT can only be about git.
      cwd: path.parse(absolute).root,
      env,
      input,
      maxBuffer: most,
      windowsHide: true,
    });
    const output = stdout ?? Buffer.alloc(0);
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    if (code === 'ENOENT' || code === 'EACCES') return { output, trouble: { kind: 'no-git' } };
    if (status === 0 && !error) return { output };
    const otherwise = error?.message ?? `git ended with ${signal ?? status}`;
    return { output, trouble: troubleOf(stderr?.toString('utf8') ?? '', otherwise) };
  };
}
