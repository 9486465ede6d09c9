import { expect, test } from 'vitest';
import type { PartialDay } from '../text/calendar.ts';
import { findCaseNumber } from './case-number-form.ts';
import { readDecision } from './decision-form.ts';
import vectors from './format-vectors.json' with { type: 'json' };
import { readInterval } from './interval-form.ts';
import { findAgendaItem, isPageCounter } from './page-form.ts';
import { looksLikePerson } from './person-form.ts';
import { isPlaceholder } from './placeholder-form.ts';
import { readRepeal } from './repeal-form.ts';
import { titlePeriod } from './title-period.ts';
import { readValidity } from './validity-form.ts';

const LENGTHS = { day: 10, month: 7, year: 4 };

function asWritten(day: PartialDay | undefined): string | undefined {
  return day?.first.slice(0, LENGTHS[day.precision]);
}

/** What the readers of one kind say of a text, in the shape of the vectors. */
const READ: Readonly<Record<string, (text: string) => object>> = {
  decision: (text) => {
    const { agendaItem, date, ...rest } = readDecision(text) ?? {};
    return { ...rest, date: asWritten(date), item: agendaItem };
  },
  'agenda-item': (text) => {
    const { bodies, date, caseNumber, paragraph, agendaItem } = readDecision(text) ?? {};
    expect(bodies).toEqual([]);
    expect(findAgendaItem(text)?.item).toBe(agendaItem);
    return { item: agendaItem, date, caseNumber, paragraph };
  },
  'case-number': (text) => ({ value: findCaseNumber(text)?.value }),
  validity: (text) => {
    const { kind, ...rest } = readValidity(text) ?? { kind: 'none' };
    return kind === 'open' ? { open: true } : rest;
  },
  'title-period': (text) => {
    const { kind: _, ...rest } = titlePeriod(text) ?? { kind: 'none' };
    return rest;
  },
  'mandate-period': (text) => {
    const { kind: _, ...rest } = readValidity(text) ?? { kind: 'none' };
    return rest;
  },
  repeal: (text) => ({ from: readRepeal(text)?.from }),
  interval: (text) => ({ months: readInterval(text)?.months }),
  'page-counter': (text) => (isPageCounter(text) ? {} : { not: 'a page counter' }),
  placeholder: (text) => (isPlaceholder(text) ? {} : { not: 'a placeholder' }),
};

test('there are all the real strings, of every kind', () => {
  expect(vectors).toHaveLength(49);
  expect(new Set(vectors.map(({ kind }) => kind))).toEqual(new Set(Object.keys(READ)));
});

test.each(vectors)('$kind: $text', ({ text, kind, ...expected }) => {
  const nfd = text.normalize('NFD');
  const spaced = text.replaceAll(' ', '\u00a0');
  expect(READ[kind]?.(text)).toEqual(expected);
  expect(READ[kind]?.(nfd)).toEqual(expected);
  expect(READ[kind]?.(spaced)).toEqual(expected);
});

test.each(vectors)('no other kind is seen in: $text', ({ text, kind }) => {
  if (kind !== 'placeholder') expect(isPlaceholder(text)).toBe(false);
  if (kind !== 'page-counter') expect(isPageCounter(text)).toBe(false);
  if (kind !== 'repeal') expect(readRepeal(text)).toBeUndefined();
  if (kind !== 'interval') expect(readInterval(text)).toBeUndefined();
  if (!/validity|mandate/.test(kind)) expect(readValidity(text)).toBeUndefined();
  expect(looksLikePerson(text)).toBeUndefined();
});
