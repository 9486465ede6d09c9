import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { type DueDay, followUpsDue, reviewDue } from './duties.ts';
import { judgedType } from './judged-type.ts';

const asOf = '2026-01-01' as Day;

/** When a policy decided in 2020 is due; by the default rules every 48 months. */
function due(...lines: string[]): { review: DueDay | undefined; followUps: DueDay[] } {
  const register = registerOf({
    a: ['type: policy', 'decision: { date: 2020-06-15 }', ...lines].join('\n'),
  });
  const [document] = register.withId('a');
  if (!document) throw new Error('no document');
  const timeline = register.timelineOf(document);
  const type = judgedType(register, document, asOf)?.type;
  return {
    review: reviewDue(document, timeline, type, asOf),
    followUps: followUpsDue(document, timeline, asOf),
  };
}

/** The day of the review, and what it was counted from. */
function review(...lines: string[]): string | undefined {
  const found = due(...lines).review;
  return found && `${found.day} ${found.counted?.from.by ?? 'stated'}`;
}

describe('a review falls due', () => {
  test('on the day that is stated, whatever the interval', () => {
    expect(review('review: { every: 12 months, last: 2024-05-04, next: 2027-05-04 }')).toBe(
      '2027-05-04 stated',
    );
  });

  test('by the interval of the document, else of the type', () => {
    expect(review('review: { every: 24 months }')).toBe('2022-06-15 decision');
    expect(review()).toBe('2024-06-15 decision');
  });

  test('by an interval that stands alone', () => {
    expect(review('review: vart tredje år')).toBe('2023-06-15 decision');
    expect(review('review: vid behov')).toBe('2024-06-15 decision');
  });

  test('counted from the last review or revision, as it was known on the day', () => {
    const history = (date: string, event: string) =>
      `history: [{ date: ${date}, event: ${event} }]`;
    expect(review(history('2023-03-01', 'revision'))).toBe('2027-03-01 revision');
    expect(review(history('2023-03-01', 'review'))).toBe('2027-03-01 review');
    expect(review(history('2026-03-01', 'review'))).toBe('2024-06-15 decision');
    expect(review(history('2023-03-01', 'editorial'))).toBe('2024-06-15 decision');
    expect(review('review: { last: 2025-02-03 }')).toBe('2029-02-03 last');
  });

  test('on a day that nobody can tell, if the last time noted is later than the day asked about', () => {
    expect(review('review: { last: 2026-02-03 }')).toBeUndefined();
  });

  test('not on a stated day that has been met since', () => {
    expect(review('review: { last: 2025-06-01, next: 2025-05-04 }')).toBe('2029-06-01 last');
    expect(
      review('review: { next: 2025-05-04 }', 'history: [{ date: 2025-05-04, event: review }]'),
    ).toBe('2029-05-04 review');
    expect(review('review: { last: 2025-05-03, next: 2025-05-04 }')).toBe('2025-05-04 stated');
  });
});

test('follow-ups are due by their own intervals, the ones that stand alone too', () => {
  const days = (...lines: string[]) => due(...lines).followUps.map((each) => each.day);
  expect(days('follow-up: [{ every: 12 months, last: 2024-03-31 }, { every: 24 months }]')).toEqual(
    ['2025-03-31', '2022-06-15'],
  );
  expect(days('följas upp: årligen')).toEqual(['2021-06-15']);
  expect(days('follow-up: regelbundet')).toEqual([]);
});
