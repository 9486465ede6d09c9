import { between, facts, healthy, type TortureCase } from './case.ts';

function bomb(levels: number): string {
  const lines = ['x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let level = 1; level < levels; level += 1) {
    const above = `*a${level - 1}`;
    lines.push(`x-${level}: &a${level} [${Array(9).fill(above).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

function merges(count: number): string {
  const lines = ['x-0: &a0 { a: b }'];
  for (let at = 1; at < count; at += 1) lines.push(`x-${at}: &a${at} { <<: *a${at - 1} }`);
  return `${lines.join('\n')}\n`;
}

const ANCHORS = Array.from({ length: 8000 }, (_, at) => `- &a${at} x\n- *a${at}\n`).join('');

/** 36–45, 47–49: what YAML can do and a frontmatter may not, and what would take for ever to read. */
export const FEATURES: readonly TortureCase[] = [
  ['36 an alias', healthy('keywords: *a\n'), ['frontmatter-schema 9:11'], 1],
  ['36 an anchor', healthy('keywords: &a b\n'), ['frontmatter-schema 9:11'], 1],
  [
    '36 nine aliases in twelve levels',
    healthy(bomb(12)),
    [
      'frontmatter-schema 9:6',
      'frontmatter-schema 10:6',
      'frontmatter-schema 11:6',
      'frontmatter-schema 12:6',
      'frontmatter-schema 13:6',
      'frontmatter-schema 14:6',
      'frontmatter-schema 15:6',
      'frontmatter-schema 16:6',
      'frontmatter-schema 17:6',
      'frontmatter-schema 18:6',
      'frontmatter-schema 19:7',
      'frontmatter-schema 20:7',
    ],
    1,
  ],
  ['37 8,000 anchors', healthy(`keywords:\n${ANCHORS}`), ['frontmatter-schema 2:1'], 1],
  ['38 an alias of nothing', healthy('keywords: [*nobody]\n'), ['frontmatter-schema 9:12'], 1],
  ['39 a merge key', healthy('<<: a\n'), ['frontmatter-schema 9:1'], 1],
  [
    '40 a merge of a prototype',
    healthy('<<: { __proto__: { polluted: true } }\n'),
    ['frontmatter-schema 9:1'],
    1,
  ],
  ['41 a chain of 1,000 merges', healthy(merges(1000)), ['frontmatter-schema 2:1'], 1],
  ['42 4 kB of lists within lists', between('- '.repeat(2000)), ['frontmatter-missing 1:1'], 1],
  [
    '42 the same in a file of its own',
    between(`${'- '.repeat(2000)}\n`),
    ['frontmatter-schema 2:65'],
    1,
  ],
  [
    '42 4 kB of keys within keys',
    between(`${'? '.repeat(2000)}\n`),
    ['frontmatter-schema 2:65'],
    1,
  ],
  ['42 brackets', between(`${'['.repeat(2000)}\n`), ['frontmatter-schema 2:33'], 1],
  ['42 braces', between(`${'{'.repeat(2000)}\n`), ['frontmatter-schema 2:33'], 1],
  ['42 100,000 brackets', between(`${'['.repeat(100_000)}\n`), ['frontmatter-schema 2:1'], 1],
  ['42 100,000 lists', between(`${'- '.repeat(100_000)}\n`), ['frontmatter-schema 2:1'], 1],
  [
    '42 brackets as a value',
    healthy(`keywords: ${'['.repeat(40)}a${']'.repeat(40)}\n`),
    ['frontmatter-schema 9:42'],
    1,
  ],
  [
    '43 20,000 keys',
    healthy(Array.from({ length: 20_000 }, (_, at) => `x-${at}: a\n`).join('')),
    ['frontmatter-schema 2:1'],
    1,
  ],
  [
    '43 2,500 keys',
    healthy(Array.from({ length: 2500 }, (_, at) => `x-${at}: a\n`).join('')),
    ['frontmatter-schema 2:1'],
    1,
  ],
  [
    '43 1,500 keys',
    healthy(Array.from({ length: 1500 }, (_, at) => `x-${at}: a\n`).join('')),
    [],
    0,
  ],
  [
    '45 a list of a million lines',
    healthy(`keywords:\n${'- x\n'.repeat(1_000_000)}`),
    ['frontmatter-schema 2:1'],
    1,
  ],
  ['45 a list of 15,000 lines', healthy(`keywords:\n${'- x\n'.repeat(15_000)}`), [], 0],
  ['47 !!binary', healthy('keywords: !!binary aGVq\n'), ['frontmatter-schema 9:11'], 1],
  ['47 !!set', healthy('keywords: !!set { a, b }\n'), ['frontmatter-schema 9:11'], 1],
  ['47 !foo', healthy('keywords: !foo a\n'), ['frontmatter-schema 9:11'], 1],
  [
    '47 !!js/function',
    healthy("keywords: !!js/function 'function () { globalThis.pwned = 1 }'\n"),
    ['frontmatter-schema 9:11'],
    1,
  ],
  ['48 a directive', between(`%YAML 1.1\n${facts()}`), ['frontmatter-schema 2:1'], 1],
  ['49 several documents', between(`${facts()}--- a\n`), ['frontmatter-schema 9:1'], 1],
  [
    '49 several documents, the second with keys',
    between(`${facts()}--- # nästa\ntitle: b\n`),
    ['frontmatter-schema 9:1'],
    1,
  ],
];
