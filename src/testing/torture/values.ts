import { between, facts, healthy, type TortureCase } from './case.ts';

function decided(value: string): string {
  return healthy(`decision: { date: ${value}, paragraph: 21 }\n`, ['decision']);
}

/** 50–64: values that YAML would take for something else, and days that are none. */
export const VALUES: readonly TortureCase[] = [
  ['50 a word for yes in place of a list', healthy('keywords: yes\n'), [], 0],
  [
    '50 ja as a truth',
    healthy('repeal: { date: 2025-01-13, decided-by: kommunfullmäktige, retroactive: ja }\n'),
    ['repeal-reason-missing 9:1', 'frontmatter-schema 9:73'],
    1,
  ],
  [
    '50 no as a truth',
    healthy('repeal: { date: 2025-01-13, decided-by: kommunfullmäktige, retroactive: no }\n'),
    ['repeal-reason-missing 9:1', 'frontmatter-schema 9:73'],
    1,
  ],
  ['51 ~ in place of the title', healthy('title: ~\n', ['title']), ['metadata-required 8:1'], 1],
  [
    '51 nothing in place of the title',
    healthy('title:\n', ['title']),
    ['metadata-required 8:1'],
    1,
  ],
  [
    '51 Null in place of the title',
    healthy('title: Null\n', ['title']),
    ['metadata-required 8:1'],
    1,
  ],
  [
    '51 an empty text in place of the title',
    healthy('title: ""\n', ['title']),
    ['metadata-required 8:1', 'frontmatter-schema 8:8'],
    1,
  ],
  [
    '51 spaces in place of the title',
    healthy('title: "   "\n', ['title']),
    ['metadata-required 8:1', 'frontmatter-schema 8:8'],
    1,
  ],
  ['52 0042 as an id', healthy('id: 0042\n'), [], 0],
  ['52 1e3 as an id', healthy('id: 1e3\n'), [], 0],
  ['52 1.10 as an id', healthy('id: 1.10\n'), ['frontmatter-schema 9:5'], 1],
  ['52 0x1F as an id', healthy('id: 0x1F\n'), ['frontmatter-schema 9:5'], 1],
  [
    '52 a case number of twenty digits',
    decided('2024-06-17, case-number: 12345678901234567890'),
    [],
    0,
  ],
  ['53 1_000 as a version', healthy('version: 1_000\n'), [], 0],
  ['53 12:30:45 as a version', healthy('version: 12:30:45\n'), [], 0],
  ['54 .nan as a review', healthy('review: { every: .nan }\n'), ['frontmatter-schema 9:18'], 0],
  ['55 a year where a year will do', decided('2020'), ['date-precision 8:19'], 0],
  ['56 30 February', decided('2024-02-30'), ['date-format 8:19'], 1],
  ['56 month 13', decided('2024-13-01'), ['date-format 8:19'], 1],
  ['56 29 February of another year', decided('2023-02-29'), ['date-format 8:19'], 1],
  ['56 year nought', decided('0000-00-00'), ['date-format 8:19'], 1],
  ['56 a year of five digits', decided('12024-01-01'), ['date-format 8:19'], 1],
  ['57 figures without a nought', decided('2024-1-1'), ['date-format 8:19'], 1],
  ['58 a time of day', decided('2024-06-17T10:00:00'), ['date-format 8:19'], 1],
  ['58 a time zone', decided('2024-06-17T00:00:00+02:00'), ['date-format 8:19'], 1],
  ['59 dashes', decided('2024–06–17'), ['date-format 8:19'], 1],
  ['59 Arabic figures', decided('٢٠٢٤-٠٦-١٧'), ['date-format 8:19'], 1],
  ['60 29 February of a leap year', decided('2024-02-29'), [], 0],
  [
    '60 the last day of all',
    healthy('validity: { from: 2024-07-01, to: 9999-12-31 }\n', ['validity']),
    ['date-improbable 8:35', 'regulating-with-end 8:35'],
    0,
  ],
  [
    '60 the end before the start',
    healthy('validity: { from: 2031-07-01, to: 2031-01-01 }\n', ['validity']),
    ['regulating-with-end 8:35', 'validity-end-before-start 8:35'],
    1,
  ],
  ['60 before 1862', decided('1523-06-06'), ['date-improbable 8:19', 'review-overdue 8:19'], 0],
  [
    '60 repealed on the day it was decided',
    healthy(
      'repeal: { date: 2024-06-17, decided-by: kommunfullmäktige, paragraph: 3, reason: no-effect }\n',
    ),
    [],
    0,
  ],
  [
    '61 a colon in a value',
    healthy('title: Policy: del 2\n', ['title']),
    ['frontmatter-schema 8:8'],
    1,
  ],
  [
    '62 a value cut by a comment',
    healthy('title: Policy #5\n', ['title']),
    ['frontmatter-schema 8:8'],
    0,
  ],
  [
    '62 a value that is all comment',
    healthy('title: #5\n', ['title']),
    ['metadata-required 8:1', 'frontmatter-schema 8:8'],
    1,
  ],
  ['63 @', healthy('keywords: @inköp\n'), ['frontmatter-schema 9:11'], 1],
  ['63 %', healthy('keywords: %inköp\n'), ['frontmatter-schema 9:11'], 1],
  ['63 a backtick', healthy('keywords: `inköp`\n'), ['frontmatter-schema 9:11'], 1],
  [
    '64 comments, folded text and flow style',
    healthy('# c\nx-a: >-\n  b\n  c\n\n# d\nkeywords: [ e,\n  f ] # g\n'),
    [],
    0,
  ],
  [
    '64 JSON',
    between(
      `{${facts()
        .trim()
        .split('\n')
        .map((line) =>
          line
            .replace(/^([a-z-]+): ([^{].*)$/, '"$1": "$2"')
            .replace(/^decision: .*/, '"decision": {"date": "2024-06-17", "paragraph": 21}'),
        )
        .join(', ')}}\n`,
    ),
    [],
    0,
  ],
  [
    'a list where a text belongs',
    healthy('title: [Policy, för, inköp]\n', ['title']),
    ['frontmatter-schema 8:8'],
    1,
  ],
  [
    'a mapping where a text belongs',
    healthy('title: { sv: Policy för inköp }\n', ['title']),
    ['frontmatter-schema 8:8'],
    1,
  ],
  [
    'a text where a list of mappings belongs',
    healthy('history: reviderad 2025\n'),
    ['frontmatter-schema 9:10'],
    1,
  ],
];
