import { expect, test } from 'vitest';
import { findCaseNumber } from './case-number-form.ts';

test.each([
  ['KS 2010/0095', 'KS 2010/0095'],
  ['KS 2010.85 005', 'KS 2010.85 005'],
  ['KS 2012.257, 159', 'KS 2012.257'],
  ['KSN-2014-0324', 'KSN-2014-0324'],
  ['GSN-2013/111.159', 'GSN-2013/111.159'],
  ['Dnr KS 2017/317', 'KS 2017/317'],
  ['KK13/167', 'KK13/167'],
  ['KS 13/167', 'KS 13/167'],
  ['ks 2012.257', 'ks 2012.257'],
  ['0437/20', '0437/20'],
  ['2/10', '2/10'],
  ['03/18', '03/18'],
  ['2011/289', '2011/289'],
  ['1301185', '1301185'],
  ['(dnr 1301185)', '1301185'],
  ['DNR: 2/10', '2/10'],
  ['Ärendenummer: SN 2020/123', 'SN 2020/123'],
  ['Ärende-id 2019.0123', '2019.0123'],
  ['Antagen av KF 2011-10-19, dnr 2011/289', '2011/289'],
  ['Digitaliseringsstrategi (KS/2019:73)', 'KS/2019:73'],
  ['Läsåret 2016/17, dnr 2016KS/0157', '2016KS/0157'],
])('%s holds %s', (text, value) => {
  for (const written of [text, text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
    const found = findCaseNumber(written);
    expect(found?.value).toBe(value);
    const there = written.slice(found?.start, found?.end);
    expect(there.normalize('NFC').replaceAll('\u00a0', ' ')).toBe(value);
  }
});

test.each([
  'KF 2016-10-13 §17',
  'KF 2016-10 §17',
  'KS 2014.06.18',
  'KF 10/05',
  'Kf 105/04',
  'beslut 62/02',
  '29/11 2017',
  'Dnr:',
  'Dnr: 2014-06-18',
  'Dnr: SIDA 1',
  'Dnr [Nummer]',
  'SFS 2022:818',
  'ÖFS 2010:17',
  'Dir. 2015:123',
  'AFS 2001:1',
  'Förordning (EU) 2016/679',
  'direktiv 2006/123/EG',
  'läsåret 2016/17',
  'FÖR 2016/17',
  '2015/2016',
  'LUP 2015-2018',
  'IT-2015-2018',
  'MÅL 2017-2020',
  'KS 10 9 APRIL 2014',
  '1(7)',
  'Trelleborg2000, v 1.0, 2008-09-16',
  'h.id. 2013.427',
  '',
])('no case number in: %s', (text) => {
  expect(findCaseNumber(text)).toBeUndefined();
});
