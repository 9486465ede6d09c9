import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import { gapsOf } from './gaps.ts';
import { type Line, linesOf } from './lines.ts';

const date = fc
  .record({ year: fc.integer({ min: 2001, max: 2005 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const other = fc.integer({ min: 0, max: 4 });

const facts = fc.record({
  decision: maybe(date),
  to: maybe(date),
  prolonged: maybe(fc.tuple(date, date)),
  repealed: maybe(date),
  supersedes: maybe(fc.record({ id: other, part: fc.boolean() })),
  parent: maybe(other),
  every: maybe(fc.constantFrom(6, 12, 18)),
});

type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

function textOf(each: Facts, index: number): string {
  const { decision, to, prolonged, repealed, supersedes, parent, every } = each;
  const part = supersedes?.part ? ', part: "2"' : '';
  return [
    `title: Plan ${index}`,
    'type: plan',
    `decision: ${decision ? `{ date: ${decision} }` : 'unknown'}`,
    `validity: ${to ? `{ to: ${to} }` : 'until-further-notice'}`,
    ...(supersedes ? [`supersedes: [{ id: d${supersedes.id}${part} }]`] : []),
    ...(parent === undefined ? [] : [`belongs-to: d${parent}`]),
    ...(every ? [`requires: { type: plan, every: ${every} months }`] : []),
    ...(repealed ? [`repeal: { date: ${repealed} }`] : []),
    ...(prolonged
      ? [`history: [{ date: ${prolonged[0]}, event: prolongation, to: ${prolonged[1]} }]`]
      : []),
  ].join('\n');
}

const asOf = '2003-06-15' as Day;

function inWords({ documents, demanding }: Line): string {
  const ids = documents.map(({ document }) => document.id.value);
  const gaps = gapsOf({ documents, demanding }, asOf).map(
    ({ from, before }) => `${from}–${before}`,
  );
  return [...ids, demanding?.document.id.value ?? '', ...gaps].join(' ');
}

test('every document is on one line, and a gap lies where nothing of its line applies', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 5 }), fc.boolean(), (all, ends) => {
      const texts = all.map((each, index): [string, string] => [`d${index}`, textOf(each, index)]);
      const config = `city: Almby\nexpiry-ends-force: ${ends}\n`;
      const register = registerOf(Object.fromEntries(texts), config);
      const lines = linesOf({ register, asOf }, register.documents);
      const placed = lines.flatMap(({ documents }) => documents.map(({ document }) => document));
      expect(placed).toHaveLength(register.documents.length);
      expect(new Set(placed)).toEqual(new Set(register.documents));
      for (const line of lines) {
        let last = '';
        for (const { from, before } of gapsOf(line, asOf)) {
          expect(from < before && from >= last).toBe(true);
          last = before;
          for (const stretch of line.documents.flatMap(({ stretches }) => stretches)) {
            const isBefore = stretch.before !== undefined && stretch.before <= from;
            expect(isBefore || (stretch.from ?? '') >= before).toBe(true);
          }
        }
      }
      const turned = registerOf(Object.fromEntries([...texts].reverse()), config);
      expect(linesOf({ register: turned, asOf }, turned.documents).map(inWords)).toEqual(
        lines.map(inWords),
      );
    }),
    { numRuns: 300 },
  );
});
