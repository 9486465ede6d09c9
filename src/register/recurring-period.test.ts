import { expect, test } from 'vitest';
import type { Day } from '../text/calendar.ts';
import { recurringPeriod } from './recurring-period.ts';

function period(day: string, months: number, start?: string): string | undefined {
  const found = recurringPeriod(day as Day, months, start as Day | undefined);
  return found && `${found.first} ${found.last}`;
}

test('a year and its parts follow the calendar', () => {
  expect(period('2026-06-01', 12, '2024-03-15')).toBe('2026-01-01 2026-12-31');
  expect(period('2024-12-31', 12)).toBe('2024-01-01 2024-12-31');
  expect(period('2026-06-30', 6)).toBe('2026-01-01 2026-06-30');
  expect(period('2026-07-01', 6)).toBe('2026-07-01 2026-12-31');
  expect(period('2026-05-01', 4)).toBe('2026-05-01 2026-08-31');
});

test('other periods are counted from the start', () => {
  expect(period('2026-06-01', 24, '2023-03-15')).toBe('2025-03-15 2027-03-14');
  expect(period('2023-03-15', 18, '2023-03-15')).toBe('2023-03-15 2024-09-14');
  expect(period('2026-06-01', 24)).toBeUndefined();
  expect(period('2023-03-14', 24, '2023-03-15')).toBeUndefined();
});
