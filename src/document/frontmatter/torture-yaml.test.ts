import { describe, expect, test } from 'vitest';
import { readFenced, readFile, showFault } from './reading-for-tests.ts';

/** Inputs that are made to go wrong, and what is said of them: kind, detail and line:column. */
type Case = readonly [name: string, file: string, faults: readonly string[]];

const yaml = (text: string): string => `---\n${text}---\n`;

const KEYS: readonly Case[] = [
  ['29 duplicate', yaml('id: a\nid: b\n'), ['duplicate-key 3:1']],
  ['29 quoted duplicate', yaml('id: a\n"id": b\n'), ['duplicate-key 3:1']],
  ['29 nested duplicate', yaml('a: { b: 1, b: 2 }\n'), ['duplicate-key 2:12']],
  ['30 a number and its text', yaml('1: a\n"1": b\n'), ['duplicate-key 3:1']],
  ['31 differing in case', yaml('Id: a\nid: b\n'), ['duplicate-key 3:1']],
  ['32 composed and decomposed', yaml('å: a\na\u030a: b\n'), ['duplicate-key 3:1']],
  [
    '33 null, truth and nothing',
    yaml('~: a\ntrue: b\n: c\nd: e\n'),
    ['key-not-text 2:1', 'key-not-text 3:1', 'key-not-text 4:1'],
  ],
  ['33 numbers are text', yaml('17: a\n'), []],
  ['33 a list', yaml('[a]: b\n'), ['yaml-feature complex-key 2:1']],
  ['33 a mapping', yaml('{a: b}: c\n'), ['yaml-feature complex-key 2:1']],
  ['34 complex key', yaml('? a\n: b\nid: c\n'), ['yaml-feature complex-key 2:1']],
  [
    '34 nested collection keys',
    yaml(`${'[{'.repeat(200)}a${'}]'.repeat(200)}\n`),
    ['limit-exceeded depth 2:33'],
  ],
  [
    '34 nested mapping keys',
    yaml(`${'{'.repeat(400)}a${'}'.repeat(400)}\n`),
    ['limit-exceeded depth 2:33'],
  ],
  ['46 long key', yaml(`${'k'.repeat(1100)}: a\n`), ['limit-exceeded key-length 2:1']],
  [
    '46 long key between brackets',
    yaml(`a: { ${'k'.repeat(1100)}: a }\n`),
    ['limit-exceeded key-length 2:6'],
  ],
];

const FEATURES: readonly Case[] = [
  [
    '36 alias bomb',
    yaml('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
    ['yaml-feature anchor 2:4', 'yaml-feature anchor 3:4', 'yaml-feature alias 4:5'],
  ],
  ['38 unresolved alias', yaml('a: *b\n'), ['yaml-feature alias 2:4']],
  ['39 merge key', yaml('a: { <<: b }\n'), ['yaml-feature merge-key 2:6']],
  [
    '40 merge of a prototype',
    yaml('<<: { __proto__: { x: 1 } }\n'),
    ['yaml-feature merge-key 2:1'],
  ],
  [
    '47 tags',
    yaml('a: !!binary aGVq\nb: !foo x\nc: !!js/function y\n'),
    ['yaml-feature tag 2:4', 'yaml-feature tag 3:4', 'yaml-feature tag 4:4'],
  ],
  ['48 directive', yaml('%YAML 1.1\nid: a\n'), ['yaml-feature directive 2:1']],
  ['49 several documents', yaml('id: a\n--- x\n'), ['yaml-feature several-documents 3:1']],
];

const VALUES: readonly Case[] = [
  [
    '50–60 values are text, whatever they look like',
    yaml('a: no\nb: 0042\nc: 1e3\nd: 2026-02-30\ne: .inf\nf: 1_000\ng: 12:30:45\n'),
    [],
  ],
  ['61 colon in a value', yaml('title: Plan: del 2\n'), ['yaml-syntax colon-in-value 2:8']],
  ['62 cut by a comment', yaml('title: Nr #5\n'), ['cut-by-comment 2:8']],
  ['62 nothing left', yaml('title: #5\n'), ['cut-by-comment 2:8']],
  [
    '62 in a list',
    yaml('a: [x #5\n  , y]\nb:\n  - Nr #5\n'),
    ['cut-by-comment 2:5', 'cut-by-comment 5:5'],
  ],
  ['62 a comment', yaml('title: Nr # så här\ntype: x ## också\n'), []],
  [
    '63 reserved characters',
    yaml('a: @x\nb: `x`\nc: %x\n'),
    [
      'yaml-syntax reserved-start 2:4',
      'yaml-syntax reserved-start 3:4',
      'yaml-syntax reserved-start 4:4',
    ],
  ],
  [
    '64 comments, flow style, folded text',
    yaml('# c\na: >-\n  b\n  c\n\n# d\ne: [ f,\n  g ] # h\n'),
    [],
  ],
];

describe.each([
  ['keys', KEYS],
  ['features', FEATURES],
  ['values', VALUES],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, file, faults) => {
    expect(readFile(file).faults.map(showFault)).toEqual(faults);
  });
});

test('35: names of prototypes are keys like others', () => {
  const { mapping, faults } = readFenced('__proto__: { x: 1 }\nconstructor: a\ntoString: b\n');
  expect(faults).toEqual([]);
  expect(mapping?.entries.map(({ key }) => key.text)).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
