import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainDate, findDates, readDate } from './date-form.ts';

const LONG = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
];

test.each([
  ['2020-06-11', '2020-06-11', 'day'],
  ['2016-10', '2016-10', 'partial'],
  ['2016', '2016', 'partial'],
  ['9999-12-31', '9999-12-31', 'day'],
  ['2024-02-29', '2024-02-29', 'day'],
  ['14 november 2017', '2017-11-14', 'long-form'],
  ['14 november 2017 .', '2017-11-14', 'long-form'],
  ['den 17 april 2012', '2012-04-17', 'long-form'],
  ['Den 17 APRIL 2012', '2012-04-17', 'long-form'],
  ['onsdagen den 17 april 2012', '2012-04-17', 'long-form'],
  ['Måndag 2 mars 2020', '2020-03-02', 'long-form'],
  ['den 14:e november 2017', '2017-11-14', 'long-form'],
  ['1 sept. 2019', '2019-09-01', 'long-form'],
  ['3 febr 2019', '2019-02-03', 'long-form'],
  ['3\u00a0okt.\u00a02019', '2019-10-03', 'long-form'],
  ['29/11 2017', '2017-11-29', 'long-form'],
  ['29/11-2017', '2017-11-29', 'long-form'],
  ['29/11 - 2017', '2017-11-29', 'long-form'],
  ['29/11/2017', '2017-11-29', 'long-form'],
  ['20200611', '2020-06-11', 'long-form'],
  ['2020-6-1', '2020-06-01', 'long-form'],
  ['oktober 2016', '2016-10', 'long-form'],
  ['Okt. 2016', '2016-10', 'long-form'],
  ['2016-9', '2016-09', 'long-form'],
  ['år 2016', '2016', 'long-form'],
  [' 2020-06-11', '2020-06-11', 'long-form'],
])('%s is %s (%s)', (text, canonical, kind) => {
  expect(explainDate(text)).toMatchObject({ kind, canonical });
  expect(readDate(text.normalize('NFD'))).toEqual(readDate(canonical));
});

test.each([
  ['2013-02-30', 'day', '2013-02-28'],
  ['2023-02-29', 'day', '2023-02-28'],
  ['31 april 2020', 'day', '2020-04-30'],
  ['31/6 2020', 'day', '2020-06-30'],
  ['2026-01-00', 'day', undefined],
  ['2026-13-01', 'month', undefined],
  ['2016-13', 'month', undefined],
  ['12/13 2020', 'month', undefined],
  ['0000-00-00', 'year', undefined],
  ['0000', 'year', undefined],
  ['2026–02–30', 'day', '2026-02-28'],
])('%s does not exist: its %s', (text, wrong, lastOfMonth) => {
  expect(explainDate(text)).toMatchObject({ kind: 'impossible', wrong, lastOfMonth });
  expect(readDate(text)).toBeUndefined();
});

test.each([
  ['2026–01–01', '2026-01-01'],
  ['2026.01.31', '2026-01-31'],
  ['2026/1/31', '2026-01-31'],
  ['31.1.2026', '2026-01-31'],
  ['٢٠٢٦-٠١-٠١', '2026-01-01'],
  ['２０２６-０１-０１', '2026-01-01'],
  ['2020-06-11T10:00', '2020-06-11'],
  ['2020-06-11 10:00:00', '2020-06-11'],
  ['2020-06-11, kl. 18.00', '2020-06-11'],
  ['2020-06-11T00:00:00.000Z', '2020-06-11'],
  ['2020-06\u00ad-11', '2020-06-11'],
  ['2020-06-11T22:00:00Z', undefined],
  ['2020-06-11T10:00+02:00', undefined],
  ['11/06/2020', undefined],
  ['12026-01-01', undefined],
  ['20201340', undefined],
  ['2013-xx-xx', undefined],
  ['i december', undefined],
  ['december', undefined],
  ['17', undefined],
  ['KF 2016-10-13 §17', undefined],
  ['2015-2018', undefined],
  ['', undefined],
  [`2020-06-11${' '.repeat(2000)}`, undefined],
])('%s is no date; perhaps %s was meant', (text, canonical) => {
  expect(explainDate(text)).toEqual(
    canonical === undefined ? { kind: 'not-a-date' } : { kind: 'not-a-date', canonical },
  );
  expect(readDate(text)).toBeUndefined();
});

describe('findDates', () => {
  const found = (text: string) =>
    findDates(text).map(({ canonical, start, end }) => [canonical, text.slice(start, end)]);

  test('finds every date where it stands, in order', () => {
    const text =
      'Antagen 29/11 2017, reviderad den 2 december 2019, gäller fr.o.m. 2020-01-01 (jfr okt. 2016).';
    expect(found(text)).toEqual([
      ['2017-11-29', '29/11 2017'],
      ['2019-12-02', 'den 2 december 2019'],
      ['2020-01-01', '2020-01-01'],
      ['2016-10', 'okt. 2016'],
    ]);
  });

  test('gives the offsets of the text as written, decomposed or not', () => {
    const text = 'På förslag av nämnden, måndagen den 2 mars 2020'.normalize('NFD');
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end).normalize('NFC')).toBe('måndagen den 2 mars 2020');
  });

  test.each([
    'KS 2016/0157, 2015-2018, 2010-12 och 20161013',
    'den 30 februari 2016 och 2013-02-30',
    'SLK-2023-01-047 och 2016-10-131',
    'under 2016, se 1 § 2015 års lag',
  ])('finds no date in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('reads what it wrote', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1862, max: 2100 }),
      month: fc.integer({ min: 1, max: 9 }),
      date: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(parts, fc.string(), ({ year, month, date }, words) => {
        const canonical = `${year}-0${month}-${String(date).padStart(2, '0')}`;
        const forms = [`${date} ${LONG[month - 1]} ${year}`, `${date}/${month} ${year}`, canonical];
        for (const form of forms) {
          expect(readDate(form)?.canonical).toBe(canonical);
          const text = `${words} (${form}) ${words}`;
          expect(found(text)).toContainEqual([canonical, form]);
        }
      }),
    );
  });
});
