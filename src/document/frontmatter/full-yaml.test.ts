import { describe, expect, test } from 'vitest';
import { readFenced, showFault, showValue } from './reading-for-tests.ts';
import { syntaxHint } from './syntax-hints.ts';

describe('what is wrong with one entry', () => {
  test.each<[yaml: string, fault: string]>([
    ['x: Plan: del 2', 'colon-in-value 3:4'],
    ['x:\n\ty: 1', 'tab-indent 4:1'],
    ['x:\n    y: 1\n  z: 2', 'bad-indent 5:3'],
    ['x: 1\n  y: 2', 'bad-indent 4:3'],
    ['x: "Plan', 'unclosed-quote 3:4'],
    ["x: 'Plan\n  del 2", 'unclosed-quote 3:4'],
    ["x: 'Bo's plan'", 'text-after-quote 3:8'],
    ['x: "Grön" plan', 'text-after-quote 3:11'],
    ['x: [y, z', 'unclosed-bracket 3:4'],
    ['x: { y: z', 'unclosed-bracket 3:4'],
    ['x: [y]]', 'extra-bracket 3:7'],
    ['x: [Nummer] i serien', 'text-after-bracket 3:13'],
    ['x: { y: 1 z: 2 }', 'missing-comma 3:9'],
    ['x: [y,, z]', 'extra-comma 3:7'],
    ['x: @y', 'reserved-start 3:4'],
    ['x: | text', 'text-after-block-mark 3:6'],
    ['x: >text', 'text-after-block-mark 3:5'],
    ['bara text', 'missing-colon 3:1'],
    ['x:y', 'missing-space-after-colon 3:2'],
    ['x:\n  -y\n  -z', 'missing-space-after-dash 4:3'],
    ['x:\n  - y\n  -z', 'missing-space-after-dash 5:3'],
    ['x:\u00a0y', 'hard-space 3:3'],
    ['x\u00a0: y', 'hard-space 3:2'],
    ['x: - y', 'list-on-key-line 3:4'],
    ['x: "C:\\mapp"', 'bad-escape 3:7'],
    ['x: "y"#z', 'comment-needs-space 3:7'],
    ['x: {{ titel }}', 'template-placeholder 3:4'],
  ])('%j', (entry, fault) => {
    const { mapping, faults } = readFenced(`a: 1\n${entry}\nb: 2\n`);
    expect(faults.map(showFault)).toEqual([`yaml-syntax ${fault}`]);
    const kept = mapping?.entries.map(({ key }) => key.text).filter((key) => key !== 'x');
    expect(kept).toEqual(['a', 'b']);
    const [first] = faults;
    const hint = first?.kind === 'yaml-syntax' ? syntaxHint(first.code) : undefined;
    expect(hint?.sv).not.toBe(hint?.en);
  });

  test('several entries, each with its own fault', () => {
    const { mapping, faults } = readFenced('a: "b\nc: d: e\nf: *g\nh: i\nh: j\nk: l #m\n');
    expect(faults.map(showFault)).toEqual([
      'yaml-syntax unclosed-quote 2:4',
      'yaml-syntax colon-in-value 3:4',
      'yaml-feature alias 4:4',
      'duplicate-key 6:1',
      'cut-by-comment 7:4',
    ]);
    expect(mapping && [...(showValue(mapping) as Map<string, unknown>)]).toEqual([
      ['h', 'i'],
      ['k', 'l'],
    ]);
  });

  test('a duplicate names both places, and a cut what was kept', () => {
    const { faults } = readFenced('Id: a\nid: b\nc: Nr #5\n');
    expect(faults).toMatchObject([
      { kind: 'duplicate-key', key: 'id', first: { start: 4, end: 6 } },
      { kind: 'cut-by-comment', kept: 'Nr', cut: '#5' },
    ]);
  });

  test('leaves the rest as it was, a block of text above included', () => {
    const { mapping } = readFenced('a: |+\n  b\n\nc: "d\ne:\n- f\ng: [h\n');
    expect(mapping && [...(showValue(mapping) as Map<string, unknown>)]).toEqual([
      ['a', 'b\n\n'],
      ['e', ['f']],
    ]);
  });
});
