import { describe, expect, test } from 'vitest';
import { readFile, showFault } from './reading-for-tests.ts';

/** Inputs that are made to go wrong, and what is said of them: kind, detail and line:column. */
type Case = readonly [name: string, file: string | Uint8Array, faults: readonly string[]];

const NBSP = '\u00a0';
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );
const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const yaml = (text: string): string => `---\n${text}---\n`;

const FENCES: readonly Case[] = [
  ['1 no closing fence', '---\nid: a\n\n# Rubrik\n', ['unclosed 1:1']],
  [
    '1 no closing fence, a line drawn in the body',
    '---\nid: a\n\n# Rubrik\n\nText.\n\n---\n',
    ['unclosed 1:1'],
  ],
  ['2 closed by dots', '---\nid: a\n...\nText.\n', ['closed-by-dots 3:1']],
  ['3 ---yaml', '---yaml\nid: a\n---\n', ['fence-not-plain 1:1']],
  ['3 ---js', '---js\n{ id: "a" }\n---\nid: a\n', ['fence-not-plain 1:1']],
  ['3 ---js with keys', '---js\nid: a\n---\n', ['fence-not-plain 1:1']],
  ['3 ---toml', '---toml\nid = "a"\n---\n', ['fence-not-plain 1:1']],
  ['3 +++', '+++\nid = "a"\n+++\n', ['fence-not-plain 1:1']],
  ['4 blank line first', '\n---\nid: a\n---\n', ['not-first 1:1']],
  ['4 space first', ' ---\nid: a\n---\n', ['not-first 1:1']],
  ['5 hard space first', `${NBSP}---\nid: a\n---\n`, ['not-first 1:1']],
  ['5 zero-width space first', '\u200b---\nid: a\n---\n', ['not-first 1:1']],
  ['6 four dashes', '----\nid: a\n----\n', ['fence-not-plain 1:1']],
  ['6 a long dash, as word processors write it', '—\nid: a\n---\n', ['fence-not-plain 1:1']],
  ['6 four dashes at the end', '---\nid: a\n----\n\n# Rubrik\n', ['fence-not-plain 3:1']],
  ['7 blanks after the dashes', '--- \t\nid: a\n---\t \n', []],
  [
    '8 dashes in a block of text',
    '---\nnote: |\n  ett\n---\n  två\ntype: policy\n---\n',
    ['closed-in-text 4:1'],
  ],
  ['9 empty', '---\n---\n', ['not-a-mapping nothing 2:1']],
  ['9 only comments', yaml('# inget\n'), ['not-a-mapping nothing 2:1']],
  ['9 a scalar', yaml('Policy\n'), ['not-a-mapping scalar 2:1']],
  ['9 a list', yaml('- a\n- b\n'), ['not-a-mapping list 2:1']],
  ['10 two of them', '---\nid: a\n---\n\n---\nid: b\n---\n', ['second-frontmatter 5:1']],
  ['10 a line drawn in the body', '---\nid: a\n---\n---\n\nText.\n\n---\n\nid: b\n', []],
  ['10 a later line drawn in the body', '---\nid: a\n---\n\nText.\n\n---\n\nid: b\n\n---\n', []],
  ['11 closing fence at the end of the file', '---\nid: a\n---', []],
  ['no frontmatter', '# Rubrik\n\nText.\n', ['no-frontmatter 1:1']],
  ['an empty file', '', ['no-frontmatter 1:1']],
];

const BYTES: readonly Case[] = [
  [
    '12 byte order mark',
    bytes([0xef, 0xbb, 0xbf], yaml('id: a: b\n')),
    ['yaml-syntax colon-in-value 2:5'],
  ],
  ['13 byte order mark in the middle', yaml('\ufeffid: a\n'), ['invisible-character 65279 2:1']],
  [
    '13 two byte order marks',
    bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], yaml('id: a\n')),
    ['not-first 1:1'],
  ],
  ['14 UTF-16 LE', Uint8Array.from([0xff, 0xfe, ...utf16(yaml('id: å\n'), true)]), ['utf-16 1:1']],
  ['14 UTF-16 BE', Uint8Array.from([0xfe, 0xff, ...utf16(yaml('id: å\n'), false)]), ['utf-16 1:1']],
  ['14 UTF-16 without a mark', Uint8Array.from(utf16(yaml('id: å\n'), true)), ['utf-16 1:1']],
  ['15 Latin-1', bytes('---\nid: ', [0xe5], '\n---\n'), ['not-utf-8 2:5']],
  ['16 truncated', bytes('---\nid: ', [0xc3]), ['not-utf-8 2:5']],
  [
    '16 surrogates encoded by themselves',
    bytes('---\nid: å', [0xed, 0xa0, 0x80]),
    ['not-utf-8 2:6'],
  ],
  ['16 overlong', bytes('---\nid: ', [0xc0, 0xaf], '\n'), ['not-utf-8 2:5']],
  ['18 NUL', yaml('id: a\0b\n'), ['nul 2:6']],
  ['44 ten megabytes', new Uint8Array(10_000_000).fill(0x61), ['file-too-large 1:1']],
];

const CHARACTERS: readonly Case[] = [
  ['17 lone surrogate by escape', yaml('id: "a\\ud800"\n'), ['invisible-character 55296 2:7']],
  ['17 a pair by escape is a character', yaml('id: "a\\ud83d\\ude00"\n'), []],
  ['19 escape character', yaml('id: a\x1b[31m\n'), ['invisible-character 27 2:6']],
  [
    '19 DEL and C1',
    yaml('a: \x7f\nb: x\x9b\n'),
    ['invisible-character 127 2:4', 'invisible-character 155 3:5'],
  ],
  [
    '20 control characters by escape',
    yaml('a: "\\e[31m"\nb: "x\\0"\n'),
    ['invisible-character 27 2:5', 'invisible-character 0 3:6'],
  ],
  [
    '21 bidirectional override by escape',
    yaml('a: "\\u202Ex"\n'),
    ['invisible-character 8238 2:5'],
  ],
  [
    '21 bidirectional isolate in a comment',
    yaml('a: b # \u2066x\n'),
    ['invisible-character 8294 2:8'],
  ],
  [
    '22 other line separators',
    yaml('a: b\u2028c\u0085\n'),
    ['invisible-character 8232 2:5', 'invisible-character 133 2:7'],
  ],
  ['22 … by escape', yaml('a: "\\L"\n'), ['invisible-character 8232 2:5']],
  ['zero-width joiner in Latin text', yaml('a: b\u200dc\n'), ['invisible-character 8205 2:5']],
  ['zero-width joiner where the script needs it', yaml('a: می\u200cخواهم 👩\u200d🚒\n'), []],
  ['a hard space in a value is text', yaml(`a: 5${NBSP}§\n`), []],
];

const LINES: readonly Case[] = [
  ['23 CRLF', '---\r\nid: a\r\nb: |\r\n  c\r\n---\r\n', []],
  ['24 mixed line ends', '---\r\nid: a\r\nb: c\nd: e\r\n---\r\n', ['line-ends mixed 3:5']],
  ['25 lone carriage returns', '---\rid: a\rb: c\r---\r', ['line-ends lone-cr 2:6']],
  ['26 tab as indentation', yaml('a:\n\tb: c\n'), ['yaml-syntax tab-indent 3:1']],
  ['27 tab after the colon', yaml('a:\tb\n'), []],
  ['28 hard space after the colon', yaml(`title:${NBSP}Plan\n`), ['yaml-syntax hard-space 2:7']],
  [
    '28 … among others',
    yaml(`id: a\ntitle:${NBSP}Plan\ntype: b\n`),
    ['yaml-syntax hard-space 3:7'],
  ],
  ['28 … as indentation', yaml(`a:\n${NBSP}${NBSP}b: c\n`), ['yaml-syntax hard-space 3:1']],
];

describe.each([
  ['fences', FENCES],
  ['bytes', BYTES],
  ['characters', CHARACTERS],
  ['lines', LINES],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, file, faults) => {
    expect(readFile(file).faults.map(showFault)).toEqual(faults);
  });
});
