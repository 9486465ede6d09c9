import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSplices } from './compose-splices.ts';
import { applySplices, encodeText, invertSplices, type Splice, toByteSplices } from './splice.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'å', '😀', '\n'), { maxLength: 30 });
const cuts = fc.array(fc.tuple(fc.nat(10), fc.nat(5), letters), { maxLength: 4 });

/** Splices of a text at whole characters, none touching another. */
function splicesOf(
  text: string,
  wanted: readonly (readonly [number, number, string[]])[],
): Splice[] {
  const ends = [0];
  for (const character of text) ends.push((ends.at(-1) ?? 0) + character.length);
  const splices: Splice[] = [];
  let from = 0;
  for (const [skip, length, put] of wanted) {
    const [start, end] = [ends[from + skip], ends[from + skip + length]];
    if (start === undefined || end === undefined) break;
    splices.push({ start, end, text: put.slice(0, 5).join('') });
    from += skip + length + 1;
  }
  return splices;
}

describe('splices', () => {
  test('the inverse gives the text back', () => {
    fc.assert(
      fc.property(letters, cuts, (parts, wanted) => {
        const text = parts.join('');
        const splices = splicesOf(text, wanted);
        const after = applySplices(text, splices);
        expect(applySplices(after, invertSplices(text, splices))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('two rounds are one', () => {
    fc.assert(
      fc.property(letters, cuts, cuts, (parts, wanted, more) => {
        const text = parts.join('');
        const first = splicesOf(text, wanted);
        const between = applySplices(text, first);
        const second = splicesOf(between, more);
        const both = composeSplices(text, first, second);
        expect(applySplices(text, both)).toBe(applySplices(between, second));
        for (const [index, { start, end, text: put }] of both.entries()) {
          expect(start).toBeGreaterThan(both[index - 1]?.end ?? -1);
          expect(put).not.toBe(text.slice(start, end));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([false, true])('bytes are those of the text, with a mark: %s', (hasMark) => {
    fc.assert(
      fc.property(letters, cuts, (parts, wanted) => {
        const text = parts.join('');
        const splices = splicesOf(text, wanted);
        const bytes = encodeText(text, hasMark);
        const made: Uint8Array[] = [];
        let at = 0;
        for (const { start, end, bytes: put } of toByteSplices(text, hasMark, splices)) {
          made.push(bytes.subarray(at, start), put);
          at = end;
        }
        const after = Buffer.concat([...made, bytes.subarray(at)]);
        expect(Buffer.compare(after, encodeText(applySplices(text, splices), hasMark))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('what stays the same is not touched', () => {
    const change = [{ start: 0, end: 8, text: 'ett, TVÅ' }];
    expect(composeSplices('ett, två.', [], change)).toEqual([{ start: 5, end: 8, text: 'TVÅ' }]);
    expect(
      composeSplices('ett', [{ start: 0, end: 1, text: 'E' }], [{ start: 0, end: 1, text: 'e' }]),
    ).toEqual([]);
  });

  test('half of a character is never touched alone', () => {
    expect(composeSplices('😀', [], [{ start: 0, end: 2, text: '😁' }])).toEqual([
      { start: 0, end: 2, text: '😁' },
    ]);
  });
});
