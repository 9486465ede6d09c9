import { describe, expect, test } from 'vitest';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import type { KeyChange } from './key-change.ts';
import { planEdit } from './plan-edit.ts';
import { append, edited, plan, remove, set, showRefusal } from './planning-for-tests.ts';

function refusal(file: string | Uint8Array, ...changes: readonly KeyChange[]): string {
  const planned = plan(file, ...changes);
  return planned.kind === 'refused' ? showRefusal(planned) : planned.after;
}

const SET = set('stage', 'draft');

describe('a file that cannot be edited', () => {
  test.each([
    ['not UTF-8', Uint8Array.from([45, 45, 45, 10, 0xe5]), 'file not-utf-8 2:1'],
    ['NUL', '---\na: \0\n---\n', 'file nul 2:4'],
    ['two versions', '---\n<<<<<<< a\nb: c\n=======\nb: d\n>>>>>>> e\n---\n', 'file conflict 2:1'],
    ['no frontmatter', '# Rubrik\n', 'frontmatter no-frontmatter 1:1'],
    ['not closed', '---\na: b\n', 'frontmatter unclosed 1:1'],
    ['closed by dots', '---\na: b\n...\n', 'frontmatter closed-by-dots 3:1'],
    ['a blank line first', '\n---\na: b\n---\n', 'frontmatter not-first 1:1'],
    ['cut in a text', '---\na: |\n  b\n---\n  c\nd: e\n---\n', 'frontmatter closed-in-text 4:1'],
    ['empty', '---\n---\n', 'yaml not-a-mapping 2:1'],
    ['a list', '---\n- a\n---\n', 'yaml not-a-mapping 2:1'],
    ['an anchor', '---\na: &b c\n---\n', 'yaml yaml-feature 2:4'],
    ['a tag', '---\na: !b c\n---\n', 'yaml yaml-feature 2:4'],
    ['a key twice', '---\na: b\nc: d\na: e\n---\n', 'yaml duplicate-key 4:1'],
    ['a fault elsewhere', '---\ntitle: a: b\n---\n', 'yaml yaml-syntax 2:8'],
    ['a tab as indentation', '---\na:\n\tb: c\n---\n', 'yaml yaml-syntax 3:1'],
    ['lone carriage returns', '---\ra: b\r---\r', 'yaml line-ends 2:5'],
  ])('%s', (_, file, expected) => {
    expect(refusal(file, SET)).toBe(expected);
  });
});

describe('a change that cannot be made', () => {
  test.each([
    ['a key that differs in case', 'Stage: a\n', SET, 'similar-key 2:1'],
    ['one in a mapping', 'a: { Date: b }\n', set('a.date', 'c'), 'similar-key 2:6'],
    [
      'a fact stated twice',
      'decision: { date: 2020 }\nbeslutsdatum: 2021\n',
      set('decision.paragraph', '1'),
      'stated-twice said-twice 3:1',
    ],
    [
      'a decision beside joint ones',
      'decisions: [{ decided-by: KF, date: 2020 }]\n',
      set('decision.date', '2021'),
      'stated-elsewhere 2:1',
    ],
    ['below a text', 'a: b\n', set('a.c', 'd'), 'no-such-path 2:4'],
    ['an item that is not there', 'a: [b]\n', set('a.1', 'c'), 'no-such-path 2:4'],
    ['by a Swedish word', 'a: b\n', set('dnr', 'c'), 'no-such-path 2:1'],
    ['a pair without brackets', 'a: [b: c]\n', set('a.0.b', 'd'), 'notation pair 2:5'],
    ['a value that YAML cut', 'a: Nr #5\n', set('a', 'c'), 'yaml cut-by-comment 2:4'],
    ['one item for a text of lines', 'a: |\n  b\n', append('a', 'c'), 'notation several-lines 2:4'],
    ['an invisible character', 'a: b\n', set('a', 'c\u202ed'), 'unwritable'],
    ['… in a key', 'a: b\n', set('x\u200b', 'c'), 'unwritable'],
    ['keys that differ in case', 'a: b\n', set('x', { a: '1', A: '2' }), 'unwritable'],
    ['a mark of the byte order in a key', '\ufeffa: b\n', set('x-a', 'c'), 'notation other 2:1'],
  ] as const)('%s', (_, yaml, change, expected) => {
    expect(edited(yaml, change)).toBe(expected);
  });

  test('all or nothing: the refusal names the change', () => {
    const wrong = set('a.c', 'd');
    expect(plan('---\na: b\n---\n', remove('x'), set('a', 'e'), wrong)).toMatchObject({
      kind: 'refused',
      change: wrong,
    });
  });

  test('places are those of the file as it is', () => {
    const wrong = set('language.c', 'd');
    expect(edited('title: a\nlanguage: sv\n', set('type', 'b'), remove('title'), wrong)).toBe(
      'no-such-path 3:11',
    );
  });

  test('a fault elsewhere in the file that is only odd does not matter', () => {
    expect(edited('title: Nr #5\r\na: b\n', set('a', 'c'))).toBe('title: Nr #5\r\na: c\n');
  });
});

describe('the self-check', () => {
  /** A reader that takes a text for another: what it gives back of a result cannot be trusted. */
  const liar =
    (wanted: string): FullYamlReader =>
    (text, start, end, source) => {
      const result = readFullYaml(text, start, end, source);
      return JSON.parse(JSON.stringify(result).replaceAll(`"${wanted}"`, '"lie"'));
    };

  test.each([
    // The quick reader reads this, and the other one does not agree with it.
    ['readers that differ', 'a: b\n', 'readers-differ'],
    // Only the full reader reads this.
    ['another value than was meant', 'a: b\nc: |\n  d\n', 'facts'],
  ])('%s', (_, yaml, found) => {
    const bytes = new TextEncoder().encode(`---\n${yaml}---\n`);
    expect(planEdit('a.md', bytes, [set('a', 'new')], liar('new'))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'self-check', found },
    });
  });
});
