import { expect, test } from 'vitest';
import { readInterval } from './interval-form.ts';

test.each([
  ['24 months', 24],
  ['1 month', 1],
  ['24 månader', 24],
  ['2 år', 24],
  ['två år', 24],
  ['vart fjärde år', 48],
  ['vart 4:e år', 48],
  ['Vart 4 år', 48],
  ['vartannat år', 24],
  ['varannan månad', 2],
  ['var tredje månad', 3],
  ['varje år', 12],
  ['Årligen.', 12],
  ['årligen, och vid behov', 12],
  ['minst en gång per år', 12],
  ['Minst vartannat år', 24],
  ['en gång om året', 12],
  ['1 gång/år', 12],
  ['två gånger per år', 6],
  ['4 gånger per år', 3],
  ['en gång per mandatperiod', 48],
  ['en gång under varje mandatperiod', 48],
  ['varje mandatperiod', 48],
  ['två gånger per mandatperiod', 24],
  ['kvartalsvis', 3],
  ['varje kvartal', 3],
  ['tertialvis', 4],
  ['halvårsvis', 6],
  ['varje halvår', 6],
  ['månadsvis', 1],
  ['every year', 12],
  ['every second year', 24],
  ['every 6 months', 6],
  ['once a year', 12],
  ['twice a year', 6],
])('%s → %i months', (text, months) => {
  expect(readInterval(text)).toEqual({ months });
  expect(readInterval(text.toUpperCase().normalize('NFD'))).toEqual({ months });
});

test.each([
  'vid behov',
  'regelbundet',
  'kontinuerligt',
  'fem gånger per år',
  '24',
  '0 månader',
  'noll år',
  '999 år',
  'året därpå',
  'per år',
  'en gång',
  '2016',
  'var god vänd',
  'ett vanligt år',
  '',
])('no interval: %s', (text) => {
  expect(readInterval(text)).toBeUndefined();
});
