import { describe, expect, test } from 'vitest';
import { toMarkup } from '../../markup/to-markup.ts';
import type { DayData } from './day-data.ts';
import { listDay } from './list-day.ts';

const counted = (word: string) => ({
  none: `${word} none {day}`,
  one: `${word} one {day}`,
  many: `${word} {count} {day}`,
});

const DATA: DayData = {
  asOf: '2026-11-22',
  documents: [
    ['a', 'Policy', 'sv', [['2020-01-01', '2024-01-01', 'whole']]],
    ['b', 'Plan', '', [['', '', 'whole']]],
    [
      'c',
      'Program',
      '',
      [
        ['2016-01-01', '2020-01-01', 'part'],
        ['2020-01-01', '', 'over'],
      ],
    ],
  ],
  past: counted('past'),
  coming: counted('coming'),
  part: 'delvis',
  over: 'gick ut',
  unknown: 'okänt sedan när',
  page: ['../id/', '/index.html'],
  map: { way: '../x.html', words: 'Karta' },
};

function saidOn(day: string): string[] {
  const { told, items } = listDay(DATA, day);
  return [told, ...items.map((item) => toMarkup(item).replace(/<[^>]*>/g, ''))];
}

describe('the list of a day', () => {
  test('holds what binds from its first day up to, and not with, the day on which it ends', () => {
    expect(saidOn('2019-12-31')).toEqual([
      'past 2 2019-12-31',
      'Plan (okänt sedan när)',
      'Program (delvis)',
    ]);
    expect(saidOn('2020-01-01')).toContain('Policy');
    expect(saidOn('2023-12-31')).toContain('Program (gick ut)');
    expect(saidOn('2024-01-01')).not.toContain('Policy');
    expect(saidOn('2015-12-31')).toEqual(['past one 2015-12-31', 'Plan (okänt sedan när)']);
  });

  test('says of a day to come that more may be decided', () => {
    expect(saidOn('2026-11-22')[0]).toBe('past 2 2026-11-22');
    expect(saidOn('2026-11-23')[0]).toBe('coming 2 2026-11-23');
    expect(listDay({ ...DATA, documents: [] }, '2020-05-05').told).toBe('past none 2020-05-05');
  });

  test('leads to the documents and to the map of the day', () => {
    const { items, toMap } = listDay(DATA, '2021-06-01');
    expect(items[0]?.children[0]).toMatchObject({
      attributes: { href: '../id/a/index.html', lang: 'sv' },
    });
    expect(toMap.attributes.href).toBe('../x.html#dag=2021-06-01');
  });
});
