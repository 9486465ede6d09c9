import { describe, expect, test } from 'vitest';
import type { RuleSetting } from '../city/city.ts';
import { cityOf, documentOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { buildRegister } from './build-register.ts';
import { decidedEnd, endingSoon } from './expiry.ts';

const document = (date: string, ...lines: string[]) =>
  ['type: program', 'decided-by: KF', `decision: { date: ${date} }`, ...lines].join('\n');

const fourYears = 'validity: { from: 2022-07-01, to: 2026-06-30 }';

/** On which of some days the document `old` ends soon, and by what its end is decided on the last of them. */
function ask(documents: Record<string, string>, days: string, within?: string) {
  const options = new Map(within === undefined ? [] : [['within', within]]);
  const rules = new Map<string, RuleSetting>([['expires-soon', { severity: undefined, options }]]);
  const read = Object.entries(documents).map(([id, lines]) => documentOf(id, lines));
  const register = buildRegister({ ...cityOf(), rules }, read);
  const [old] = register.withId('old');
  if (!old) throw new Error('no old');
  const asked = days.split(' ') as Day[];
  const last = asked.at(-1) as Day;
  return {
    soon: asked.filter((day) => endingSoon(register, old, day)),
    end: decidedEnd(register, old, last),
  };
}

describe('a document ends soon', () => {
  const days = '2025-12-29 2025-12-30 2026-06-30 2026-07-01';

  test('for half a year before its last day, until that day', () => {
    const { soon } = ask({ old: document('2022-06-13', fourYears) }, days);
    expect(soon).toEqual(['2025-12-30', '2026-06-30']);
  });

  test('for as long as the city says', () => {
    const soon = (within: string) =>
      ask({ old: document('2022-06-13', fourYears) }, `${days} 2026-05-29`, within).soon;
    expect(soon('1 month')).toEqual(['2026-06-30']);
    expect(soon('12 months')).toContain('2025-12-29');
    expect(soon('i god tid')).toEqual(['2025-12-30', '2026-06-30', '2026-05-29']);
  });

  test('for at most a quarter of its time', () => {
    const budget = document('2025-11-24', 'validity: 2026');
    const { soon } = ask({ old: budget }, '2026-07-01 2026-09-29 2026-10-01 2026-12-31');
    expect(soon).toEqual(['2026-10-01', '2026-12-31']);
    const summer = document('2026-04-27', 'validity: { from: 2026-06-01, to: 2026-08-31 }');
    expect(ask({ old: summer }, '2026-06-01 2026-08-31').soon).toEqual([]);
  });

  test('by its last day as it was known', () => {
    const prolonged = document(
      '2022-06-13',
      fourYears,
      'history: [{ date: 2026-03-02, event: prolongation, to: 2028-06-30 }]',
    );
    expect(ask({ old: prolonged }, '2026-03-01 2026-03-02').soon).toEqual(['2026-03-01']);
  });

  test('though nobody knows when it started', () => {
    const lost = document('2010', 'validity: { to: 2026-06-30 }');
    expect(ask({ old: lost }, days).soon).toEqual(['2025-12-30', '2026-06-30']);
  });

  test('not before it has begun, nor once it has ended', () => {
    const later = document('2025-06-13', 'validity: { from: 2026-06-01, to: 2030-06-30 }');
    expect(ask({ old: later }, '2026-01-01').soon).toEqual([]);
    const repealed = document('2022-06-13', fourYears, 'repeal: { date: 2025-01-01 }');
    expect(ask({ old: repealed }, '2026-01-01').soon).toEqual([]);
  });
});

describe('the end is decided', () => {
  const old = document('2022-06-13', fourYears);
  const successor = (date: string, from: string, ...lines: string[]) =>
    document(date, `validity: { from: ${from}, to: 2030-06-30 }`, 'supersedes: [old]', ...lines);

  test('once a successor is, if it takes over by the day after', () => {
    const documents = { old, new: successor('2026-02-23', '2026-07-01') };
    expect(ask(documents, '2026-02-22 2026-02-23')).toEqual({
      soon: ['2026-02-22'],
      end: { day: '2026-07-01', by: 'successor' },
    });
  });

  test('but leaves a gap where the successor begins later', () => {
    const documents = { old, new: successor('2026-02-23', '2026-09-01') };
    expect(ask(documents, '2026-02-23').soon).toEqual(['2026-02-23']);
  });

  test('not by a proposal', () => {
    const proposed = 'type: program\nstage: proposed\nsupersedes: [old]';
    expect(ask({ old, new: proposed }, '2026-02-23')).toEqual({
      soon: ['2026-02-23'],
      end: undefined,
    });
  });

  test('once a repeal is, also one that lets it stand longer than its period', () => {
    const repealed = document(
      '2022-06-13',
      fourYears,
      'repeal: { date: 2026-02-23, decided-by: KF, from: 2026-09-01 }',
    );
    expect(ask({ old: repealed }, '2026-02-22 2026-02-23')).toEqual({
      soon: ['2026-02-22'],
      end: { day: '2026-09-01', by: 'repeal' },
    });
  });

  test('by whatever comes first', () => {
    const repeal = 'repeal: { date: 2026-01-12, decided-by: KF, from: 2026-05-01 }';
    const documents = {
      old: document('2022-06-13', fourYears, repeal),
      new: successor('2026-02-23', '2026-04-01'),
    };
    expect(ask(documents, '2026-02-22').end).toEqual({ day: '2026-05-01', by: 'repeal' });
    expect(ask(documents, '2026-02-23').end).toEqual({ day: '2026-04-01', by: 'successor' });
  });

  test('not by the repeal of a part', () => {
    const part = document(
      '2022-06-13',
      fourYears,
      'repeal: { date: 2026-01-12, decided-by: KF, part: "2" }',
    );
    expect(ask({ old: part }, '2026-02-23').end).toBeUndefined();
  });
});
