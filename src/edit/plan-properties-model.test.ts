import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import type { Document } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import { isEmptyValue } from '../document/fields.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { parseFile } from '../document/parse-file.ts';
import { fileArbitrary } from './frontmatter-for-tests.ts';
import { fuzzOf } from './fuzz-for-tests.ts';
import type { KeyChange } from './key-change.ts';
import { ordinaryArbitrary } from './ordinary-for-tests.ts';
import { append, plan, remove, set, showRefusal } from './planning-for-tests.ts';

const { runs, time } = fuzzOf(process.env);

const PLACES = ['place', 'source', 'start', 'end', 'body'];

/** Data without places. */
function bare<T>(data: T): T {
  return JSON.parse(
    JSON.stringify(data, (key, value) => (PLACES.includes(key) ? undefined : value)),
  );
}

/** What is read of a file. */
function documentOf(bytes: Uint8Array): Document {
  const document = parseFile('documents/a.md', bytes, decodeStrictly, readFullYaml);
  if (document === 'needs-full') throw new Error('the full reader is there');
  return document;
}

/** What stands in a frontmatter under all canonical keys but some, and how it was written. */
function restOf(
  { frontmatter }: Document,
  without: readonly string[],
): readonly [string, unknown][] {
  const entries = (frontmatter?.entries ?? [])
    .filter(({ key }) => !without.includes(key.text))
    .map(({ key, value }): [string, unknown] => [key.text, bare(value)]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

const fact = (value: unknown) => ({ value });
const day = (value: string) => fact({ first: value, last: value, precision: 'day' });
const REPEAL = { date: '2020-06-11', 'decided-by': 'KF', paragraph: '21', note: 'A: b' };
const EVENT = { date: '2020-06-11', event: 'prolongation', 'decided-by': 'KF', to: '2029-12-31' };

/** Whether the frontmatter itself names who decides, and not only the phrase of a decision. */
function namesBody({ frontmatter }: Document): boolean {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'decided-by')?.value;
  const texts = value?.kind === 'list' ? value.items : value ? [value] : [];
  return texts.some((text) => text.kind === 'scalar' && !isEmptyValue(text));
}

/** What a list holds before something is added to it: brackets with nothing between give way. */
function held<T>({ frontmatter }: Document, key: string, items: readonly T[]): readonly T[] {
  const value = frontmatter?.entries.find((entry) => entry.key.text === key)?.value;
  return value?.kind === 'mapping' && value.entries.length === 0 ? [] : bare(items);
}

/** The one decision of a document with another fact. */
function decided(fields: object): (before: Document) => object {
  // What was no decision yet may have held other facts, which the document does not show.
  return ({ decisions: [only] }) => ({
    decisions: [only ? { ...bare(only), ...fields } : expect.objectContaining(fields)],
  });
}

/** A change, and what it is to make of the document; nothing else in it may change. */
const CHANGES: readonly (readonly [KeyChange, (before: Document) => object])[] = [
  [
    append('repeal', REPEAL),
    (before) => ({
      repeals: [
        ...held(before, 'repeal', before.repeals),
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
    append('history', EVENT),
    ({ history }) => ({
      history: [
        ...bare(history),
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
    append('supersedes', 'policy-x'),
    ({ supersedes }) => ({ supersedes: [...bare(supersedes), { to: 'policy-x' }] }),
  ],
  [set('archived', '2030-01-01'), () => ({ archived: fact('2030-01-01') })],
  [set('title', 'Plan: del 2 # «ny»'), () => ({ title: fact('Plan: del 2 # «ny»') })],
  [set('stage', 'draft'), () => ({ stage: fact('draft') })],
  [set('responsible-function', 'IT-chef'), () => ({ responsibleFunction: fact('IT-chef') })],
  [
    set('validity', { from: '2020-07-01', to: '2029-12-31' }),
    () => ({
      validity: fact({
        kind: 'interval',
        from: fact('2020-07-01'),
        to: fact('2029-12-31'),
        precision: 'day',
        fromLegalForce: false,
      }),
    }),
  ],
  [
    set('decision', { date: '2020-06-11', paragraph: '22', 'case-number': '1/20' }),
    (before) => ({
      // A phrase that gives way takes the body along that it alone names.
      decidedBy: namesBody(before) ? bare(before.decidedBy) : [],
      decisions: [
        expect.objectContaining({
          date: day('2020-06-11'),
          paragraph: fact('22'),
          caseNumber: fact('1/20'),
        }),
      ],
    }),
  ],
  [set('decision.paragraph', '99'), decided({ paragraph: fact('99') })],
  [set('decision.date', '2019-01-31'), decided({ date: day('2019-01-31') })],
  [remove('supersedes'), () => ({ supersedes: [] })],
  [remove('validity'), () => ({ validity: undefined })],
  [remove('repeal'), () => ({ repeals: [] })],
  [remove('history'), () => ({ history: [] })],
  [remove('title'), () => ({ title: undefined })],
];

const change = fc.constantFrom(...CHANGES);

/** Holds the document that a change makes against the one before, and gives both. */
function expectModel(
  bytes: Uint8Array,
  made: Uint8Array,
  [{ path }, meant]: (typeof CHANGES)[number],
): readonly [Document, Document] {
  const [before, after] = [documentOf(bytes), documentOf(made)];
  const [outer = ''] = path;
  const without = ['faults', 'frontmatter'];
  const model = (document: Document) =>
    Object.fromEntries(Object.entries(bare(document)).filter(([key]) => !without.includes(key)));
  const isPhrase = outer === 'decision' && before.decidedBy.length > 0;
  expect(model(after)).toEqual({ ...model(before), ...meant(before) });
  // A phrase that is written out may hold the body, too.
  const changed = isPhrase ? [outer, 'decided-by'] : [outer];
  expect(restOf(after, changed)).toEqual(restOf(before, changed));
  // What was wrong with the key's own value may be so in another way beside a further one.
  const isElsewhere = (fault: DocumentFault) =>
    !('path' in fault) || fault.path.split(/[.[]/)[0] !== outer;
  const faultsOf = ({ faults }: Document) =>
    bare(faults.filter(isElsewhere)).map((fault) => JSON.stringify(fault));
  expect(faultsOf(before)).toEqual(expect.arrayContaining(faultsOf(after)));
  return [before, after];
}

describe('a document with a change is the document before, with that fact', () => {
  test(
    'as careful authors write it, and none of them is refused',
    () => {
      fc.assert(
        fc.property(ordinaryArbitrary, change, (file, each) => {
          const bytes = new TextEncoder().encode(file);
          const edit = plan(bytes, each[0]);
          if (edit.kind === 'refused') throw new Error(showRefusal(edit));
          const [before, after] = expectModel(bytes, edit.bytes, each);
          const kinds = before.faults.map(({ kind }) => kind);
          expect(kinds).toEqual(expect.arrayContaining(after.faults.map(({ kind }) => kind)));
          expect(plan(edit.bytes, each[0])).toMatchObject({ splices: [] });
        }),
        runs,
      );
    },
    time,
  );

  test(
    'as anybody might write it',
    () => {
      fc.assert(
        fc.property(fileArbitrary, change, (file, each) => {
          const bytes = new TextEncoder().encode(file);
          const edit = plan(bytes, each[0]);
          if (edit.kind === 'planned') expectModel(bytes, edit.bytes, each);
        }),
        runs,
      );
    },
    time,
  );
});
