import { expect, test } from 'vitest';
import { swedishDay } from './swedish-today.ts';

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
