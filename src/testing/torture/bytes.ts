import { between, bytesOf, facts, healthy, type TortureCase, utf16 } from './case.ts';

const BOM = '\ufeff';

/** 12–16, 18, 44: what is not UTF-8, or not text. */
export const BYTES: readonly TortureCase[] = [
  ['12 a byte order mark', BOM + healthy(), [], 0],
  [
    '12 a byte order mark does not shift columns',
    `${BOM}---yaml\n${healthy().slice(4)}`,
    ['frontmatter-missing 1:1'],
    1,
  ],
  ['13 a byte order mark in a key', between(`${BOM}${facts()}`), ['frontmatter-schema 2:1'], 1],
  [
    '13 a byte order mark in a value',
    healthy('keywords: in\ufeffköp\n'),
    ['frontmatter-schema 9:13'],
    1,
  ],
  ['13 two byte order marks', BOM + BOM + healthy(), ['frontmatter-missing 1:1'], 1],
  [
    '14 UTF-16, low byte first',
    Buffer.concat([bytesOf([0xff, 0xfe]), utf16(healthy(), 'LE')]),
    ['file-unreadable 1:1'],
    1,
  ],
  [
    '14 UTF-16, high byte first',
    Buffer.concat([bytesOf([0xfe, 0xff]), utf16(healthy(), 'BE')]),
    ['file-unreadable 1:1'],
    1,
  ],
  ['14 UTF-16 without a mark', utf16(healthy(), 'LE'), ['file-unreadable 1:1'], 1],
  ['14 UTF-16 without a mark, high byte first', utf16(healthy(), 'BE'), ['file-unreadable 1:1'], 1],
  [
    '14 UTF-32',
    Buffer.concat([bytesOf([0xff, 0xfe, 0, 0]), Buffer.from(healthy(), 'utf16le')]),
    ['file-unreadable 1:1'],
    1,
  ],
  ['15 Latin-1', Buffer.from(healthy(), 'latin1'), ['file-unreadable 2:16'], 1],
  [
    '15 Windows-1252 in the body',
    bytesOf(healthy(), 'Se avsnitt ', [0x96], ' 3.\n'),
    ['file-unreadable 14:12'],
    1,
  ],
  ['16 cut off within a letter', bytesOf(healthy(), 'ink', [0xc3]), ['file-unreadable 14:4'], 1],
  ['16 a surrogate by itself', bytesOf(healthy(), [0xed, 0xa0, 0x80]), ['file-unreadable 14:1'], 1],
  ['16 an overlong slash', bytesOf(healthy(), [0xc0, 0xaf]), ['file-unreadable 14:1'], 1],
  [
    '16 above the last character',
    bytesOf(healthy(), [0xf4, 0x90, 0x80, 0x80]),
    ['file-unreadable 14:1'],
    1,
  ],
  ['16 a continuation by itself', bytesOf([0x80], healthy()), ['file-unreadable 1:1'], 1],
  ['18 NUL in a value', healthy('keywords: a\0b\n'), ['file-unreadable 9:12'], 1],
  ['18 NUL in the body', `${healthy()}Mer\0.\n`, ['file-unreadable 14:4'], 1],
  ['18 NUL at the start', `\0${healthy()}`, ['file-unreadable 1:1'], 1],
  ['18 nothing but NUL', new Uint8Array(4096), ['file-unreadable 1:1'], 1],
  [
    '75 two versions of a fact',
    healthy('<<<<<<< HEAD\nkeywords: a\n=======\nkeywords: b\n>>>>>>> gren\n'),
    ['file-unreadable 9:1'],
    1,
  ],
  [
    '75 two versions of the body, CRLF',
    `${healthy()}<<<<<<< HEAD\nEtt.\n=======\nTvå.\n>>>>>>> gren\n`.replaceAll('\n', '\r\n'),
    ['file-unreadable 14:1'],
    1,
  ],
  ['75 marks of a conflict in the words', `${healthy()}Git skriver <<<<<<< HEAD.\n`, [], 0],
  [
    'a program',
    bytesOf([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0, 0, 0xff, 0xee]),
    ['file-unreadable 1:13'],
    1,
  ],
  [
    'a Word document',
    bytesOf('PK', [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf, 0xa4]),
    ['file-unreadable 1:6'],
    1,
  ],
  [
    '44 a value of ten megabytes',
    healthy(`keywords: ${'a'.repeat(10_000_000)}\n`),
    ['file-unreadable 1:1'],
    1,
  ],
  [
    '44 a value of 100 kB',
    healthy(`keywords: ${'a'.repeat(100_000)}\n`),
    ['frontmatter-schema 2:1'],
    1,
  ],
];
