import { expect, test } from 'vitest';
import { enumerate, everyText, reasonText } from './words.ts';

test.each([
  [1, 'varje månad', 'every month'],
  [2, 'varannan månad', 'every 2 months'],
  [3, 'var 3:e månad', 'every 3 months'],
  [12, 'varje år', 'every year'],
  [18, 'var 18:e månad', 'every 18 months'],
  [21, 'var 21:a månad', 'every 21 months'],
  [24, 'vartannat år', 'every 2 years'],
  [48, 'vart 4:e år', 'every 4 years'],
  [144, 'vart 12:e år', 'every 12 years'],
])('every %i months', (months, sv, en) => {
  expect(everyText(months)).toEqual({ sv, en });
});

test('words in a sentence', () => {
  expect(enumerate(['a'])).toEqual({ sv: 'a', en: 'a' });
  expect(enumerate(['a', 'b'])).toEqual({ sv: 'a och b', en: 'a and b' });
  expect(enumerate(['a', 'b', 'c'])).toEqual({ sv: 'a, b och c', en: 'a, b and c' });
});

test('a reason that has no words of its own stays as it is', () => {
  expect(reasonText('goals-met').sv).toBe('målen är uppnådda');
  expect(reasonText('tidens gång')).toEqual({ sv: 'tidens gång', en: 'tidens gång' });
});
