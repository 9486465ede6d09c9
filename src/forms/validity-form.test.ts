import { expect, test } from 'vitest';
import { readValidity } from './validity-form.ts';

function said(text: string): string | undefined {
  const form = readValidity(text);
  if (form?.kind === 'interval') return `${form.from ?? ''}..${form.to ?? ''} ${form.precision}`;
  if (form?.kind === 'mandate-period') return `mandate ${form.years.join('-')} ${form.of ?? '?'}`;
  return form?.kind;
}

test.each([
  ['tills vidare', 'open'],
  ['Tills\u00a0vidare.', 'open'],
  ['tillsvidare', 'open'],
  ['until-further-notice', 'open'],
  ['Until further notice', 'open'],
  ['Policyn gäller tills vidare', 'open'],
  ['2010-09-27 t o m 2014-12-31', '2010-09-27..2014-12-31 day'],
  ['2010-09-27 t.o.m. 2014-12-31', '2010-09-27..2014-12-31 day'],
  ['2010-09-27 tom 2014-12-31', '2010-09-27..2014-12-31 day'],
  ['2010-09-27 – 2014-12-31', '2010-09-27..2014-12-31 day'],
  ['fr.o.m. 2010-09-27 t.o.m. 2014-12-31', '2010-09-27..2014-12-31 day'],
  ['Från den 27 september 2010 till och med den 31 december 2014', '2010-09-27..2014-12-31 day'],
  ['1 januari – 31 december 2020', '2020-01-01..2020-12-31 day'],
  ['2016-10-13 till 2019', '2016-10-13..2019-12-31 day'],
  ['2015–2018', '2015-01-01..2018-12-31 year'],
  ['2015 - 2018', '2015-01-01..2018-12-31 year'],
  ['2015-18', '2015-01-01..2018-12-31 year'],
  ['2012 2014', '2012-01-01..2014-12-31 year'],
  ['2012-2015', '2012-01-01..2015-12-31 year'],
  ['åren 2015 och 2016', '2015-01-01..2016-12-31 year'],
  ['2016-10 till 2018-02', '2016-10-01..2018-02-28 month'],
  ['oktober 2016 till februari 2020', '2016-10-01..2020-02-29 month'],
  ['från 2012 och framåt', '2012-01-01.. year'],
  ['2012 och framåt', '2012-01-01.. year'],
  ['2012–', '2012-01-01.. year'],
  ['från och med 2020-01-01', '2020-01-01.. day'],
  ['Gäller fr 2020-01-01', '2020-01-01.. day'],
  ['fr.o.m. 2020-01-01', '2020-01-01.. day'],
  ['Gäller från: 2020-01-01', '2020-01-01.. day'],
  ['från 2020-01-01 tills vidare', '2020-01-01.. day'],
  ['2020-01-01 – tills vidare', '2020-01-01.. day'],
  ['tills vidare, från och med 2020-01-01', '2020-01-01.. day'],
  ['till och med: 31 december 2020', '..2020-12-31 day'],
  ['t.o.m. 2020', '..2020-12-31 year'],
  ['till utgången av 2020', '..2020-12-31 year'],
  ['vid utgången av 2020', '..2020-12-31 year'],
  ['Tills vidare, dock längst till och med 2020-12-31', '..2020-12-31 day'],
  ['2015', '2015-01-01..2015-12-31 year'],
  ['år 2015', '2015-01-01..2015-12-31 year'],
  ['Giltighetstid: 2015-2018', '2015-01-01..2018-12-31 year'],
  ['planperioden 2015–2018', '2015-01-01..2018-12-31 year'],
  ['2018–2015', '2018-01-01..2015-12-31 year'],
  ['mandatperioden 2023-2026', 'mandate 2023-2026 boards'],
  ['mandatperiod 2022–2026', 'mandate 2022-2026 ?'],
  ['fullmäktiges mandatperiod 2022–2026', 'mandate 2022-2026 council'],
  ['mandatperioden 2022–2026 (nämnderna)', 'mandate 2022-2026 boards'],
  ['Lagakraftvunnet beslut', 'legal-force'],
  ['Gäller från: Lagakraftvunnet beslut', 'legal-force'],
  ['när beslutet vunnit laga kraft', 'legal-force'],
  ['legal-force', 'legal-force'],
])('%s → %s', (text, expected) => {
  expect(said(text)).toBe(expected);
  expect(said(text.toUpperCase().normalize('NFD'))).toBe(expected);
});

test.each([
  '2015-20174',
  '2010-12',
  '2014 2012',
  '2020-01-01',
  '2020-02-30 t o m 2020-12-31',
  '2015–2018, därefter årsvis',
  'ca 2015–2018',
  'vid behov',
  'mandatperioden',
  'innevarande mandatperiod',
  'fyra år',
  '[Datum]',
  '0437/20',
  '',
  '2015-2018'.repeat(200),
])('no period: %s', (text) => {
  expect(readValidity(text)).toBeUndefined();
});
