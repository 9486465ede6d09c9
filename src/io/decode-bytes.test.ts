import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import { decodeBytes } from './decode-bytes.ts';

const encoder = new TextEncoder();

test.each([
  '',
  'Policy',
  'Policy för inköp',
  'Göteborgs Stad – Bredbandsstrategi',
  '\uFEFF”Målen” är 4\u2009% … 👩‍💻 \u{10FFFF}\uFFFF\0',
  'å–'.repeat(300_000),
])('text comes out as it went in', (text) => {
  expect(decodeBytes(encoder.encode(text)) === text).toBe(true);
});

test('any text and any bytes are read as the platform reads them', () => {
  const texts = fc
    .string({ unit: fc.constantFrom('a', 'ö', '–', '”', '\u20AC', '\uFEFF', '👍', '\n') })
    .map((text) => encoder.encode(text));
  const cut = fc.tuple(texts, fc.nat(40)).map(([bytes, length]) => bytes.subarray(0, length));
  const bytes = fc.oneof(
    texts,
    cut,
    fc.uint8Array(),
    fc.string({ unit: 'binary' }).map((text) => encoder.encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.nat(3), (bytes, at) => {
      // Within a larger buffer, where no character begins at an even place.
      const held = Buffer.concat([Buffer.alloc(at), bytes]).subarray(at);
      expect(decodeBytes(held)).toBe(decodeStrictly(bytes));
    }),
  );
});
