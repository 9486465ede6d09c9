import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES } from '../city/city.ts';
import type { KnownFindings } from './baseline.ts';
import { baselineText } from './baseline-text.ts';
import { readBaseline } from './read-baseline.ts';

const words = fc.string({ unit: 'binary', maxLength: 40 });
const entryArbitrary: fc.Arbitrary<KnownFindings> = fc
  .record({
    rule: words,
    severity: fc.constantFrom(...SEVERITIES),
    owner: fc.oneof(fc.record({ document: words }), fc.record({ file: words })),
    message: words,
    count: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ owner, ...rest }) => ({ ...rest, ...owner }));

test('what is written is read again as it was, one line for each entry, with nothing hidden', () => {
  fc.assert(
    fc.property(fc.array(entryArbitrary), (entries) => {
      const text = baselineText(entries);
      expect(readBaseline(text)).toEqual(entries);
      expect(text.split('\n').length).toBe(entries.length === 0 ? 5 : entries.length + 6);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u2028-\u202e]/);
    }),
  );
});
