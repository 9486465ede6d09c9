import { between, facts, healthy, type TortureCase } from './case.ts';

/** 29–35, 46: keys that stand twice, are no text, or are somebody else's. */
export const KEYS: readonly TortureCase[] = [
  ['29 a key twice', healthy('title: Policy för annat\n'), ['frontmatter-schema 9:1'], 1],
  [
    '29 a key twice, once in quotes',
    healthy('"title": Policy för annat\n'),
    ['frontmatter-schema 9:1'],
    1,
  ],
  [
    '29 a key twice within another',
    healthy('review: { every: 48 months, every: 96 months }\n'),
    ['frontmatter-schema 9:29'],
    1,
  ],
  [
    '29 a key four times',
    healthy('keywords: a\n'.repeat(4)),
    ['frontmatter-schema 10:1', 'frontmatter-schema 11:1', 'frontmatter-schema 12:1'],
    1,
  ],
  [
    '30 a number and its text',
    healthy('x-1: a\n1: a\n"1": b\n'),
    ['unknown-key 10:1', 'frontmatter-schema 11:1'],
    1,
  ],
  [
    '31 keys that differ in case',
    healthy('Title: Policy för annat\n'),
    ['frontmatter-schema 9:1'],
    1,
  ],
  [
    '32 keys that differ in how å is stored',
    healthy('x-år: a\nx-a\u030ar: b\n'),
    ['frontmatter-schema 10:1'],
    1,
  ],
  ['33 null as a key', healthy('~: a\n'), ['frontmatter-schema 9:1'], 1],
  ['33 true as a key', healthy('true: a\n'), ['frontmatter-schema 9:1'], 1],
  ['33 nothing as a key', healthy(': a\n'), ['frontmatter-schema 9:1'], 1],
  ['33 a list as a key', healthy('[a, b]: c\n'), ['frontmatter-schema 9:1'], 1],
  ['33 a mapping as a key', healthy('{a: b}: c\n'), ['frontmatter-schema 9:1'], 1],
  ['34 a complex key', healthy('? a\n: b\n'), ['frontmatter-schema 9:1'], 1],
  [
    '34 keys within keys, 800 bytes',
    between(`${'[{'.repeat(200)}a${'}]'.repeat(200)}\n`),
    ['frontmatter-schema 2:33'],
    1,
  ],
  [
    '34 mappings as keys of mappings',
    between(`${'{'.repeat(400)}a${'}'.repeat(400)}\n`),
    ['frontmatter-schema 2:33'],
    1,
  ],
  [
    '34 keys within keys, few',
    healthy(`${'[{'.repeat(10)}a${'}]'.repeat(10)}: b\n`),
    ['frontmatter-schema 9:1'],
    1,
  ],
  ['35 __proto__', healthy('__proto__: { polluted: true }\n'), ['unknown-key 9:1'], 0],
  [
    '35 constructor',
    healthy('constructor: { prototype: { polluted: true } }\n'),
    ['unknown-key 9:1'],
    0,
  ],
  [
    '35 toString',
    healthy('toString: a\nhasOwnProperty: b\nvalueOf: c\n'),
    ['unknown-key 9:1', 'unknown-key 10:1', 'unknown-key 11:1'],
    0,
  ],
  [
    '35 __proto__ within another',
    healthy('review: { __proto__: { every: 48 months } }\n'),
    ['unknown-key 9:11'],
    0,
  ],
  ['46 a long key', healthy(`${'k'.repeat(1100)}: a\n`), ['frontmatter-schema 9:1'], 1],
  ['46 a long key in quotes', healthy(`"${'k'.repeat(1100)}": a\n`), ['frontmatter-schema 9:1'], 1],
  ['a key with a space before the colon', healthy('keywords : a\n'), [], 0],
  [
    'a key in two words',
    between(facts().replace('decided-by', 'decided by')),
    ['unknown-key 4:1'],
    1,
  ],
];
