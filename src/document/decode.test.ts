import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, MAX_FILE_BYTES } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  test('gives the text, and remembers the byte order mark', () => {
    expect(decode(utf8('å\r\n'))).toEqual({ text: 'å\r\n', bom: false, faults: [] });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({
      text: 'a',
      bom: true,
      faults: [],
    });
    expect(decode(new Uint8Array())).toEqual({ text: '', bom: false, faults: [] });
  });

  test('takes off one byte order mark only', () => {
    expect(decode(utf8('\ufeff\ufeffa')).text).toBe('\ufeffa');
  });

  test('tells the byte, and gives the text before it', () => {
    const { text, faults } = decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa5, 0xe5, 0x6e));
    expect(text).toBe('å');
    expect(faults).toEqual([{ kind: 'not-utf-8', byteOffset: 5, place: { start: 1, end: 1 } }]);
  });

  test.each<[name: string, bytes: number[]]>([
    ['a lone continuation', [0x80]],
    ['overlong of two', [0xc1, 0xbf]],
    ['overlong of three', [0xe0, 0x9f, 0xbf]],
    ['overlong of four', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that UTF-8 never has', [0xff]],
    ['a sequence cut off', [0xe2, 0x80]],
    ['a sequence broken off', [0xe2, 0x80, 0x61]],
  ])('refuses %s', (_, bytes) => {
    const { faults } = decode(Uint8Array.of(0x61, ...bytes, 0x61));
    expect(faults).toEqual([{ kind: 'not-utf-8', byteOffset: 1, place: { start: 1, end: 1 } }]);
  });

  test('finds the same first wrong byte as the platform', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const nasty = fc.constantFrom(
      0x61,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc2,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 12 }),
        fc.array(nasty, { maxLength: 8 }),
        (any, some) => {
          const bytes = Uint8Array.of(0x61, ...some, ...any.map((byte) => byte || 1));
          const { text, faults } = decode(bytes);
          const [fault] = faults;
          if (fault?.kind === 'not-utf-8') {
            expect(utf8(text)).toEqual(bytes.subarray(0, fault.byteOffset));
            expect(() => strict.decode(bytes)).toThrow();
          } else expect(utf8(text)).toEqual(bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('refuses what is too large without decoding it', () => {
    const decoded = decode(new Uint8Array(MAX_FILE_BYTES + 1), () => {
      throw new Error('This is not to be decoded.');
    });
    expect(decoded.faults).toMatchObject([{ kind: 'file-too-large', bytes: MAX_FILE_BYTES + 1 }]);
  });

  test('a few NUL characters do not make a text UTF-16', () => {
    const { faults } = decode(utf8('abc\0def\0'));
    expect(faults).toEqual([{ kind: 'nul', place: { start: 3, end: 4 } }]);
  });

  test('decodes with what it is given', () => {
    expect(decode(Uint8Array.of(0x61), () => 'b').text).toBe('b');
    expect(decode(Uint8Array.of(0x61), () => undefined).faults).toHaveLength(1);
  });
});
