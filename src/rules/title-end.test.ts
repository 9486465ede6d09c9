import { expect, test } from 'vitest';
import { titleEnd } from './title-end.ts';

test.each([
  ['Avgift för år 1989', '1989', '1989-12-31'],
  ['Bidrag för redovisningsåret 1980/81 till avgifter', '1980/81', '1981-06-30'],
  ['Bidrag för läsåret 1999/2000', '1999/2000', '2000-06-30'],
  ['Belopp för perioden 2015–18 enligt reglementet', '2015–18', '2018-12-31'],
  ['Avgifter för tiden den 1 juli 1988 - den 30 juni 1989', '1988-07-01–1989-06-30', '1989-06-30'],
  ['Slutavräkning för år 1981 enligt 1974 års avtal', '1981', '1981-12-31'],
  ['Nyckeltal 2015 och mål 2030', '2030', '2030-12-31'],
])('%s', (title, written, day) => {
  expect(titleEnd(title)).toEqual({ written, day });
});

test.each([
  'Policy för inköp',
  'Regler enligt lagen (1962:381)',
  'Riktlinje 2017-10-01',
  'Rapport 12019',
])('no time: %s', (title) => {
  expect(titleEnd(title)).toBeUndefined();
});
