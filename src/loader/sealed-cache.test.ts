import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCache, sealCache } from './sealed-cache.ts';

const TEXT = Buffer.from('exports.answer = 42;');
const CACHE = Buffer.from([10, 0, 255, 10, 7]);
const FILE = sealCache(TEXT, CACHE);

test('a cache comes out as it went in', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (text, cache) => {
      const opened = openCache(text, sealCache(text, cache));
      expect(Buffer.from(opened ?? [1]).equals(cache)).toBe(true);
    }),
  );
});

test('no file with one other bit opens', () => {
  for (let at = 0; at < FILE.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const damaged = Uint8Array.from(FILE);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      expect(openCache(TEXT, damaged), `bit ${bit} of byte ${at}`).toBe(undefined);
    }
  }
});

test('no file that is cut off, longer or something else opens', () => {
  for (let length = 0; length < FILE.length; length += 1) {
    expect(openCache(TEXT, FILE.subarray(0, length)), `${length} bytes`).toBe(undefined);
  }
  expect(openCache(TEXT, Buffer.concat([FILE, CACHE]))).toBe(undefined);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(openCache(TEXT, bytes)).toBe(undefined);
    }),
  );
});

test('a text of the same length is another text', () => {
  expect(openCache(Buffer.from('exports.answer = 41;'), FILE)).toBe(undefined);
});

test.each(['arch', 'platform', 'versions', 'config'] as const)('another %s', (property) => {
  const own = Object.getOwnPropertyDescriptor(process, property) ?? {};
  Object.defineProperty(process, property, { ...own, value: { of: 'another Node' } });
  try {
    expect(openCache(TEXT, FILE)).toBe(undefined);
  } finally {
    Object.defineProperty(process, property, own);
  }
  expect(openCache(TEXT, FILE)).toBeDefined();
});
