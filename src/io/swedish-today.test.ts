import { expect, test } from 'vitest';
import { addDays, type Day } from '../text/calendar.ts';
import { endOfSwedishDay, swedishDay } from './swedish-today.ts';

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

test('agrees with the time zone data at every hour around both changes, and through the years', () => {
  const hour = 60 * 60 * 1000;
  let seen = 0;
  for (let year = 2000; year < 2040; year += 1) {
    for (const month of [2, 9]) {
      for (
        let each = Date.UTC(year, month, 24);
        each < Date.UTC(year, month + 1, 2);
        each += hour
      ) {
        expect(swedishDay(each)).toBe(format.format(each));
        seen += 1;
      }
    }
    for (const [month, date] of [
      [0, 1],
      [5, 30],
      [11, 31],
    ] as const) {
      for (let each = 20; each < 26; each += 1) {
        const instant = Date.UTC(year, month, date, each);
        expect(swedishDay(instant)).toBe(format.format(instant));
      }
    }
  }
  expect(seen).toBeGreaterThan(1000);
});

test.each([
  ['2020-05-07', '2020-05-07T23:59:59+02:00'],
  ['2020-01-07', '2020-01-07T23:59:59+01:00'],
  ['2020-03-28', '2020-03-28T23:59:59+01:00'],
  ['2020-03-29', '2020-03-29T23:59:59+02:00'],
  ['2020-10-24', '2020-10-24T23:59:59+02:00'],
  ['2020-10-25', '2020-10-25T23:59:59+01:00'],
  ['2019-12-31', '2019-12-31T23:59:59+01:00'],
  ['0050-07-01', '0050-07-01T23:59:59+01:00'],
  ['9999-12-31', '9999-12-31T23:59:59+01:00'],
])('%s ends at %s', (day, instant) => {
  expect(endOfSwedishDay(day as Day)).toBe(Date.parse(instant) / 1000);
});

test('the next second after the end of a day is of the next day, through 40 years', () => {
  for (let day = '2000-01-01' as Day; day < '2040-01-01'; day = addDays(day, 1)) {
    const end = endOfSwedishDay(day);
    expect([swedishDay(end * 1000), swedishDay((end + 1) * 1000)]).toEqual([day, addDays(day, 1)]);
  }
});
