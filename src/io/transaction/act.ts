import type { FileStatus, Files } from './files.ts';
import type { Look } from './look-at.ts';
import { absolute } from './store.ts';
import { attempt, codeOf, type PathTrouble } from './trouble.ts';

/** Whether a file has not been touched between two looks. */
export function isSame(one: FileStatus | undefined, other: FileStatus | undefined): boolean {
  return one?.identity === other?.identity && one?.stamp === other?.stamp;
}

/** Disks that know no second name for a file: there, a new file is renamed to its place. */
const NO_LINKS = /^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/;

/** Gives a new file its name, unless something has come to stand there. Its first name is left to it. */
function place(files: Files, from: string, to: string): 'exists' | undefined {
  try {
    files.link(from, to);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return 'exists';
    if (!NO_LINKS.test(code)) throw error;
    files.rename(from, to);
  }
  return undefined;
}

/** Does what an entry of a journal says, if it has not been done. */
export function act(files: Files, root: string, look: Look): PathTrouble | undefined {
  const { entry, state, staged } = look;
  const { path, before, after } = entry;
  if (state === 'done') return undefined;
  return attempt(path, (): PathTrouble | undefined => {
    const [from, to] = [absolute(root, staged.path), absolute(root, path)];
    // Somebody may have written the file since it was looked at.
    if (!isSame(files.status(to), look.file)) {
      return { kind: before === null ? 'exists' : 'changed', path };
    }
    if (after === null) files.unlink(to);
    else if (before !== null) files.rename(from, to);
    else if (place(files, from, to)) return { kind: 'exists', path };
    return undefined;
  });
}
