import { describe, expect, test } from 'vitest';
import { positionOf } from '../../text/place.ts';
import { loadFullYaml, readYaml } from './read-yaml.ts';
import { readFenced, readFile, showFault, showValue, sourceOf } from './reading-for-tests.ts';
import { syntaxHint } from './syntax-hints.ts';
import type { Value } from './value.ts';

/** Everything in a tree with the piece of the file that it stands for. */
function pieces(text: string, value: Value): string[] {
  const own = `${value.kind}: ${text.slice(value.start, value.end)}`;
  if (value.kind === 'scalar') return [own];
  if (value.kind === 'list') return [own, ...value.items.flatMap((item) => pieces(text, item))];
  return [
    own,
    ...value.entries.flatMap(({ key, value: of }) => [...pieces(text, key), ...pieces(text, of)]),
  ];
}

const values = (yaml: string): unknown => {
  const { mapping } = readFenced(yaml);
  return mapping && Object.fromEntries(showValue(mapping) as Map<string, unknown>);
};

describe('readYaml', () => {
  test('asks for the full reader only where it is needed', async () => {
    const text = 'a: b\n';
    const source = sourceOf(text);
    expect(readYaml(text, 0, 5, source, undefined)).toMatchObject({ faults: [] });
    expect(readYaml('a: |\n', 0, 5, source, undefined)).toBe('needs-full');
    expect(readYaml('a: |\n', 0, 5, source, await loadFullYaml())).toMatchObject({ faults: [] });
  });

  test('refuses what is too large before anything reads it', () => {
    const text = 'å'.repeat(40_000);
    const result = readYaml(text, 0, text.length, sourceOf(text), () => {
      throw new Error('This is not to be read.');
    });
    expect(result).toMatchObject({
      mapping: undefined,
      faults: [{ kind: 'limit-exceeded', limit: 'bytes' }],
    });
  });

  test('keeps the text that the author wrote', () => {
    const written = [
      '0042',
      '1.10',
      '017',
      '0x1F',
      '1e3',
      '~',
      'Nej',
      'null',
      'true',
      '.inf',
      '2012.257',
    ];
    const others = [
      '01:38',
      '0437/20',
      '17',
      '2026-02-30',
      '12345678901234567890',
      '1_000',
      '5\u00a0§',
    ];
    for (const text of [...written, ...others]) {
      expect(values(`a: ${text}\nb: |\n  x\n`)).toEqual({ a: text, b: 'x\n' });
      expect(values(`a: ${text}\n`)).toEqual({ a: text });
    }
  });

  test('resolves quotation marks, escapes and folding', () => {
    const yaml = "a: \"\\u00e5\\tb\"\nb: 'c''d'\ne: >-\n  f\n  g\nh: i\n  j\nk: |+\n  l\n\n";
    expect(values(yaml)).toEqual({ a: 'å\tb', b: "c'd", e: 'f g', h: 'i j', k: 'l\n\n' });
  });

  test('tells how a scalar was written', () => {
    const { mapping } = readFenced('a: b\nc: "d"\ne: \'f\'\ng: |\n  h\ni:\n');
    const styles = mapping?.entries.map(({ value }) => value.kind === 'scalar' && value.style);
    expect(styles).toEqual(['plain', 'quoted', 'quoted', 'block', 'plain']);
  });

  test('places everything in the whole file', () => {
    const { text, mapping } = readFenced(
      '# först\na: "b" # c\nd:\n  - e\n  - f: [g, {h: i}]\nj:  # tom\nk: |\n  l\n\n',
    );
    const k = 'k: |\n  l';
    const d = '- e\n  - f: [g, {h: i}]';
    expect(mapping && pieces(text, mapping)).toEqual([
      `mapping: a: "b" # c\nd:\n  ${d}\nj:  # tom\n${k}`,
      ...[
        'scalar: a',
        'scalar: "b"',
        'scalar: d',
        `list: ${d}`,
        'scalar: e',
        'mapping: f: [g, {h: i}]',
      ],
      ...[
        'scalar: f',
        'list: [g, {h: i}]',
        'scalar: g',
        'mapping: {h: i}',
        'scalar: h',
        'scalar: i',
      ],
      ...['scalar: j', 'scalar: ', 'scalar: k', 'scalar: |\n  l'],
    ]);
    const empty = mapping?.entries[2]?.value;
    expect(empty?.start).toBe(text.indexOf('# tom'));
  });

  test('a key without a value between brackets, and a pair in a list', () => {
    expect(values('a: [b: c]\n')).toEqual({ a: [new Map([['b', 'c']])] });
    expect(readFenced('a: {date:2020}\nb: c\n').faults.map(showFault)).toEqual([
      'yaml-syntax missing-space-after-colon 2:9',
    ]);
  });

  test('positions do not move after a byte order mark', () => {
    const { faults } = readFile('\ufeff---\na: b: c\n---\n');
    const [first] = faults;
    expect(first && positionOf(first.place)).toEqual({
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 8,
    });
  });
});

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
    expect(values('a: |+\n  b\n\nc: "d\ne:\n- f\ng: [h\n')).toEqual({ a: 'b\n\n', e: ['f'] });
  });
});
