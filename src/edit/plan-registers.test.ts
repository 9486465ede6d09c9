import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import type { Document } from '../document/document.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { parseFile } from '../document/parse-file.ts';
import type { KeyChange } from './key-change.ts';
import { append, plan, remove, set } from './planning-for-tests.ts';
import { applySplices, invertSplices, toByteSplices } from './splice.ts';

const ROOT = 'fixtures/registers';

/** The documents of a sample register, by file name. */
function documentsOf(register: string): Map<string, Uint8Array> {
  const folder = path.join(ROOT, register, 'documents');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.md')).sort();
  return new Map(
    files.map((name) => [name, Uint8Array.from(readFileSync(path.join(folder, name)))]),
  );
}

const REGISTERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const ALL = REGISTERS.flatMap((register) =>
  [...documentsOf(register)].map(([name, bytes]) => ({ name: `${register}/${name}`, bytes })),
);

/** What is read of a document, without places. */
function modelOf(bytes: Uint8Array): Document {
  const document = parseFile('documents/a.md', bytes, decodeStrictly, readFullYaml);
  const without = ['place', 'source', 'frontmatter', 'body', 'start', 'end'];
  return JSON.parse(
    JSON.stringify(document, (key, value) => (without.includes(key) ? undefined : value)),
  );
}

const fact = (value: unknown) => ({ value });
const REPEAL = { date: '2020-06-11', 'decided-by': 'KF', paragraph: '21', note: 'A: b' };
const EVENT = { date: '2020-06-11', event: 'prolongation', 'decided-by': 'KF', to: '2029-12-31' };

/** A change, and what it is to change in the document; nothing else may. */
const CHANGES: readonly (readonly [
  name: string,
  changes: readonly KeyChange[],
  model: (before: Document) => object,
])[] = [
  [
    'append repeal',
    [append('repeal', REPEAL)],
    (before) => ({
      repeals: [
        ...before.repeals,
        {
          date: fact('2020-06-11'),
          decidedBy: fact('KF'),
          paragraph: fact('21'),
          note: fact('A: b'),
          retroactive: false,
        },
      ],
    }),
  ],
  [
    'append history',
    [append('history', EVENT)],
    (before) => ({
      history: [
        ...before.history,
        {
          date: fact('2020-06-11'),
          event: fact('prolongation'),
          decidedBy: fact('KF'),
          to: fact('2029-12-31'),
          renews: false,
        },
      ],
    }),
  ],
  [
    'set validity',
    [set('validity', { from: '2020-07-01', to: '2029-12-31' })],
    () => ({
      validity: {
        value: {
          kind: 'interval',
          from: fact('2020-07-01'),
          to: fact('2029-12-31'),
          precision: 'day',
          fromLegalForce: false,
        },
      },
    }),
  ],
  ['remove supersedes', [remove('supersedes')], () => ({ supersedes: [] })],
  [
    'set a new title',
    [set('title', 'Plan: del 2 # «ny»')],
    () => ({ title: fact('Plan: del 2 # «ny»') }),
  ],
];

describe.each(CHANGES)('%s', (_, changes, expected) => {
  test.each(ALL)('$name', ({ bytes }) => {
    const planned = plan(bytes, ...changes);
    if (planned.kind === 'refused') throw new Error(JSON.stringify(planned.problem));
    const { before, after, bom, splices } = planned;
    expect(applySplices(after, invertSplices(before, splices))).toBe(before);

    const parts: Uint8Array[] = [];
    let at = 0;
    for (const { start, end, bytes: put } of toByteSplices(before, bom, splices)) {
      parts.push(bytes.subarray(at, start), put);
      at = end;
    }
    const made = Uint8Array.from(Buffer.concat([...parts, bytes.subarray(at)]));
    expect(Buffer.compare(made, planned.bytes)).toBe(0);

    const old = modelOf(bytes);
    expect(modelOf(made)).toEqual({ ...old, ...expected(old) });
    expect(plan(made, ...changes)).toMatchObject({ splices: [] });
  });
});

describe('what a decision changes in the register of Göteborg', () => {
  const decided = {
    date: '2020-06-11',
    'decided-by': 'kommunfullmäktige',
    paragraph: '21',
    'case-number': '0437/20',
    from: '2020-06-11',
  };
  const CARRIED_OUT: Readonly<Record<string, readonly KeyChange[]>> = {
    'bredbandsstrategi.md': [
      append('repeal', {
        ...decided,
        reason: 'goals-met',
        note: 'Berörda nämnder och styrelser ser till att nivåerna hålls även i fortsättningen.',
      }),
    ],
    'policy-it-2015.md': [append('repeal', { ...decided, reason: 'superseded' })],
    'program-intern-service.md': [append('repeal', { ...decided, reason: 'absorbed' })],
    'policy-digitalisering-it.md': [
      remove('stage'),
      set('decision', { date: '2020-06-11', paragraph: '21', 'case-number': '0437/20' }),
      remove('last-revised'),
      set('responsible-function', 'Stadsdirektör'),
      remove('attachments'),
    ],
  };
  /** The author of the sample wrote another comment there by hand. */
  const COMMENTS = /(?<=^responsible-function: Stadsdirektör) #.*$/m;

  test.each([...documentsOf('goteborg')])('%s', (name, bytes) => {
    const planned = plan(bytes, ...(CARRIED_OUT[name] ?? []));
    if (planned.kind === 'refused') throw new Error(JSON.stringify(planned.problem));
    const expected = new TextDecoder().decode(documentsOf('goteborg-decided').get(name));
    const isPolicy = name === 'policy-digitalisering-it.md';
    const [made, wanted] = [planned.after, expected].map((text) =>
      isPolicy ? text.replace(COMMENTS, '') : text,
    );
    expect(made).toBe(wanted);
  });
});
