import { expect } from 'vitest';
import type { PlannedEdit } from './plan-edit.ts';
import {
  applySplices,
  type ByteSplice,
  encodeText,
  invertSplices,
  toByteSplices,
} from './splice.ts';

/** Puts splices of bytes into bytes. */
function applyBytes(bytes: Uint8Array, splices: readonly ByteSplice[]): Uint8Array {
  let at = 0;
  const made: number[] = [];
  for (const { start, end, bytes: put } of splices) {
    made.push(...bytes.subarray(at, start), ...put);
    at = end;
  }
  return Uint8Array.from([...made, ...bytes.subarray(at)]);
}

/** Compares without a look at what differs, which takes long on thousands of files. */
function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Whether two texts begin with the same whole character. */
function beginAlike(one: string, other: string): boolean {
  return one !== '' && one.codePointAt(0) === other.codePointAt(0);
}

const lastOf = (text: string) => [...text.slice(-2)].at(-1);

/**
 * Holds of every plan: it leads from the file to its result and back, byte by byte, and replaces
 * no character by itself at either end of a splice.
 */
export function expectSound({ before, after, splices, bytes, bom }: PlannedEdit): void {
  const file = encodeText(before, bom);
  const inverse = invertSplices(before, splices);
  expect(applySplices(before, splices) === after).toBe(true);
  expect(applySplices(after, inverse) === before).toBe(true);
  const there = applyBytes(file, toByteSplices(before, bom, splices));
  expect(areSame(there, bytes)).toBe(true);
  const back = applyBytes(bytes, toByteSplices(after, bom, inverse));
  expect(areSame(back, file)).toBe(true);
  let from = -1;
  for (const { start, end, text } of splices) {
    const old = before.slice(start, end);
    const isTight =
      start > from &&
      !beginAlike(old, text) &&
      (old === '' || lastOf(old) !== lastOf(text)) &&
      old + text !== '';
    expect({ start, old, text, isTight }).toMatchObject({ isTight: true });
    from = end;
  }
}
