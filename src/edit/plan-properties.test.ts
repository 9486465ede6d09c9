import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer, parseDocument } from 'yaml';
import { anyBytes, mutatedDocument, soupDocument } from '../testing/torture/mutations.ts';
import { fileArbitrary } from './frontmatter-for-tests.ts';
import type { KeyChange, NewValue } from './key-change.ts';
import type { PlannedEdit } from './plan-edit.ts';
import { append, plan, remove, rename, set } from './planning-for-tests.ts';
import { applySplices, invertSplices } from './splice.ts';

/** More than a test run has time for: `FUZZ_RUNS=50000 npx vitest run src/edit/plan-properties.test.ts`. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) };

const text = fc.oneof(
  fc.constantFrom(
    ...['2020-06-11', '21', 'a: b', 'x #y', '0042', '', '~', 'true', '[Nummer]', 'a, b', ' x '],
    ...['"q"', "it's", 'ett\ntvå', '-', '{a}', ':', 'a:', '---', '...', '1e3', '*a', '&b', '!t'],
    ...['%', '@', '`', '\\', '\t', '<<', '? x', '- x', '|', '>', 'å😀', 'tills vidare'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const facts = fc.dictionary(
  fc.constantFrom('date', 'paragraph', 'note', 'to', 'x-b', 'part'),
  fc.oneof(text, fc.boolean(), fc.array(text, { maxLength: 2 })),
  { maxKeys: 4 },
);
const value: fc.Arbitrary<NewValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.array(text, { maxLength: 3 }) },
  { weight: 3, arbitrary: facts },
);

/** Keys that no Swedish word stands for, and that no phrase states. */
const OWN = [
  'title',
  'x-a',
  'x-new',
  'repeal',
  'history',
  'keywords',
  'x-note',
  'language',
  'archived',
];
const ownPath = fc.oneof(
  fc.constantFrom(...OWN),
  fc
    .tuple(fc.constantFrom(...OWN), fc.constantFrom('date', 'note', 'x-b'))
    .map((keys) => keys.join('.')),
);
const ownChange: fc.Arbitrary<KeyChange> = fc.oneof(
  fc.tuple(ownPath, value).map(([path, each]) => set(path, each)),
  fc.tuple(ownPath, fc.oneof(text, facts)).map(([path, each]) => append(path, each)),
  ownPath.map(remove),
);

const anyPath = fc.oneof(
  ownPath,
  fc.constantFrom(
    ...['decision', 'decision.date', 'decision.paragraph', 'decision.case-number', 'decided-by'],
    ...['validity', 'validity.to', 'review.last', 'follow-up', 'supersedes', 'supersedes.0'],
    ...['history.0', 'history.0.to', 'repeal.0.part', 'keywords.1', 'attachments', 'id', 'stage'],
  ),
);
const anyChange: fc.Arbitrary<KeyChange> = fc.oneof(
  fc.tuple(anyPath, value).map(([path, each]) => set(path, each)),
  fc.tuple(anyPath, value).map(([path, each]) => append(path, each)),
  anyPath.map(remove),
  fc.constantFrom(
    rename('beslutsdatum', 'decision.date'),
    rename('Datum och paragraf för beslutet', 'decision.date'),
    rename('paragraf', 'decision.paragraph'),
    rename('Diarienummer', 'decision.case-number'),
    rename('Beslutad av', 'decided-by'),
    rename('giltighetstid', 'validity'),
    rename('x-a', 'x-ny'),
  ),
);

/** What plain YAML makes of a frontmatter: texts, arrays and maps, by the library alone. */
type Plain = string | Plain[] | Map<string, Plain>;

function yamlOf(file: string): string {
  return file.slice(file.indexOf('\n') + 1, endOf(file));
}

function endOf(file: string): number {
  const from = file.indexOf('\n') + 1;
  return from + file.slice(from).search(/^---[ \t]*\r?$/m);
}

function plainOf(file: string): Map<string, Plain> {
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const;
  return parseDocument(yamlOf(file), options).toJS({ mapAsMap: true });
}

function commentsOf(file: string): string[] {
  return [...new Lexer().lex(yamlOf(file))].filter((lexeme) => lexeme.startsWith('#'));
}

const OPEN = /^(?: *|~|null|\[Nummer\]|\[Text\]|ÅÅÅÅ-MM-DD)$/;

function isOpen(there: Plain | undefined): boolean {
  if (there === undefined || there === null) return true;
  if (typeof there === 'string') return OPEN.test(there);
  return (there instanceof Map ? there.size : there.length) === 0;
}

/** Whether plain data does not tell a null from a quoted text. */
function isAmbiguous(whole: Map<string, Plain>, path: readonly string[]): boolean {
  const there = path.reduce<Plain | undefined>(
    (at, key) => (at instanceof Map ? at.get(key) : undefined),
    whole,
  );
  return there === '~' || there === 'null';
}

function plainValue(each: NewValue): Plain {
  if (typeof each !== 'object') return String(each);
  if (Array.isArray(each)) return each.map(plainValue);
  return new Map(Object.entries(each).map(([key, inner]) => [key, plainValue(inner)]));
}

/** What the change is to make of the whole, worked out without a look at how it is written. */
function expected(whole: Map<string, Plain>, change: KeyChange): Map<string, Plain> {
  const [outer = '', inner] = change.path;
  const at = whole.get(outer);
  const holder = inner === undefined ? whole : at instanceof Map ? at : new Map<string, Plain>();
  const key = inner ?? outer;
  if (change.kind === 'remove') {
    const isGone = holder.delete(key);
    if (isGone && holder.size === 0 && inner !== undefined && at instanceof Map)
      whole.delete(outer);
    return whole;
  }
  if (change.kind === 'rename-key') return whole;
  const put = plainValue(change.value);
  const there = holder.get(key);
  if (change.kind === 'set') holder.set(key, put);
  else if (isOpen(there)) holder.set(key, outer === 'repeal' && inner === undefined ? put : [put]);
  else {
    const list = Array.isArray(there) ? there : [there as Plain];
    const has = list.some((item) => JSON.stringify(shown(item)) === JSON.stringify(shown(put)));
    if (!has) holder.set(key, [...list, put]);
  }
  if (inner !== undefined) whole.set(outer, holder);
  return whole;
}

/** With keys in the order of the alphabet, for comparing. */
function shown(plain: Plain | null): unknown {
  if (plain === null) return '';
  if (typeof plain === 'string') return plain;
  if (Array.isArray(plain)) return plain.map(shown);
  const entries = [...plain].map(([key, each]) => [key, shown(each)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function expectSound({ before, after, splices, bytes, bom }: PlannedEdit): void {
  expect(applySplices(before, splices)).toBe(after);
  expect(applySplices(after, invertSplices(before, splices))).toBe(before);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    (bom ? '\ufeff' : '') + after,
  );
  for (const [index, { start, end, text: put }] of splices.entries()) {
    expect(start).toBeGreaterThan(splices[index - 1]?.end ?? -1);
    expect(put).not.toBe(before.slice(start, end));
  }
}

describe('generated frontmatter', () => {
  test('changes as plain data would, and nothing else in it does', () => {
    let planned = 0;
    fc.assert(
      fc.property(fileArbitrary, ownChange, (file, change) => {
        const edit = plan(file, change);
        if (edit.kind === 'refused') {
          expect(edit.problem.kind).not.toBe('self-check');
          return;
        }
        planned += 1;
        expectSound(edit);
        expect(edit.bom).toBe(file.startsWith('\ufeff'));
        const whole = plainOf(edit.before);
        if (change.kind === 'append' && isAmbiguous(whole, change.path)) return;
        const keys = [...whole.keys()];
        expect(shown(plainOf(edit.after))).toEqual(shown(expected(whole, change)));
        const left = [...plainOf(edit.after).keys()].filter((key) => keys.includes(key));
        expect(left).toEqual(keys.filter((key) => left.includes(key)));
        // Bytes outside the frontmatter are the same to the last.
        expect(edit.after.slice(endOf(edit.after))).toBe(edit.before.slice(endOf(edit.before)));
        if (change.kind === 'append') {
          expect(commentsOf(edit.after)).toEqual(commentsOf(edit.before));
        }
      }),
      RUNS,
    );
    expect(planned).toBeGreaterThan(RUNS.numRuns / 2);
  });

  test('takes several changes of any kind, and the same ones change nothing more', () => {
    let planned = 0;
    fc.assert(
      fc.property(
        fileArbitrary,
        fc.array(anyChange, { minLength: 1, maxLength: 4 }),
        (file, changes) => {
          const edit = plan(file, ...changes);
          if (edit.kind === 'refused') {
            expect(edit.problem.kind).not.toBe('self-check');
            return;
          }
          planned += 1;
          expectSound(edit);
          const last = changes.at(-1);
          const isNumbered = last?.path.some((key) => /^[0-9]+$/.test(key));
          if (!last || last.kind === 'rename-key' || last.kind === 'remove' || isNumbered) return;
          expect(plan(edit.bytes, last)).toMatchObject({ kind: 'planned', splices: [] });
        },
      ),
      RUNS,
    );
    expect(planned).toBeGreaterThan(RUNS.numRuns / 5);
  });
});

/** A generated file with a slip of the pen somewhere in its frontmatter. */
const slipped = fc
  .tuple(
    fileArbitrary,
    fc.integer({ min: 0, max: 9999 }),
    fc.nat(3),
    fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\t',
      ':',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      '}',
      ',',
      '|',
      '\r',
    ),
  )
  .map(([file, where, gone, put]) => {
    const at = 4 + Math.floor(((endOf(file) - 4) * where) / 10_000);
    return file.slice(0, at) + put + file.slice(at + gone);
  });

describe('whatever a file holds, there is a plan or a refusal', () => {
  test.each([
    ['documents with slips', mutatedDocument, 1],
    // Faulty YAML is read many times over before it is refused.
    ['generated frontmatter with slips', slipped, 4],
    ['frontmatter of tokens', soupDocument, 1],
    ['bytes', anyBytes, 1],
  ])('%s', (_, files: fc.Arbitrary<string | Uint8Array>, costs) => {
    fc.assert(
      fc.property(files, fc.array(anyChange, { minLength: 1, maxLength: 2 }), (file, changes) => {
        const edit = plan(file, ...changes);
        if (edit.kind === 'planned') expectSound(edit);
        else expect(edit.problem.kind).not.toBe('self-check');
      }),
      { numRuns: RUNS.numRuns / costs },
    );
  });
});
