import type { Files } from '../io/transaction/files.ts';
import { failure } from './memory-paths.ts';

/** A call that may fail, as against a question about processes. */
export type Call = Exclude<keyof Files, 'newId' | 'self' | 'user' | 'startOf'>;

/** What happens to a call: an error instead of it, an error although it was done, or the end of the process. */
export type Fault =
  | { readonly code: string; readonly isDone: boolean }
  | 'kill'
  /** It says that it was done, and was not. */
  | 'skip'
  | undefined;

const NO_CALLS = ['newId', 'self', 'user', 'startOf'];

/** Thrown into a process that is killed, and again at each of its calls: it does nothing any more. */
const KILLED = 'killed';

/**
 * Files in which calls go wrong.
 *
 * @param faultAt asked before every call, which it may count: what happens to it
 */
export function faultyFiles(files: Files, faultAt: (call: Call, path: unknown) => Fault): Files {
  let isKilled = false;
  const wrap = (name: string, call: (...given: unknown[]) => unknown) => {
    if (NO_CALLS.includes(name)) return [name, call];
    const faulty = (...given: unknown[]) => {
      if (isKilled) throw new Error(KILLED);
      const fault = faultAt(name as Call, given[0]);
      if (fault === 'skip') return undefined;
      if (fault === 'kill') {
        isKilled = true;
        throw new Error(KILLED);
      }
      if (!fault) return call(...given);
      if (fault.isDone) call(...given);
      throw failure(fault.code);
    };
    return [name, faulty];
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, call]) => wrap(name, call)),
  ) as unknown as Files;
}

/** Files whose disk writes a few bytes at a time, and is interrupted every other time. */
export function grudgingFiles(files: Files, most: number): Files {
  let turn = 0;
  return {
    ...files,
    write(handle, bytes, start) {
      turn += 1;
      if (turn % 2 === 0) throw failure('EINTR');
      return files.write(handle, bytes.subarray(0, start + most), start);
    },
  };
}

/** Whether something ends in the process being killed; anything else that it throws is thrown on. */
export function outcomeOf<T>(work: () => T): { readonly said: T } | 'killed' {
  try {
    return { said: work() };
  } catch (error) {
    if (error instanceof Error && error.message === KILLED) return 'killed';
    throw error;
  }
}
