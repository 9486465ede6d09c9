import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  earliest,
  makeDay,
  parseDay,
  parsePartialDay,
  wholeMonths,
} from './calendar.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

/** The platform's calendar: days since 1970 become a day. In tests only, as a second opinion. */
function dayOfEpoch(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('parseDay', () => {
  test.each(['2020-06-11', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2021-12-31'])(
    '%s is a day',
    (text) => {
      expect(parseDay(text)).toBe(text);
    },
  );

  test.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a hundredth year without a leap day'],
    ['2026-02-30', 'no such day'],
    ['2026-04-31', 'a month of 30 days'],
    ['2026-00-10', 'no month'],
    ['2026-13-01', 'no month'],
    ['2026-01-00', 'no day'],
    ['0000-00-00', 'no year'],
    ['12026-01-01', 'five digits'],
    ['2026-1-1', 'short'],
    ['20260101', 'compact'],
    ['2026–01–01', 'dashes'],
    ['٢٠٢٦-٠١-٠١', 'other digits'],
    ['2026-01-01T00:00:00Z', 'a time'],
    ['2026-01-01\n', 'a line end'],
    [' 2026-01-01', 'a space'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(parsePartialDay(text)).toBeUndefined();
  });

  test('knows exactly the days that the platform knows', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const pad = (value: number, width: number) => String(value).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        const there = new Date(0);
        there.setUTCFullYear(year, month - 1, date);
        const exists = there.getUTCMonth() === month - 1 && there.getUTCDate() === date;
        expect(parseDay(text)).toBe(exists ? text : undefined);
        expect(makeDay(year, month, date)).toBe(exists ? text : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a part of a number is no part of a day', () => {
  expect(makeDay(2020, 1.5, 1)).toBeUndefined();
  expect(makeDay(Number.NaN, 1, 1)).toBeUndefined();
  expect(makeDay(10_000, 1, 1)).toBeUndefined();
});

test.each([
  ['2020-06-11', 'day', '2020-06-11', '2020-06-11'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2021-02', 'month', '2021-02-01', '2021-02-28'],
  ['2020-12', 'month', '2020-12-01', '2020-12-31'],
  ['2020', 'year', '2020-01-01', '2020-12-31'],
])('%s is a %s from %s to %s', (text, precision, first, last) => {
  expect(parsePartialDay(text)).toEqual({ precision, first, last });
});

test.each(['2020-13', '2020-00', '0000', '2020-2', '202', '20200', '2020-'])(
  '%s is no part of a calendar',
  (text) => {
    expect(parsePartialDay(text)).toBeUndefined();
  },
);

describe('addDays', () => {
  test.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-06-11', 0, '2020-06-11'],
    ['2018-12-31', 1461, '2022-12-31'],
    ['2000-01-01', 36_525, '2100-01-01'],
    ['2100-01-01', -36_525, '2000-01-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  test('agrees with the platform, back and forth', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        // Whole lifetimes of documents, not of continents: a thousand years are enough.
        const near = Math.max(from - 365_000, Math.min(to, from + 365_000));
        const [start, end] = [day(dayOfEpoch(from)), day(dayOfEpoch(near))];
        expect(addDays(start, near - from)).toBe(end);
        expect(addDays(end, from - near)).toBe(start);
      }),
    );
  });

  test('walks through every day of five hundred years', () => {
    let walked = day('1700-01-01');
    for (let days = -98_615; days < 84_006; days += 1) {
      if (walked !== dayOfEpoch(days)) expect(walked).toBe(dayOfEpoch(days));
      walked = addDays(walked, 1);
    }
    expect(walked).toBe('2200-01-01');
  });
});

describe('addMonths', () => {
  test.each([
    ['2020-08-31', 6, '2021-02-28'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2020-01-31', -2, '2019-11-30'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-05-31', 1, '2020-06-30'],
    ['2020-06-11', 0, '2020-06-11'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  test('lands in the month that many later, on the same date or its last', () => {
    const near = fc.integer({ min: day1800, max: day2200 });
    fc.assert(
      fc.property(near, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const start = day(dayOfEpoch(from));
        const end = addMonths(start, count);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(parseDay(end)).toBe(end);
        expect(monthOf(end) - monthOf(start)).toBe(count);
        const isLast = addDays(end, 1).endsWith('-01');
        expect(end.slice(8) === start.slice(8) || (isLast && end.slice(8) < start.slice(8))).toBe(
          true,
        );
      }),
    );
  });
});

const day1800 = -62_091;
const day2200 = 84_006;

test('the earlier of two days, where there are two', () => {
  const [a, b] = [day('2019-12-31'), day('2020-01-01')];
  expect(earliest(a, b)).toBe(a);
  expect(earliest(b, a)).toBe(a);
  expect(earliest(undefined, b)).toBe(b);
  expect(earliest(a, undefined)).toBe(a);
  expect(earliest(undefined, undefined)).toBeUndefined();
});

test('days order as text, as they order in time', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(dayOfEpoch(a) < dayOfEpoch(b)).toBe(a < b);
    }),
  );
});

test('whole months between two days are those that fit in', () => {
  const months = (from: string, to: string) => wholeMonths(day(from), day(to));
  expect(months('2020-01-01', '2024-01-01')).toBe(48);
  expect(months('2020-01-01', '2023-12-31')).toBe(47);
  expect(months('2020-01-31', '2020-02-29')).toBe(1);
  expect(months('2020-01-31', '2020-02-28')).toBe(0);
  expect(months('2020-03-01', '2020-02-28')).toBe(-1);
  const ours = fc.integer({ min: day1800, max: day2200 });
  fc.assert(
    fc.property(ours, ours, (a, b) => {
      const [from, to] = [day(dayOfEpoch(a)), day(dayOfEpoch(b))];
      const count = wholeMonths(from, to);
      expect(addMonths(from, count) <= to && addMonths(from, count + 1) > to).toBe(true);
    }),
  );
});
