import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFullYaml } from './full-yaml.ts';
import { compareReaders, sourceOf } from './reading-for-tests.ts';
import { mostly, yamlArbitrary } from './yaml-for-tests.ts';

test('the two readers never differ, and neither throws', () => {
  let plain = 0;
  const place = fc.integer({ min: 0, max: 200 });
  const slip = mostly('', ' ', '\n', ':', '#', '"', "'", '[', '}', ',', '\r', '\t');
  fc.assert(
    fc.property(yamlArbitrary, place, slip, fc.boolean(), (yaml, at, change, crlf) => {
      const changed = yaml.slice(0, at) + change + yaml.slice(at);
      if (compareReaders(crlf ? changed.replaceAll('\n', '\r\n') : changed)) plain += 1;
      const text = sourceOf(changed);
      const { faults } = readFullYaml(changed, 0, changed.length, text);
      for (const { place } of faults) {
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(changed.length);
      }
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});
