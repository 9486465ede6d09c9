import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { forceOn } from './force.ts';

const decided = 'decided-by: kommunfullmäktige\ndecision: { date: 2015-03-01 }';
const repeal = (date: string, from: string) =>
  `repeal: { date: ${date}, decided-by: kommunfullmäktige, from: ${from} }`;

function force(frontmatter: string, asOf: string, config?: string, others = {}) {
  const register = registerOf({ a: `title: A\n${frontmatter}`, ...others }, config);
  const [document] = register.withId('a');
  if (!document) throw new Error('unreachable: the register holds it');
  const { start, end } = forceOn(register, document, asOf as Day);
  return `${start ?? '?'} – ${end ?? '?'}`;
}

const ENDS = 'expiry-ends-force: true';

describe('the days of force', () => {
  test('run from the decision, without an end', () => {
    expect(force(decided, '2020-01-01')).toBe('2015-03-01 – ?');
  });

  test('end with the first day without force', () => {
    const frontmatter = `${decided}\n${repeal('2020-06-11', '2020-07-01')}`;
    expect(force(frontmatter, '2021-01-01')).toBe('2015-03-01 – 2020-07-01');
    expect(force(frontmatter, '2020-06-11')).toBe('2015-03-01 – 2020-07-01');
    expect(force(frontmatter, '2020-06-10')).toBe('2015-03-01 – ?');
  });

  test('end with a successor, on the day on which it takes over', () => {
    const next = `title: B\ndecided-by: kommunfullmäktige\ndecision: { date: 2020-06-11 }\nvalidity: { from: 2021-01-01 }\nsupersedes: [a]`;
    expect(force(decided, '2020-06-11', undefined, { b: next })).toBe('2015-03-01 – 2021-01-01');
    expect(force(decided, '2020-06-10', undefined, { b: next })).toBe('2015-03-01 – ?');
  });

  test('end with the period only where the city says so', () => {
    const frontmatter = `${decided}\nvalidity: { from: 2015-04-01, to: 2019-12-31 }`;
    expect(force(frontmatter, '2021-01-01')).toBe('2015-04-01 – ?');
    expect(force(frontmatter, '2021-01-01', ENDS)).toBe('2015-04-01 – 2020-01-01');
    const cleaned = `${frontmatter}\n${repeal('2020-06-11', '2020-06-11')}`;
    expect(force(cleaned, '2021-01-01', ENDS)).toBe('2015-04-01 – 2020-01-01');
    expect(force(cleaned, '2021-01-01')).toBe('2015-04-01 – 2020-06-11');
  });

  test('are none where it never came into force', () => {
    expect(force('stage: proposed\nvalidity: { from: 2020-01-01 }', '2021-01-01')).toBe('? – ?');
    expect(force(decided, '2015-02-28')).toBe('? – ?');
    const annulled = `${decided}\nhistory: [{ date: 2016-01-01, event: annulment }]`;
    expect(force(annulled, '2021-01-01')).toBe('? – ?');
    const early = `${decided}\nvalidity: { from: 2016-01-01 }\n${repeal('2015-06-01', '2015-06-01')}`;
    expect(force(early, '2021-01-01')).toBe('? – ?');
  });

  test('begin on an unknown day where the decision has none', () => {
    const frontmatter = `decided-by: kommunfullmäktige\ndecision: unknown\n${repeal('2020-06-11', '2020-06-11')}`;
    expect(force(frontmatter, '2021-01-01')).toBe('? – 2020-06-11');
  });
});
