import { between, facts, healthy, type TortureCase } from './case.ts';

const HARD_SPACE = '\u00a0';
const BODY = healthy().slice(healthy().indexOf('\n---\n') + 5);

/** 1–11: fences that are not closed, not plain, not first, or more than two. */
export const FENCES: readonly TortureCase[] = [
  ['1 no closing fence', `---\n${facts()}\n# Inköp\n\nText.\n`, ['frontmatter-missing 1:1'], 1],
  [
    '1 no closing fence, a line drawn in the body',
    `---\n${facts()}\n# Inköp\n\nText.\n\n---\n\nMer.\n`,
    ['frontmatter-missing 1:1'],
    1,
  ],
  ['1 an opening fence and nothing else', '---\n', ['frontmatter-missing 1:1'], 1],
  ['1 an opening fence without an end of line', '---', ['frontmatter-missing 1:1'], 1],
  ['2 closed by dots', `---\n${facts()}...\n${BODY}`, ['frontmatter-missing 9:1'], 1],
  ['3 ---yaml', `---yaml\n${facts()}---\n${BODY}`, ['frontmatter-missing 1:1'], 1],
  [
    '3 ---js that would run',
    `---js\n{ id: (globalThis.pwned = 1) }\n---\n${BODY}`,
    ['frontmatter-missing 1:1'],
    1,
  ],
  [
    '3 ---javascript with keys',
    `---javascript\n${facts()}---\n${BODY}`,
    ['frontmatter-missing 1:1'],
    1,
  ],
  ['3 ---toml', `---toml\ntitle = "Policy"\n---\n${BODY}`, ['frontmatter-missing 1:1'], 1],
  ['3 +++', `+++\ntitle = "Policy"\n+++\n${BODY}`, ['frontmatter-missing 1:1'], 1],
  ['3 ;;;', `;;;\n{ "title": "Policy" }\n;;;\n${BODY}`, ['frontmatter-missing 1:1'], 1],
  ['4 an empty line first', `\n${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['4 many empty lines first', `${'\n'.repeat(1000)}${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['4 a space first', ` ${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['4 a comment first', `<!-- mall 3 -->\n${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['5 a hard space first', `${HARD_SPACE}${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['5 a space of no width first', `\u200b${healthy()}`, ['frontmatter-missing 1:1'], 1],
  ['6 four hyphens', `----\n${facts()}----\n${BODY}`, ['frontmatter-missing 1:1'], 1],
  [
    '6 a long dash, as word processors write it',
    `—\n${facts()}---\n${BODY}`,
    ['frontmatter-missing 1:1'],
    1,
  ],
  ['6 four hyphens at the end', `---\n${facts()}----\n${BODY}`, ['frontmatter-missing 9:1'], 1],
  ['7 blanks after the hyphens', `--- \t\n${facts()}---\t \n${BODY}`, [], 0],
  [
    '8 hyphens within a block of text',
    between(facts('x-note: |\n  ett\n---\n  två\nx-slut: ja\n')),
    ['frontmatter-schema 11:1'],
    1,
  ],
  ['9 empty', `---\n---\n${BODY}`, ['frontmatter-schema 2:1'], 1],
  ['9 empty, one line between', `---\n\n---\n${BODY}`, ['frontmatter-schema 2:1'], 1],
  ['9 only comments', between('# inget\n# alls\n'), ['frontmatter-schema 2:1'], 1],
  ['9 a text', between('Policy för inköp\n'), ['frontmatter-schema 2:1'], 1],
  ['9 a list', between('- title: Policy\n- type: policy\n'), ['frontmatter-schema 2:1'], 1],
  ['9 a number', between('42\n'), ['frontmatter-schema 2:1'], 1],
  ['9 null', between('~\n'), ['frontmatter-schema 2:1'], 1],
  [
    '10 two of them',
    `${healthy().slice(0, -BODY.length)}\n${healthy()}`,
    ['frontmatter-schema 11:1'],
    1,
  ],
  ['11 closed at the end of the file', `---\n${facts()}---`, [], 0],
  ['11 closed at the end of the file, CRLF', `---\n${facts()}---`.replaceAll('\n', '\r\n'), [], 0],
  ['no frontmatter', '# Policy för inköp\n\nText.\n', ['frontmatter-missing 1:1'], 1],
  ['an empty file', '', ['frontmatter-missing 1:1'], 1],
  ['a file of one line end', '\n', ['frontmatter-missing 1:1'], 1],
  ['a file of one space', ' ', ['frontmatter-missing 1:1'], 1],
];
