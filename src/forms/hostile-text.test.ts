import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCaseNumber } from './case-number-form.ts';
import { explainDate, findDates } from './date-form.ts';
import { readDecision } from './decision-form.ts';
import { readInterval } from './interval-form.ts';
import { findAgendaItem, isPageCounter } from './page-form.ts';
import { looksLikePerson } from './person-form.ts';
import { isPlaceholder } from './placeholder-form.ts';
import { readRepeal } from './repeal-form.ts';
import { titlePeriod } from './title-period.ts';
import { readValidity } from './validity-form.ts';

const READERS: readonly ((text: string) => unknown)[] = [
  explainDate,
  findAgendaItem,
  findCaseNumber,
  findDates,
  isPageCounter,
  isPlaceholder,
  looksLikePerson,
  readDecision,
  readInterval,
  readRepeal,
  readValidity,
  titlePeriod,
];
const SEEDS = (
  'a|A|å|1| |-|a-|A-|x|xx-|[A|(|1/|2016-|2016/|KS |KS 2016|Dnr |§ |§§ 1 |1, |den 1 |1 januari |mars |styrelsen |' +
  'nämnden för a |plan-, |barn- och |antagen av |rev |gäller |t o m |från |Anna |Anna-|a@|a.|@a.|070 1|A. |. |…|' +
  'om |upphör |vid utgången av |mandatperiod |år |en gång |a\u0308|\u0308|\ud800|\ue000|2016-01-01, |1(|<|{{'
).split('|');

test.each(READERS.map((read) => [read.name, read] as const))('%s takes no long time', (_, read) => {
  for (const length of [1000, 50_000]) {
    for (const seed of SEEDS) {
      const text = `${seed.repeat(Math.ceil(length / seed.length)).slice(0, length - 1)}!`;
      const before = performance.now();
      read(text);
      // A pattern that backtracks needs minutes; a second or so leaves room for a busy machine.
      expect(performance.now() - before, JSON.stringify(seed)).toBeLessThan(1500);
    }
  }
});

test('a long decomposed text with many dates is read in time', () => {
  const text = 'På den 2 maj 2020, '.normalize('NFD').repeat(20_000);
  const before = performance.now();
  const dates = findDates(text);
  expect(performance.now() - before).toBeLessThan(5000);
  expect(dates).toHaveLength(20_000);
  expect(text.slice(dates.at(-1)?.start, dates.at(-1)?.end)).toBe('den 2 maj 2020');
});

test('nothing is thrown, whatever is written', () => {
  const piece = fc.oneof(fc.constantFrom(...SEEDS), fc.string({ unit: 'binary' }));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      for (const read of READERS) read(written);
    }),
    { numRuns: 1000 },
  );
});
