import { describe, expect, test } from 'vitest';
import type { Day } from '../text/calendar.ts';
import { UserError } from './user-error.ts';
import { type ViewsOptions, viewsAsked } from './views-asked.ts';

const TODAY = '2026-11-22' as Day;
const ON = '2025-03-01' as Day;

/** The two views as `revision day`; the files as they are have no revision. */
function asked(words: readonly string[], options: ViewsOptions = {}): string[] {
  return viewsAsked(words, options, TODAY).map(({ revision, day }) =>
    revision === undefined ? day : `${revision} ${day}`,
  );
}

describe('which two views are meant', () => {
  test.each<[string[], ViewsOptions, string[]]>([
    [['2020-01-01'], {}, ['2020-01-01', TODAY]],
    [['2020-01-01'], { asOf: ON }, ['2020-01-01', ON]],
    [['2020-01-01', '2021-01-01'], {}, ['2020-01-01', '2021-01-01']],
    [['main'], {}, [`main ${TODAY}`, TODAY]],
    [['main'], { asOf: ON }, [`main ${ON}`, ON]],
    [['main', 'HEAD~2'], { asOf: ON }, [`main ${ON}`, `HEAD~2 ${ON}`]],
    [['main', '2020-01-01'], {}, [`main ${TODAY}`, '2020-01-01']],
    [['2020-01-01', 'main'], {}, ['2020-01-01', `main ${TODAY}`]],
    [[], { with: 'x.md' }, [TODAY, TODAY]],
    [[], { with: 'x.md', asOf: ON }, [ON, ON]],
    [['2020-01-01'], { with: 'x.md' }, ['2020-01-01', '2020-01-01']],
    [['2020-01-01'], { with: 'x.md', asOf: ON }, ['2020-01-01', ON]],
    [['main'], { with: 'x.md' }, [`main ${TODAY}`, TODAY]],
    [['2020-01-01', '2021-01-01'], { with: 'x.md' }, ['2020-01-01', '2021-01-01']],
  ])('%j %j', (words, options, views) => {
    expect(asked(words, options)).toEqual(views);
  });

  test('of two days the earlier comes first, in whatever order they are given', () => {
    expect(asked(['2021-01-01', '2020-01-01'])).toEqual(['2020-01-01', '2021-01-01']);
    expect(asked(['2030-01-01'])).toEqual([TODAY, '2030-01-01']);
  });

  test.each<[string[], ViewsOptions, RegExp]>([
    [[], {}, /^Name what to compare: .*For example:\n {2}gov-docs diff 2020-01-01 /],
    [['2020-02-30'], {}, /^There is no day 2020-02-30 in the calendar\./],
    [['2020-13-01'], {}, /^There is no day 2020-13-01 in the calendar\./],
    [['2020-5-7'], {}, /as in 2020-05-07\.$/],
    [['2020.05.07'], {}, /as in 2020-05-07\.$/],
    [['2020-05'], {}, /as in 2020-05-01\.$/],
    [['decisions/x.md'], {}, /--with decisions\/x\.md\.$/],
    [['main', ' '], {}, /not an empty text/],
    [['2020-01-01', '2021-01-01'], { asOf: ON }, /--as-of has nothing to say/],
  ])('%j %j is a mistake', (words, options, message) => {
    expect(() => asked(words, options)).toThrow(UserError);
    expect(() => asked(words, options)).toThrow(message);
  });
});
