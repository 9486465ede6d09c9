import { gitIn } from './git.ts';

/** Which of some files git knows to be changed, or new, since the last commit; none without git. */
export function uncommitted(root: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const git = gitIn(root);
  // Paths are those below the root, as names and not as patterns; nothing is refreshed or written.
  const { output, trouble } = git([
    '-c',
    'core.fsmonitor=false',
    '--literal-pathspecs',
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...paths,
  ]);
  if (trouble) return [];
  const changed = output
    .toString('utf8')
    .split('\0')
    .map((line) => line.slice(3));
  return paths.filter((path) => changed.some((each) => each === path || each.endsWith(`/${path}`)));
}
