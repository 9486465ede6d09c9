import { expect, test } from 'vitest';
import { readDecision } from './decision-form.ts';

/** A decision in one line: bodies, date, paragraph, and what else there is. */
function said(text: string): string | undefined {
  const form = readDecision(text);
  if (!form) return undefined;
  const length = { day: 10, month: 7, year: 4 }[form.date?.precision ?? 'day'];
  return [
    form.bodies.join('+'),
    form.date?.first.slice(0, length),
    form.paragraph && `§${form.paragraph}`,
    form.caseNumber && `dnr ${form.caseNumber}`,
    form.validFrom && `from ${form.validFrom}`,
    form.agendaItem && `item ${form.agendaItem}`,
  ]
    .filter((part) => part)
    .join(' ');
}

test.each([
  // After the date, with a comma, a space, a stop or a sign.
  ['2011-10-19, 125', '2011-10-19 §125'],
  ['2013-01-29 6.', '2013-01-29 §6'],
  ['17 augusti 2011 118', '2011-08-17 §118'],
  ['Policy 2012-05-12, 73 Kommunfullmäktige', 'kommunfullmäktige 2012-05-12 §73'],
  ['Kommunfullmäktige 1985-03-12, 45 §', 'kommunfullmäktige 1985-03-12 §45'],
  // Before the date or the year.
  ['KF 145, 2012-11-05', 'kommunfullmäktige 2012-11-05 §145'],
  ['kommunstyrelsen 12, den 5 maj 2014', 'kommunstyrelsen 2014-05-05 §12'],
  ['KF 10/05', 'kommunfullmäktige 2005 §10'],
  ['Kf 105/04', 'kommunfullmäktige 2004 §105'],
  ['LS 14/06', 'ls 2006 §14'],
  ['beslut 62/02', '2002 §62'],
  ['KF § 17/1998', 'kommunfullmäktige 1998 §17'],
  ['Kommunfullmäktige § 33 1998', 'kommunfullmäktige §33'],
  ['KF paragraf 17, 2016-10-13', 'kommunfullmäktige 2016-10-13 §17'],
  ['KF 2016-10-13 §§ 12–14', 'kommunfullmäktige 2016-10-13 §12–14'],
  ['KF § 17 (dnr 0437/20) - 2020-06-11', 'kommunfullmäktige 2020-06-11 §17 dnr 0437/20'],
  // Nothing is invented.
  ['Kommunfullmäktige 2014-06-18', 'kommunfullmäktige 2014-06-18'],
  ['2003-10-17, rev 2004-01-30', '2003-10-17'],
  ['2003-10-17, rev 2004-01-30 § 9', '2003-10-17'],
  ['Rev. 2004-01-30 § 9, antagen 2003-10-17 § 5', '2003-10-17 §5'],
  ['Reviderad av KF 2004-01-30 § 9', 'kommunfullmäktige 2004-01-30 §9'],
  ['KS 10 9 APRIL 2014', 'kommunstyrelsen 2014-04-09 item 10'],
  ['Ärende 8 KS 2014-06-18', 'kommunstyrelsen 2014-06-18 item 8'],
  ['KF 2014-06-18 1(7)', 'kommunfullmäktige 2014-06-18'],
  ['KS 2014-06-18, 2 (8)', 'kommunstyrelsen 2014-06-18'],
  ['KS 2014-06-18 kl. 18.00', 'kommunstyrelsen 2014-06-18'],
  ['KS 2014-06-18 18:00', 'kommunstyrelsen 2014-06-18'],
  ['Kommunstyrelsen 2014-06-18, 125 deltagare', 'kommunstyrelsen 2014-06-18'],
  ['Kommunstyrelsen, 15 ledamöter', 'kommunstyrelsen'],
  ['KF den 12/3 § 5', 'kommunfullmäktige §5'],
  ['KF 2016-10-13 enligt 5 kap. § 2 st. 3', 'kommunfullmäktige 2016-10-13'],
  ['kommunfullmäktige 2013-xx-xx', 'kommunfullmäktige'],
  ['Antagen av kommunfullmäktige 2014', 'kommunfullmäktige 2014'],
  ['Dnr KS 2017/317', 'dnr KS 2017/317'],
  // Dates that are not the decision's.
  [
    'Gäller från 2024-01-01 enligt KF 2023-10-24 § 331',
    'kommunfullmäktige 2023-10-24 §331 from 2024-01-01',
  ],
  [
    'KF 2023-10-24 § 331, fr.o.m. 2024-01-01 t.o.m. 2026-12-31',
    'kommunfullmäktige 2023-10-24 §331 from 2024-01-01',
  ],
  ['BESLUT 2014-03-31 GÄLLER FR 2014-04-01 FLIK 3 SID 1', '2014-03-31 from 2014-04-01'],
  [
    'Antagen av KF 2009-06-15 §123. Reviderad av KF 2019-02-25 §31',
    'kommunfullmäktige 2009-06-15 §123',
  ],
  // Bodies.
  [
    'Fastställd av kommunstyrelsens arbetsutskott 2020-01-14 § 3',
    'kommunstyrelsens arbetsutskott 2020-01-14 §3',
  ],
  ['Barn- och utbildningsnämnden 2020-01-14 § 3', 'barn- och utbildningsnämnden 2020-01-14 §3'],
  ['Plan-, bygg- och miljönämndens beslut 2020-01-14', 'plan-, bygg- och miljönämnden 2020-01-14'],
  ['Nämnden för arbete och välfärd 2020-01-14', 'nämnden för arbete och välfärd 2020-01-14'],
  ['BUN 2020-01-14 § 3', 'bun 2020-01-14 §3'],
  [
    'Antagen av fullmäktige och kommunstyrelsen 2020-01-14',
    'kommunfullmäktige+kommunstyrelsen 2020-01-14',
  ],
  ['Kommunstyrelsens förslag, antaget av KF 2020-01-14', 'kommunfullmäktige 2020-01-14'],
  ['KOMMUNFULLMÄKTIGE 2020-01-14', 'kommunfullmäktige 2020-01-14'],
  ['Beslutad av kommundirektören 2020-01-14', 'kommundirektören 2020-01-14'],
  ['KF:s beslut 2020-01-14', 'kommunfullmäktige 2020-01-14'],
])('%s → %s', (text, expected) => {
  expect(said(text)).toBe(expected);
  expect(said(text.normalize('NFD'))).toBe(expected);
});

test.each([
  'Trelleborg2000, v 1.0, 2008-09-16',
  'Digitalisering för alla',
  'Ovannämnd plan',
  'enligt 5 § 2 tryckfrihetsförordningen',
  'enligt 7 kap. 3 § 1-3 samma lag',
  'folketrygdloven § 8--2',
  '1(7)',
  '',
  `KF 2016-10-13 §17${'.'.repeat(1000)}`,
])('no decision: %s', (text) => {
  expect(readDecision(text)).toBeUndefined();
});
