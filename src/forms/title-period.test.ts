import { expect, test } from 'vitest';
import { titlePeriod } from './title-period.ts';

test.each([
  ['It-strategi för Mjölby kommun 2017-2020', '2017-01-01', '2020-12-31'],
  ['Digital Agenda för Linköping 2012–2015', '2012-01-01', '2015-12-31'],
  ['LUP för Motala kommun 2015 till 2018', '2015-01-01', '2018-12-31'],
  ['Energiplan 2015-18', '2015-01-01', '2018-12-31'],
  ['Handlingsplan 2012 2014', '2012-01-01', '2014-12-31'],
  ['Taxa för åren 2019 och 2020', '2019-01-01', '2020-12-31'],
  ['Taxa för år 2020', '2020-01-01', '2020-12-31'],
  ['Avgifter för tiden den 1 juli 1988 - den 30 juni 1989', '1988-07-01', '1989-06-30'],
])('%s', (title, from, to) => {
  expect(titlePeriod(title)).toMatchObject({ kind: 'interval', from, to });
});

test('a mandate period stays one', () => {
  expect(titlePeriod('Program för mandatperioden 2023–2026')).toEqual({
    kind: 'mandate-period',
    years: [2023, 2026],
    of: 'boards',
  });
});

test.each([
  'Vision 2025',
  'Genomförande av Agenda 2030',
  'Trelleborg2000',
  'Handlingsplan 2013',
  'Program 2015–2018 och 2019–2022',
  'Lokal tillämpning av SFS 1999-2000:12',
  'Översiktsplan 2016-10',
  'Plan 2040-2030',
  'Kungörelse (1965:561) om vägtrafikolyckor',
  'Läsåret 2016/17',
  'Förordning om belopp för år 1988 enligt förordningen om stöd',
  'Reglemente',
  '',
])('no period in: %s', (title) => {
  expect(titlePeriod(title)).toBeUndefined();
});
