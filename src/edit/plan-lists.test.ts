import { describe, expect, test } from 'vitest';
import type { KeyChange } from './key-change.ts';
import { append, edited, remove } from './planning-for-tests.ts';

type Case = readonly [
  name: string,
  before: string,
  changes: KeyChange | readonly KeyChange[],
  after: string,
];

const REPEAL = append('repeal', { date: '2020-06-11', part: '7.1' });
const EVENT = append('history', { date: '2021-01-01', event: 'review' });
const ITEM = '- { date: 2021-01-01, event: review }';

const APPENDED: readonly Case[] = [
  [
    'a repeal by itself',
    'title: a\n',
    REPEAL,
    'title: a\nrepeal:\n  date: 2020-06-11\n  part: 7.1\n',
  ],
  ['an event in a list', 'title: a\n', EVENT, `title: a\nhistory:\n  ${ITEM}\n`],
  [
    'an event before a repeal',
    'title: a\n# b\nrepeal: { date: 2020 }\n',
    EVENT,
    `title: a\nhistory:\n  ${ITEM}\n# b\nrepeal: { date: 2020 }\n`,
  ],
  [
    'a repeal at the end',
    'history: []\nx-a: b\n# c\n',
    REPEAL,
    'history: []\nx-a: b\nrepeal:\n  date: 2020-06-11\n  part: 7.1\n# c\n',
  ],
  ['to nothing', 'history: # a\nb: c\n', EVENT, `history: # a\n  ${ITEM}\nb: c\n`],
  ['to null', 'history: ~\n', EVENT, `history:\n  ${ITEM}\n`],
  ['to an empty list', 'history: [] # a\n', EVENT, `history: # a\n  ${ITEM}\n`],
  [
    'to items as they are',
    'history:\n- {date: 2020} # a\n # b\n\nc: d\n',
    EVENT,
    'history:\n- {date: 2020} # a\n # b\n- {date: 2021-01-01, event: review}\n\nc: d\n',
  ],
  [
    'to items on lines',
    'history:\n  -  date: 2020\n     event: a\n',
    EVENT,
    'history:\n  -  date: 2020\n     event: a\n  -  date: 2021-01-01\n     event: review\n',
  ],
  [
    'to a list between brackets',
    'keywords: [a,b] # c\n',
    append('keywords', 'd e'),
    'keywords: [a,b,d e] # c\n',
  ],
  [
    '… with spaces inside',
    'keywords: [ a, b ]\n',
    append('keywords', 'c'),
    'keywords: [ a, b, c ]\n',
  ],
  [
    '… on lines',
    'keywords: [\n  a, # 1\n  b # 2\n]\n',
    append('keywords', 'c'),
    'keywords: [\n  a, # 1\n  b, # 2\n  c\n]\n',
  ],
  [
    '… on lines, with a comma at the end',
    'keywords: [\n  a,\n  b,\n]\n',
    append('keywords', 'c'),
    'keywords: [\n  a,\n  b,\n  c,\n]\n',
  ],
  [
    '… that looks like a placeholder',
    'aliases: [Policyn]\n',
    append('aliases', 'b'),
    'aliases: [Policyn, b]\n',
  ],
  [
    'what is there already',
    'keywords: [a, "b"]\n',
    append('keywords', 'b'),
    'keywords: [a, "b"]\n',
  ],
  ['at another indentation', 'a:\n    - b\n', append('a', 'c'), 'a:\n    - b\n    - c\n'],
];

const WRAPPED: readonly Case[] = [
  [
    'a text with a placeholder in it',
    'supersedes: Policy för [ämne]\n',
    append('supersedes', 'c'),
    'supersedes: ["Policy för [ämne]", c]\n',
  ],
  ['a placeholder', 'supersedes: "[ämne]"\n', append('supersedes', 'c'), 'supersedes: [c]\n'],
  ['a text', 'supersedes: a # b\n', append('supersedes', 'c'), 'supersedes: [a, c] # b\n'],
  [
    'a text with a comma',
    'supersedes: a, b\n',
    append('supersedes', 'c'),
    'supersedes: ["a, b", c]\n',
  ],
  [
    'a text where lists stand on lines',
    'supersedes: a # b\nkeywords:\n- c\n',
    append('supersedes', { id: 'd', part: '1' }),
    'supersedes: # b\n- a\n- { id: d, part: 1 }\nkeywords:\n- c\n',
  ],
  [
    'a mapping between brackets',
    'repeal: { date: 2019 } # a\n',
    REPEAL,
    'repeal:\n  - { date: 2019 } # a\n  - { date: 2020-06-11, part: 7.1 }\n',
  ],
  [
    '… on a line below',
    'repeal: # a\n    {date: 2019}\n',
    REPEAL,
    'repeal: # a\n    - {date: 2019}\n    - {date: 2020-06-11, part: 7.1}\n',
  ],
  [
    '… on several lines',
    'repeal: { date: 2019,\n  part: "1" }\nb: c\n',
    REPEAL,
    'repeal:\n  - { date: 2019,\n      part: "1" }\n  - { date: 2020-06-11, part: 7.1 }\nb: c\n',
  ],
  [
    'a mapping on lines',
    'repeal: # a\n  # b\n  date: 2019 # c\n\n  note: |\n    d\n\n    e\n  # f\ng: h\n',
    REPEAL,
    'repeal: # a\n  # b\n  - date: 2019 # c\n\n    note: |\n      d\n\n      e\n    # f\n  - date: 2020-06-11\n    part: 7.1\ng: h\n',
  ],
  [
    '… without moving them',
    'a:\n- b\nrepeal:\n  date: 2019\n  part: "1"\n',
    REPEAL,
    'a:\n- b\nrepeal:\n- date: 2019\n  part: "1"\n- date: 2020-06-11\n  part: 7.1\n',
  ],
  [
    '… to the left',
    'a:\n- b\nrepeal:\n    date: 2019\n    part: "1"\n',
    REPEAL,
    'a:\n- b\nrepeal:\n- date: 2019\n  part: "1"\n- date: 2020-06-11\n  part: 7.1\n',
  ],
  ['within brackets', 'a: { b: c }\n', append('a.b', 'd'), 'a: { b: [c, d] }\n'],
  [
    'a third',
    'repeal: { date: 2018 }\n',
    [append('repeal', { date: '2019' }), REPEAL],
    'repeal:\n  - { date: 2018 }\n  - { date: 2019 }\n  - { date: 2020-06-11, part: 7.1 }\n',
  ],
];

const REMOVED: readonly Case[] = [
  ['a line with its comment', 'a: b\nstage: c # d\ne: f\n', remove('stage'), 'a: b\ne: f\n'],
  [
    'not the comments above and below',
    '# a\nstage: c\n# d\ne: f\n',
    remove('stage'),
    '# a\n# d\ne: f\n',
  ],
  ['the comments within', 'a:\n  # b\n  c: d\n  # e\n\nf: g\n', remove('a'), '\nf: g\n'],
  ['a block of text', 'a: |\n  b\n\n  c\nd: e\n', remove('a'), 'd: e\n'],
  ['what is not there', 'a: b\n', [remove('stage'), remove('decision.date')], 'a: b\n'],
  ['the first between brackets', 'a: { b: 1, c: 2 }\n', remove('a.b'), 'a: { c: 2 }\n'],
  ['the last between brackets', 'a: { b: 1,  c: 2 }\n', remove('a.c'), 'a: { b: 1 }\n'],
  ['one between others', 'a: [b, c, d]\n', remove('a.1'), 'a: [b, d]\n'],
  ['the only one takes its mapping', 'a: 1\nb: { c: [d] } # e\n', remove('b.c.0'), 'a: 1\n'],
  ['an item', 'a:\n  - b\n  - c: 1\n    d: 2\n  - e\n', remove('a.1'), 'a:\n  - b\n  - e\n'],
  ['the first of an item', 'a:\n  - b: 1 # x\n    c: 2\n', remove('a.0.b'), 'notation comment 3:5'],
  [
    'the first of an item without a comment',
    'a:\n  - b: 1\n    c: 2\n',
    remove('a.0.b'),
    'a:\n  - c: 2\n',
  ],
  ['a comment that would be lost', 'a: [b, # c\n  d]\n', remove('a.0'), 'notation comment 2:5'],
  ['everything', 'a: b\n', remove('a'), 'nothing-left 2:1'],
  [
    'blank lines that a text would take in',
    'a: |+\n  b\nc: d\n\ne: f\n',
    remove('c'),
    'a: |+\n  b\ne: f\n',
  ],
];

describe.each([
  ['append', APPENDED],
  ['append to what stands alone', WRAPPED],
  ['remove', REMOVED],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, before, changes, after) => {
    expect(edited(before, ...[changes].flat())).toBe(after);
  });
});
