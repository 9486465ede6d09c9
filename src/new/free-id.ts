import type { Register } from '../register/register.ts';
import { toId } from '../text/normalise.ts';

const LONGEST = 80;

/**
 * The next id that nothing in the register has or is known by: the words made into an id, with -2, -3
 * and so on behind it where that is taken. An id is never used again, so ended documents count too.
 *
 * @param isFree whether no file stands in the way
 */
export function freeId(register: Register, words: string, isFree: (id: string) => boolean): string {
  const base =
    toId(words)
      .slice(0, LONGEST - 5)
      .replace(/-+$/, '') || 'dokument';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (isUnused(register, id) && isFree(id)) return id;
  }
}

/** Whether no document and no decision has an id, or is known by it. */
export function isUnused({ resolve, decisionFiles }: Register, id: string): boolean {
  return resolve(id).kind === 'unknown' && decisionFiles.every((file) => file.id.value !== id);
}
