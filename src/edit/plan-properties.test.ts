import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBytes, mutatedDocument, soupDocument } from '../testing/torture/mutations.ts';
import { anyChange, ownChange } from './changes-for-tests.ts';
import { expectSound } from './expect-sound-for-tests.ts';
import { fileArbitrary } from './frontmatter-for-tests.ts';
import { fuzzOf } from './fuzz-for-tests.ts';
import type { KeyChange, NewValue } from './key-change.ts';
import { endOf, type Plain, readPlain, shown } from './plain-yaml-for-tests.ts';
import { plan } from './planning-for-tests.ts';

const { runs, time } = fuzzOf(process.env);

/** What says nothing, or what a template asks for. */
const OPEN = /^(?:\s*|\[Nummer\]|\[Text\]|ÅÅÅÅ-MM-DD)$/;

function isOpen(there: Plain | undefined): boolean {
  if (typeof there === 'boolean') return false;
  if (typeof there === 'string') return OPEN.test(there);
  return !there || (there instanceof Map ? there.size : there.length) === 0;
}

function plainValue(each: NewValue): Plain {
  if (typeof each !== 'object') return each;
  if (Array.isArray(each)) return each.map(plainValue);
  return new Map(Object.entries(each).map(([key, inner]) => [key, plainValue(inner)]));
}

/** Keys whose first value stands by itself. */
const ALONE = ['repeal', 'belongs-to'];

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
  else if (there === undefined || isOpen(there))
    holder.set(key, ALONE.includes(outer) && inner === undefined ? put : [put]);
  else {
    const list = Array.isArray(there) ? there : [there];
    const has = list.some((item) => JSON.stringify(shown(item)) === JSON.stringify(shown(put)));
    if (!has) holder.set(key, [...list, put]);
  }
  if (inner !== undefined) whole.set(outer, holder);
  return whole;
}

describe('generated frontmatter', () => {
  test(
    'changes as plain data would, and nothing else in it does',
    () => {
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
          const { whole } = readPlain(edit.before);
          const keys = [...whole.keys()];
          const after = readPlain(edit.after).whole;
          expect(shown(after)).toEqual(shown(expected(whole, change)));
          const left = [...after.keys()].filter((key) => keys.includes(key));
          expect(left).toEqual(keys.filter((key) => left.includes(key)));
          // Bytes outside the frontmatter are the same to the last.
          expect(edit.after.slice(endOf(edit.after))).toBe(edit.before.slice(endOf(edit.before)));
          expect(plan(edit.bytes, change)).toMatchObject({ kind: 'planned', splices: [] });
        }),
        runs,
      );
      expect(planned).toBeGreaterThan(runs.numRuns / 2);
    },
    time,
  );

  test(
    'takes several changes of any kind, and the last one changes nothing more',
    () => {
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
            if (!last || last.kind === 'rename-key') return;
            // After an item of a list was taken away, the next one has its number.
            const isNumbered = last.path.some((key) => /^[0-9]+$/.test(key));
            if (isNumbered && last.kind === 'remove') return;
            expect(plan(edit.bytes, last)).toMatchObject({ kind: 'planned', splices: [] });
          },
        ),
        runs,
      );
      expect(planned).toBeGreaterThan(runs.numRuns / 6);
    },
    time,
  );
});

/** A generated file with a slip of the pen somewhere in its frontmatter. */
const slipped = fc
  .tuple(
    fileArbitrary,
    fc.integer({ min: 0, max: 9999 }),
    fc.nat(3),
    fc.constantFrom(
      ...['', ' ', '  ', '\n', '\t', ':', '- ', '#', ' #', '"', "'", '[', '}', ',', '|', '\r'],
    ),
  )
  .map(([file, where, gone, put]) => {
    const at = 4 + Math.floor(((endOf(file) - 4) * where) / 10_000);
    return file.slice(0, at) + put + file.slice(at + gone);
  });

describe('whatever a file holds, there is a plan or a refusal', () => {
  test.each([
    ['documents with slips', mutatedDocument],
    ['generated frontmatter with slips', slipped],
    ['frontmatter of tokens', soupDocument],
    ['bytes', anyBytes],
  ])(
    '%s',
    (_, files: fc.Arbitrary<string | Uint8Array>) => {
      fc.assert(
        fc.property(files, fc.array(anyChange, { minLength: 1, maxLength: 2 }), (file, changes) => {
          const edit = plan(file, ...changes);
          if (edit.kind === 'planned') expectSound(edit);
          else expect(edit.problem.kind).not.toBe('self-check');
        }),
        runs,
      );
    },
    time,
  );
});
