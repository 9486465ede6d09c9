import { expect, test } from 'vitest';
import { readRepeal } from './repeal-form.ts';

test.each([
  ['Policyn upphör att gälla den 1 juli 2020.', '2020-07-01'],
  ['ska upphöra att gälla den 1 juli 2020', '2020-07-01'],
  ['upphör att gälla 2020-07-01', '2020-07-01'],
  ['upphöra från och med 2019-12-31', '2019-12-31'],
  ['upphör att gälla fr.o.m. 2019-12-31', '2019-12-31'],
  ['Upphör: 2019-12-31', '2019-12-31'],
  ['/Upphör att gälla U:2024-08-02/', '2024-08-02'],
  ['Planen antogs 2015-03-01 och upphävs från och med den 1 mars 2022', '2022-03-01'],
  ['upphör att gälla vid utgången av 2020', '2021-01-01'],
  ['upphör att gälla vid utgången av år 2020', '2021-01-01'],
  ['upphör vid utgången av juni 2020', '2020-07-01'],
  ['upphävs efter utgången av 2020-02-29', '2020-03-01'],
  ['Antagen 2015, upphör vid utgången av 2020', '2021-01-01'],
  ['upphör att gälla vid årsskiftet 2020/2021', '2021-01-01'],
  ['upphör att gälla vid årsskiftet 2019/20', '2020-01-01'],
])('%s → first day without force %s', (text, from) => {
  expect(readRepeal(text)).toEqual({ from, proposed: false });
  expect(readRepeal(text.toUpperCase().normalize('NFD'))).toEqual({ from, proposed: false });
});

test.each([
  'Policyn föreslås upphöra att gälla den 1 juli 2020',
  'Förslag till beslut: policyn upphör att gälla den 1 juli 2020',
  'Nämnden avser att policyn ska upphöra den 1 juli 2020',
  'Den bör upphöra den 1 juli 2020',
])('a proposal: %s', (text) => {
  expect(readRepeal(text)).toEqual({ from: '2020-07-01', proposed: true });
});

test('a proposal in the sentence before is another matter', () => {
  const text = 'Kontoret föreslog en ny policy. Den gamla upphör att gälla den 1 juli 2020.';
  expect(readRepeal(text)?.proposed).toBe(false);
});

test.each([
  'upphör att gälla 2020',
  'upphör att gälla i juni 2020',
  'kungörelsen den 21 april 1939 (nr 144) ska upphöra att gälla',
  'upphör när ett år har förflutit',
  'gäller till och med 2020-12-31',
  'upphör att gälla den 30 februari 2020',
  'Ersätter beslut 2020-01-01',
  '',
])('no day of repeal: %s', (text) => {
  expect(readRepeal(text)).toBeUndefined();
});
