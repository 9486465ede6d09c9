import { describe, expect, test } from 'vitest';
import type { KeyChange } from './key-change.ts';
import { edited, set } from './planning-for-tests.ts';

type Case = readonly [
  name: string,
  before: string,
  changes: KeyChange | readonly KeyChange[],
  after: string,
];

const IN_PLACE: readonly Case[] = [
  ['a text', 'title: A\n', set('title', 'B'), 'title: B\n'],
  ['the same text', 'title:   A  # a\n', set('title', 'A'), 'title:   A  # a\n'],
  ['the comment and the spaces stay', 'a:  A   # c\n', set('a', 'B'), 'a:  B   # c\n'],
  ['between the same marks', `a: 'A'\nb: "B"\n`, set('a', 'x'), `a: 'x'\nb: "B"\n`],
  ['an escape within marks', 'a: "A"\n', set('a', 'x "y"'), 'a: "x \\"y\\""\n'],
  ['a quoted key', '"a" : 1\n', set('a', '2'), '"a" : 2\n'],
  [
    'between brackets',
    'a: { b: 1, c: 2 } # d\n',
    set('a.b', 'x, y'),
    'a: { b: "x, y", c: 2 } # d\n',
  ],
  ['deep between brackets', 'a: [{b: {c: 1}}]\n', set('a.0.b.c', '2'), 'a: [{b: {c: 2}}]\n'],
  ['an item', 'a:\n- b # c\n- d\n', set('a.1', 'e'), 'a:\n- b # c\n- e\n'],
  ['in an item', 'a:\n  -   b: 1\n      c: 2\n', set('a.0.c', '3'), 'a:\n  -   b: 1\n      c: 3\n'],
  ['a text of several lines', 'a: b\n  c\n\n  d # e\nf: g\n', set('a', 'x'), 'a: x # e\nf: g\n'],
  ['a block of text', 'a: |\n  b\n\n  c\n\nf: g\n', set('a', 'x'), 'a: x\n\nf: g\n'],
  ['a value on the next line', 'a: # b\n  c # d\n', set('a', 'x'), 'a: # b\n  x # d\n'],
  ['a truth value', 'a: false\n', set('a', true), 'a: true\n'],
  ['a text that looks like one', 'a: b\n', set('a', 'true'), 'a: "true"\n'],
];

const OPEN: readonly Case[] = [
  ['nothing', 'a:\nb: c\n', set('a', 'x'), 'a: x\nb: c\n'],
  ['nothing but a comment', 'a:   # b\nc: d\n', set('a', 'x'), 'a: x   # b\nc: d\n'],
  ['nothing, with a comment below', 'a:\n  # b\nc: d\n', set('a', 'x'), 'a: x\n  # b\nc: d\n'],
  ['null', 'a: ~ # b\n', set('a', 'x'), 'a: x # b\n'],
  ['nothing between brackets', 'a: { b: , c: d }\n', set('a.b', 'x'), 'a: { b: x , c: d }\n'],
  ['a placeholder', 'a: [Nummer] # b\n', set('a', '21'), 'a: 21 # b\n'],
  [
    'a placeholder for a mapping',
    'decision: [Beslut]\n',
    set('decision.date', '2020-06-11'),
    'decision:\n  date: 2020-06-11\n',
  ],
  ['empty brackets', 'a: {}\nb: []\n', [set('a.c', '1'), set('b', ['d'])], 'a:\n  c: 1\nb: [d]\n'],
];

const KINDS: readonly Case[] = [
  [
    'a mapping to a text',
    'a: # b\n  # c\n  d: 1\n  e: 2 # f\ng: h\n',
    set('a', 'x'),
    'a: x # b\n  # c\ng: h\n',
  ],
  ['a list to a text', 'a:\n- b\n- c\n# d\ng: h\n', set('a', 'x'), 'a: x\n# d\ng: h\n'],
  ['brackets to a text', 'a: { b: c,\n  d: e } # f\n', set('a', 'x'), 'a: x # f\n'],
  ['a text to a mapping', 'a: b # c\nd: e\n', set('a', { f: '1' }), 'a: # c\n  f: 1\nd: e\n'],
  ['a text to a list', 'a: b # c\n', set('a', ['d', 'e']), 'a: [d, e] # c\n'],
  ['a list to a list', 'a:\n  - b\n  - c # d\n', set('a', ['e', 'f']), 'a:\n  - e\n  - f\n'],
  [
    'a mapping to a mapping',
    'a:\n  b: 1 # c\n  d: 2 # e\n',
    set('a', { d: '3', b: '1', f: '4' }),
    'a:\n  b: 1 # c\n  d: 3 # e\n  f: 4\n',
  ],
  ['a mapping loses keys', 'a: { b: 1, c: 2 }\n', set('a', { c: '3' }), 'a: { c: 3 }\n'],
];

const NEW: readonly Case[] = [
  [
    'after its neighbour',
    'title: A\nlanguage: sv\n',
    set('type', 'plan'),
    'title: A\ntype: plan\nlanguage: sv\n',
  ],
  [
    'not after comments of the next',
    'type: a\n# b\nvalidity: c\n',
    set('decided-by', 'KF'),
    'type: a\ndecided-by: KF\n# b\nvalidity: c\n',
  ],
  [
    'after comments within',
    'type: a\n  # b\nvalidity: c\n',
    set('decided-by', 'KF'),
    'type: a\n  # b\ndecided-by: KF\nvalidity: c\n',
  ],
  ['before all others', '# a\ntitle: A\n', set('id', 'b'), '# a\nid: b\ntitle: A\n'],
  [
    'first in a mapping',
    'decision: # a\n  # b\n  paragraph: 1\n',
    set('decision.date', '2020'),
    'decision: # a\n  date: 2020\n  # b\n  paragraph: 1\n',
  ],
  [
    'first in an item',
    'history:\n  - event: review\n    result: keep\n',
    set('history.0.date', '2020-01-01'),
    'history:\n  - date: 2020-01-01\n    event: review\n    result: keep\n',
  ],
  [
    'first between brackets',
    'decision: { paragraph: 1 }\n',
    set('decision.date', '2020'),
    'decision: { date: 2020, paragraph: 1 }\n',
  ],
  [
    'last between brackets',
    'decision: {date: 2020}\n',
    set('decision.paragraph', '1'),
    'decision: {date: 2020, paragraph: 1}\n',
  ],
  ['after a trailing comma', 'a: { b: 1, }\n', set('a.c', '2'), 'a: { b: 1, c: 2 }\n'],
  [
    'between brackets on lines',
    'a: {\n  b: 1, # c\n  d: 2 # e\n}\n',
    set('a.f', '3'),
    'a: {\n  b: 1, # c\n  d: 2, # e\n  f: 3\n}\n',
  ],
  [
    'the whole between brackets',
    '{ title: A, language: sv }\n',
    set('type', 'plan'),
    '{ title: A, type: plan, language: sv }\n',
  ],
  [
    'a mapping as its like',
    'decision:\n    date: 2020\n',
    set('repeal', { date: '2021', note: 'a: b' }),
    'decision:\n    date: 2020\nrepeal:\n    date: 2021\n    note: "a: b"\n',
  ],
  [
    'a mapping between brackets as its like',
    'decision: {date: 2020}\n',
    set('repeal', { date: '2021', part: '7' }),
    'decision: {date: 2020}\nrepeal: {date: 2021, part: 7}\n',
  ],
  [
    'a mapping too long for a line',
    'decision: { date: 2020 }\n',
    set('repeal', { date: '2021', note: 'lång '.repeat(30).trim() }),
    `decision: { date: 2020 }\nrepeal:\n  date: 2021\n  note: ${'lång '.repeat(30).trim()}\n`,
  ],
  [
    'a period',
    'title: A\n',
    set('validity.to', '2025-12-31'),
    'title: A\nvalidity: { to: 2025-12-31 }\n',
  ],
  [
    'a list as the others',
    'aliases:\n- a\n- b\n',
    set('keywords', ['c', 'd, e']),
    'aliases:\n- a\n- b\nkeywords:\n- c\n- d, e\n',
  ],
  [
    'a key of the city',
    'title: A\nlanguage: sv\n',
    set('x-a.b', '1'),
    'title: A\nlanguage: sv\nx-a:\n  b: 1\n',
  ],
  ['marks as the others', `a: 'b: c'\n`, set('x-d', 'e: f'), `a: 'b: c'\nx-d: 'e: f'\n`],
  [
    'after a block of text',
    'title: |+\n  a\n\nlanguage: sv\n',
    set('type', 'plan'),
    'title: |+\n  a\n\ntype: plan\nlanguage: sv\n',
  ],
  [
    'indented as a whole',
    '  title: A\n  language: sv\n',
    set('type', 'plan'),
    '  title: A\n  type: plan\n  language: sv\n',
  ],
];

describe.each([
  ['in the place of a value', IN_PLACE],
  ['in the place of nothing', OPEN],
  ['in the place of another kind', KINDS],
  ['a new key', NEW],
])('set %s', (_, cases) => {
  test.each(cases)('%s', (_name, before, changes, after) => {
    expect(edited(before, ...[changes].flat())).toBe(after);
  });
});

test.each([
  ['plain', 'Plan för inköp', 'Plan för inköp'],
  ['a day', '2020-06-11', '2020-06-11'],
  ['a case number', '0437/20', '0437/20'],
  ['a sign of paragraph', '§ 21', '§ 21'],
  ['an address', 'https://a.se/b', 'https://a.se/b'],
  ['a colon', 'Plan: del 2', '"Plan: del 2"'],
  ['a colon at the end', 'Plan:', '"Plan:"'],
  ['a comment', 'Nr #5', '"Nr #5"'],
  ['nothing', '', '""'],
  ['null', '~', '"~"'],
  ['a word for null', 'null', '"null"'],
  ['a number that YAML would change', '0042', '"0042"'],
  ['another', '7.10', '"7.10"'],
  ['spaces', ' a ', '" a "'],
  ['a placeholder', '[Nummer]', '"[Nummer]"'],
  ['a list', '- a', '"- a"'],
  ['an anchor', '&a', '"&a"'],
  ['marks', '"Plan"', `'"Plan"'`],
  ['both marks', `"a" 'b'`, `"\\"a\\" 'b'"`],
  ['lines', 'ett\ntvå', '"ett\\ntvå"'],
  ['a backslash', 'a\\b', 'a\\b'],
])('%s is written so that it is read as it is', (_, text, written) => {
  expect(edited('title: A\n', set('x-a', text))).toBe(`title: A\nx-a: ${written}\n`);
});

test('lines end as those beside them', () => {
  expect(edited('a: b\r\nvalidity:\r\n  from: 2015\r\n', set('validity.to', '2018'))).toBe(
    'a: b\r\nvalidity:\r\n  from: 2015\r\n  to: 2018\r\n',
  );
  expect(edited('title: b\r\nlanguage: c\n', set('type', 'plan'))).toBe(
    'title: b\r\ntype: plan\r\nlanguage: c\n',
  );
});
