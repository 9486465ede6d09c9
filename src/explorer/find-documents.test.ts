import { expect, test } from 'vitest';
import { buildHistory } from '../graph/history/build-history.ts';
import { inputOf } from '../testing/map-of.ts';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { finderOf } from './find-documents.ts';

const decided =
  'type: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2010-01-01, paragraph: 1 }\nvalidity: until-further-notice';

const history = buildHistory(
  inputOf({
    register: registerOf({
      m: `title: Miljöprogram för staden\naliases: [Gröna planen]\n${decided}`,
      r: `title: Riktlinje för program\n${decided}`,
      p: `title: Program 2020–2023\n${decided}`,
    }),
    asOf: '2020-01-01' as Day,
  }),
  'none',
);
const find = finderOf(history);
const found = (words: string) => find(words).map((number) => history.nodes[number]?.key);

test.each([
  ['MILJÖ', ['m']],
  ['miljo\u0308', ['m']],
  ['miljo', []],
  ['gröna', ['m']],
  ['2020-2023', ['p']],
  ['«program 2020', ['p']],
  ['staden miljö', ['m']],
  ['staden program', ['m']],
  ['   ', []],
  ['taxa', []],
])('%s', (words, keys) => {
  expect(found(words)).toEqual(keys);
});

test('what begins with the words comes first, then what holds them', () => {
  expect(found('program')).toEqual(['p', 'm', 'r']);
});
