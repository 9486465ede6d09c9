import type { Owner } from './files.ts';

/** What the system refuses to do with a file or a folder; it may be granted later. */
export type SystemTrouble =
  /** `read-only`: the file has no permission to write for anybody, or the whole disk is read-only. */
  | { readonly kind: 'read-only' | 'no-permission' | 'no-space'; readonly path: string }
  /** Anything else, with the system's code (`EIO`). */
  | { readonly kind: 'failed'; readonly path: string; readonly code: string };

/** What is wrong with one path. */
export type PathTrouble =
  | SystemTrouble
  | {
      readonly kind: /** The content is not that of the plan. */
        | 'changed'
        /** Nothing stands where something was to be changed or deleted. */
        | 'vanished'
        /** Something stands where a new file was to be. */
        | 'exists'
        /** The path leads out of the register, into `.git` or into `.gov-docs`, or is no path at all. */
        | 'outside'
        /** Two changes of one file, or two new files that some systems cannot tell apart. */
        | 'twice'
        /** The path is a link, or a link stands on the way to the file. */
        | 'symbolic-link'
        /** A folder stands where a file should. */
        | 'folder'
        /** A file stands where a folder should. */
        | 'not-folder'
        /** A pipe, a socket or a device. */
        | 'special-file'
        /** The file has several names (hard links), of which only one would be changed. */
        | 'several-links'
        /** The file lies on another device than its folder, so that it cannot be replaced. */
        | 'other-device'
        /** The new content that waited beside the file is gone, or not what was put there. */
        | 'damaged';
      readonly path: string;
    };

/**
 * Why several files were not written. With `undecided`, `unfinished` and `recovery-stopped` they may
 * be yet; with everything else they stand as they stood.
 */
export type TransactionTrouble =
  | PathTrouble
  /**
   * Another process is at work. `elsewhere` says that it cannot be known whether it still is, for it
   * belongs to another machine or container.
   */
  | { readonly kind: 'locked'; readonly owner: Owner; readonly elsewhere: boolean }
  /** Something stands in `.gov-docs` that was not put there by us. */
  | { readonly kind: 'in-the-way'; readonly path: string }
  /**
   * The files stand as they stood. The disk failed at the very decision to write them: `recover`
   * writes all or none, and says which.
   */
  | { readonly kind: 'undecided'; readonly cause: SystemTrouble }
  /** The files may be partly written. What remains is done by `recover`, when the cause is gone. */
  | { readonly kind: 'unfinished'; readonly cause: SystemTrouble }
  /**
   * The files may be partly written, and somebody has to look: one of them is neither as it was nor
   * as it should become, or what it should become is gone. `staged` is where that is kept, if it is.
   * Once every file is one or the other, `recover` goes on; once all of `paths` are as they were (and
   * the cause, if it `exists`, is out of the way), it always comes to an end. They are the files that
   * stood before.
   */
  | {
      readonly kind: 'recovery-stopped';
      readonly cause: PathTrouble;
      readonly staged: string | undefined;
      readonly paths: readonly string[];
    }
  /** What the transaction wrote of itself is not whole. */
  | { readonly kind: 'journal-unreadable'; readonly path: string }
  /** It was written by another version, which alone can go on. */
  | { readonly kind: 'journal-unknown'; readonly path: string; readonly version: number };

export function isTrouble(value: object): value is TransactionTrouble {
  return 'kind' in value;
}

export function isSystemTrouble(trouble: TransactionTrouble): trouble is SystemTrouble {
  return ['read-only', 'no-permission', 'no-space', 'failed'].includes(trouble.kind);
}

/** The code of an error that the system gave; any other error is our own fault, and thrown on. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return code;
}

function troubleOf(code: string, path: string): SystemTrouble {
  if (code === 'EROFS') return { kind: 'read-only', path };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission', path };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'no-space', path };
  return { kind: 'failed', path, code };
}

/** Takes a step; what the system refuses is a trouble of this path. */
export function attempt<T>(path: string, step: () => T): T | SystemTrouble {
  try {
    return step();
  } catch (error) {
    return troubleOf(codeOf(error), path);
  }
}

/** Takes a step that must not stop the others: what it leaves undone is done by the next recovery. */
export function tryTo(step: () => void): void {
  try {
    step();
  } catch (error) {
    codeOf(error);
  }
}

/** Does something with each, up to the first trouble. */
export function firstTrouble<T, U extends TransactionTrouble>(
  items: readonly T[],
  step: (item: T, index: number) => U | undefined,
): U | undefined {
  for (const [index, item] of items.entries()) {
    const trouble = step(item, index);
    if (trouble) return trouble;
  }
  return undefined;
}
