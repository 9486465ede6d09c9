import { describe, expect, test } from 'vitest';
import { positionOf } from '../../text/place.ts';
import { loadFullYaml, readYaml } from './read-yaml.ts';
import { readFenced, readFile, showFault, showValue, sourceOf } from './reading-for-tests.ts';
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
