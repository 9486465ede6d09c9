import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { changesUpTo } from './recent-changes.ts';

const decided = (date: string) =>
  `decided-by: kf\ndecision: { date: ${date} }\nresponsible-function: x`;

const register = registerOf({
  gammal: `title: Gammal policy\n${decided('2015-03-01')}\nvalidity: until-further-notice`,
  ny: `title: Ny policy\n${decided('2020-06-11')}\nvalidity: { from: 2020-07-01 }\nsupersedes: [gammal]`,
  plan: `title: Plan\n${decided('2018')}\nvalidity: { from: 2018-01-01, to: 2019-12-31 }`,
  borttagen: `title: Bort\n${decided('2015-03-01')}\nrepeal: { date: 2020-06-11, decided-by: kf, from: 2020-06-11 }`,
  förslag: 'title: Förslag\nstage: proposed',
  'okänd-dag': 'title: Okänd\ndecided-by: kf\ndecision: unknown',
});

const told = (asOf: string, language: 'sv' | 'en' = 'sv') =>
  changesUpTo(register, asOf as Day).map(
    ({ day, document, text }) => `${day} ${document.id.value} ${text[language]}`,
  );

describe('what has become of the documents', () => {
  test('is told the newest first, and within a day in the order of the register', () => {
    expect(told('2021-01-01')).toEqual([
      '2020-07-01 gammal ersätts av «Ny policy»',
      '2020-07-01 ny börjar gälla',
      '2020-06-11 borttagen upphävs',
      '2020-06-11 gammal ersätts av «Ny policy» från 2020-07-01',
      '2020-06-11 ny antas',
      '2020-01-01 plan giltighetstiden har gått ut (sista dag 2019-12-31)',
      '2018-12-31 plan antas någon dag 2018',
      '2015-03-01 borttagen antas',
      '2015-03-01 gammal antas',
    ]);
  });

  test('is told in English too', () => {
    expect(told('2021-01-01', 'en').slice(0, 2)).toEqual([
      '2020-07-01 gammal is superseded by «Ny policy»',
      '2020-07-01 ny enters into force',
    ]);
  });

  test('ends with the day that is asked about, that day included', () => {
    expect(told('2020-06-10')[0]).toMatch(/^2020-01-01/);
    expect(told('2020-06-11')[0]).toMatch(/^2020-06-11 borttagen/);
    expect(told('2015-02-28')).toEqual([]);
  });

  test('leaves out that another document took its place on a day that nobody knows', () => {
    const replaced = registerOf({
      regler: `title: Regler\n${decided('2013')}`,
      riktlinje: 'title: Riktlinje\ndecided-by: kf\ndecision: unknown\nsupersedes: [regler]',
    });
    const changes = changesUpTo(replaced, '2021-01-01' as Day);
    expect(changes.map(({ day, text }) => `${day} ${text.sv}`)).toEqual([
      '2013-12-31 antas någon dag 2013',
    ]);
  });

  test('leaves out what nobody decided and what happened on an unknown day', () => {
    const ids = new Set(
      changesUpTo(register, '2030-01-01' as Day).map(({ document }) => document.id.value),
    );
    expect([...ids].sort()).toEqual(['borttagen', 'gammal', 'ny', 'plan']);
  });
});
