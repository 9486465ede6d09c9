import { between, facts, healthy, type TortureCase } from './case.ts';

const HARD_SPACE = '\u00a0';

/** 17, 19–28: characters that cannot be seen, and ends of lines. */
export const CHARACTERS: readonly TortureCase[] = [
  [
    '17 half a character by escape',
    healthy('keywords: "a\\ud800"\n'),
    ['frontmatter-schema 9:13'],
    1,
  ],
  [
    '17 the other half by escape',
    healthy('keywords: "\\udc00a"\n'),
    ['frontmatter-schema 9:12'],
    1,
  ],
  ['17 both halves by escape', healthy('keywords: "\\ud83d\\ude00"\n'), [], 0],
  ['19 an escape character', healthy('keywords: a\u001b[31mb\n'), ['frontmatter-schema 9:12'], 1],
  ['19 delete', healthy('keywords: a\u007fb\n'), ['frontmatter-schema 9:12'], 1],
  [
    '19 a control character of the upper half',
    healthy('keywords: a\u009bb\n'),
    ['frontmatter-schema 9:12'],
    1,
  ],
  ['19 a bell in a key', healthy('a\u0007: b\n'), ['unknown-key 9:1', 'frontmatter-schema 9:2'], 1],
  [
    '20 an escape character by escape',
    healthy('keywords: "\\e[31m"\n'),
    ['frontmatter-schema 9:12'],
    1,
  ],
  ['20 NUL by escape', healthy('keywords: "a\\0"\n'), ['frontmatter-schema 9:13'], 1],
  [
    '21 a bidirectional override by escape',
    healthy('keywords: "\\u202Ea"\n'),
    ['frontmatter-schema 9:12'],
    1,
  ],
  ['21 a bidirectional override', healthy('keywords: a\u202eb\n'), ['frontmatter-schema 9:12'], 1],
  [
    '21 a bidirectional isolate in a comment',
    healthy('keywords: a # \u2066b\n'),
    ['frontmatter-schema 9:15'],
    1,
  ],
  ['22 a line separator', healthy('keywords: a\u2028b\n'), ['frontmatter-schema 9:12'], 1],
  ['22 a paragraph separator', healthy('keywords: a\u2029b\n'), ['frontmatter-schema 9:12'], 1],
  ['22 a next line', healthy('keywords: a\u0085b\n'), ['frontmatter-schema 9:12'], 1],
  ['22 a line separator by escape', healthy('keywords: "a\\Lb"\n'), ['frontmatter-schema 9:13'], 1],
  ['a soft hyphen', healthy('keywords: in\u00adköp\n'), ['frontmatter-schema 9:13'], 1],
  ['23 CRLF', healthy().replaceAll('\n', '\r\n'), [], 0],
  ['24 CRLF and LF', healthy().replace('policy\n', 'policy\r\n'), ['frontmatter-schema 3:13'], 0],
  ['25 lone CR', healthy().replaceAll('\n', '\r'), ['frontmatter-schema 2:24'], 1],
  [
    '25 a lone CR in a value',
    healthy('keywords: a\rb\n'),
    ['frontmatter-schema 9:12', 'frontmatter-schema 10:1'],
    1,
  ],
  ['25 a lone CR in the body', `${healthy()}Mer.\rOch mer.\n`, [], 0],
  [
    '26 a tab as indentation',
    healthy('review:\n\tevery: 48 months\n'),
    ['frontmatter-schema 10:1'],
    1,
  ],
  ['27 a tab after the colon', healthy('keywords:\ta\n'), [], 0],
  [
    '28 a hard space after the colon',
    healthy(`keywords:${HARD_SPACE}a\n`),
    ['frontmatter-schema 9:10'],
    1,
  ],
  [
    '28 a hard space after every colon',
    between(facts().replaceAll(': ', `:${HARD_SPACE}`)),
    [
      'frontmatter-schema 2:7',
      'frontmatter-schema 3:6',
      'frontmatter-schema 4:12',
      'frontmatter-schema 5:10',
      'frontmatter-schema 6:10',
      'frontmatter-schema 7:22',
      'frontmatter-schema 8:12',
    ],
    1,
  ],
  [
    '28 hard spaces as indentation',
    healthy(`review:\n${HARD_SPACE}${HARD_SPACE}every: 48 months\n`),
    ['frontmatter-schema 10:1'],
    1,
  ],
];
