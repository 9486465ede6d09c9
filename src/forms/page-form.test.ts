import { expect, test } from 'vitest';
import { findAgendaItem, isPageCounter, withoutPageCounters } from './page-form.ts';

test.each(['1(7)', '2 (8)', '2\u00a0(8)', 'Sida 3(12)', 'Sida 3 av 12', 'SID. 3 (12)'])(
  'a page counter: %s',
  (text) => {
    expect(isPageCounter(text)).toBe(true);
    expect(withoutPageCounters(`KF ${text.replace('\u00a0', ' ')}.`).trim()).toMatch(/^KF +\.$/);
  },
);

test.each(['1/7', '(7)', '7', '2017(1)', 'HKF 82(3)b', '§ 12', '3 av 12', ''])(
  'no page counter: %s',
  (text) => {
    expect(isPageCounter(text)).toBe(false);
    expect(withoutPageCounters(text)).toBe(text);
  },
);

test.each([
  ['Ärende 8', '8'],
  ['KS ÄRENDE NR 12', '12'],
  ['Ärende: 3', '3'],
])('an item of an agenda: %s', (text, item) => {
  const written = text.normalize('NFD');
  const found = findAgendaItem(written);
  expect(found?.item).toBe(item);
  expect(written.slice(found?.start, found?.end).endsWith(item)).toBe(true);
});

test.each(['Ärendenummer 8', 'Ärende-id 8', 'Ärende 2017/317', 'Ärende 12/17', 'ärende 2017', ''])(
  'no item of an agenda: %s',
  (text) => {
    expect(findAgendaItem(text)).toBeUndefined();
  },
);
