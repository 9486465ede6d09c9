import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplices, type Splice } from './splice.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Applies a patch to a text, strictly: every line that it names must stand there. */
function patched(text: string, patch: readonly string[]): string {
  const old = text === '' ? [] : text.split(/(?<=\n)/);
  const done: string[] = [];
  let at = 0;
  for (const [index, line] of patch.entries()) {
    const [sign, rest] = [line[0], line.slice(1)];
    const isLast = patch[index + 1]?.startsWith('\\') === true;
    const whole = isLast ? rest : `${rest}\n`;
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      done.push(...old.slice(at, start));
      at = start;
      expect(done.length).toBe(Number(hunk[3]) - (hunk[4] === '0' ? 0 : 1));
    } else if (index > 1 && sign === '+') done.push(whole);
    else if (index > 1 && sign !== '\\') {
      expect(old[at]).toBe(whole);
      if (sign === ' ') done.push(whole);
      at += 1;
    }
  }
  return [...done, ...old.slice(at)].join('');
}

const LINES = Array.from({ length: 20 }, (_, index) => `rad ${index + 1}\n`).join('');
const at = (line: string) => LINES.indexOf(`${line}\n`);
const insertBefore = (line: string, text: string): Splice => ({
  start: at(line),
  end: at(line),
  text,
});

describe('a unified diff', () => {
  test('shows three lines around a change', () => {
    expect(unifiedDiff('a/b.md', LINES, [insertBefore('rad 10', 'ny\n')])).toEqual([
      '--- a/a/b.md',
      '+++ b/a/b.md',
      '@@ -7,6 +7,7 @@',
      ' rad 7',
      ' rad 8',
      ' rad 9',
      '+ny',
      ' rad 10',
      ' rad 11',
      ' rad 12',
    ]);
  });

  test('shows near changes together and others apart', () => {
    const splices = [
      { start: at('rad 2'), end: at('rad 3'), text: '' },
      { start: at('rad 9'), end: at('rad 9') + 3, text: 'RAD' },
      insertBefore('rad 20', 'a\nb\n'),
    ];
    expect(unifiedDiff('x', LINES, splices).filter((line) => /^(?:@|[-+]\S)/.test(line))).toEqual([
      '--- a/x',
      '+++ b/x',
      '@@ -1,12 +1,11 @@',
      '-rad 2',
      '-rad 9',
      '+RAD 9',
      '@@ -17,4 +16,6 @@',
      '+a',
      '+b',
    ]);
  });

  test('shows a line once where several splices change it', () => {
    const splices = [
      { start: 0, end: 1, text: 'R' },
      { start: 2, end: 3, text: 'D' },
    ];
    expect(unifiedDiff('x', 'rad\nb\n', splices)).toEqual([
      '--- a/x',
      '+++ b/x',
      '@@ -1,2 +1,2 @@',
      '-rad',
      '+RaD',
      ' b',
    ]);
  });

  test('says where a file does not end in a line end', () => {
    expect(unifiedDiff('x', 'a', [{ start: 1, end: 1, text: '\nb' }])).toEqual([
      '--- a/x',
      '+++ b/x',
      '@@ -1 +1,2 @@',
      '-a',
      '\\ No newline at end of file',
      '+a',
      '+b',
      '\\ No newline at end of file',
    ]);
  });

  test('of nothing is nothing', () => {
    expect(unifiedDiff('x', LINES, [])).toEqual([]);
    expect(unifiedDiff('x', LINES, [{ start: 0, end: 3, text: 'rad' }])).toEqual([]);
  });

  test('is a patch that makes the new text of the old one', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n', 'å😀'), { maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(60), fc.nat(8), text), { maxLength: 4 }),
        (parts, cuts) => {
          const old = parts.join('');
          const splices: Splice[] = [];
          let from = 0;
          for (const [skip, length, put] of cuts) {
            const start = from + skip;
            if (start + length > old.length) break;
            splices.push({ start, end: start + length, text: put.slice(0, 6).join('') });
            from = start + length + 1;
          }
          expect(patched(old, unifiedDiff('x', old, splices))).toBe(applySplices(old, splices));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
