import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPath } from './canonical-path.ts';
import { anyChange, ownChange } from './changes-for-tests.ts';
import { fileArbitrary } from './frontmatter-for-tests.ts';
import { fuzzOf } from './fuzz-for-tests.ts';
import type { KeyChange } from './key-change.ts';
import { type Plain, plainAt, type Reading, readPlain, shown } from './plain-yaml-for-tests.ts';
import type { PlannedEdit } from './plan-edit.ts';
import { plan } from './planning-for-tests.ts';
import type { Splice } from './splice.ts';

const { runs, time } = fuzzOf(process.env);

/** A plan, and what stands in the file before and after. */
interface Seen {
  readonly edit: PlannedEdit;
  readonly before: Reading;
  readonly after: Reading;
}

function see(edit: PlannedEdit): Seen {
  return { edit, before: readPlain(edit.before), after: readPlain(edit.after) };
}

/** How every scalar is written, by the keys that lead to it. */
function written(text: string, { leaves }: Reading): Map<string, string> {
  return new Map(
    leaves.map(({ path, start, end }) => [JSON.stringify(path), text.slice(start, end)]),
  );
}

const asJson = (plain: Plain | undefined) => JSON.stringify(shown(plain));

/** Whether a change writes a whole list anew, the items that stay included. */
function isOfList(change: KeyChange, path: readonly string[]): boolean {
  const inner = path.slice(change.path.length);
  const isBelow = change.path.every((key, index) => key === path[index]);
  return change.kind === 'set' && isBelow && inner.some((key) => /^[0-9]+$/.test(key));
}

/** Whatever a scalar still means after a change is still written as it was. */
function expectSameWriting({ edit, before, after }: Seen, change: KeyChange): void {
  const [was, is] = [written(edit.before, before), written(edit.after, after)];
  for (const { path } of before.leaves) {
    const key = JSON.stringify(path);
    const stays = asJson(plainAt(before.whole, path)) === asJson(plainAt(after.whole, path));
    if (!stays || isOfList(change, path)) continue;
    if (is.get(key) !== was.get(key)) expect(`${key} ${is.get(key)}`).toBe(was.get(key));
  }
}

/** The comments of a text that splices leave alone: none of their characters is taken away. */
function survivors({ comments }: Reading, splices: readonly Splice[]): Reading['comments'] {
  return comments.filter(
    ({ start, end }) => !splices.some((splice) => splice.start < end && splice.end > start),
  );
}

/** Where the lines of a key at the top begin, and where its own comments can end. */
function regionsOf(before: string, reading: Reading, isMeant: (key: string) => boolean) {
  return reading.tops.flatMap(({ key, start, end }) => {
    if (!isMeant(key)) return [];
    const last = Math.max(
      start,
      ...reading.leaves
        .filter((leaf) => leaf.start >= start && leaf.start < end)
        .map((leaf) => leaf.end),
    );
    const rest = before.indexOf('\n', Math.max(last - 1, start));
    return [{ start, end, last: rest === -1 ? end : rest + 1 }];
  });
}

/** No comment comes, and those that go stood within the lines of the key that was changed. */
function expectComments(seen: Seen, isMeant: (key: string) => boolean): void {
  const { before, splices } = seen.edit;
  const reading = seen.before;
  const stay = survivors(reading, splices);
  expect(seen.after.comments.map(({ text }) => text)).toEqual(stay.map(({ text }) => text));
  const regions = regionsOf(before, reading, isMeant);
  for (const comment of reading.comments) {
    if (stay.includes(comment)) continue;
    const column = comment.start - before.lastIndexOf('\n', comment.start - 1) - 1;
    const isOwn = regions.some(
      ({ start, end, last }) =>
        comment.start >= start && comment.start < end && (comment.start < last || column > 0),
    );
    expect({ comment, isOwn }).toMatchObject({ isOwn: true });
  }
}

/** What is taken away stood within the lines of keys that the change means. */
function expectWithin({ edit, before }: Seen, isMeant: (key: string) => boolean): void {
  const others = before.tops.filter(({ key }) => !isMeant(key));
  const first = before.tops[0]?.start ?? 0;
  for (const { start, end } of edit.splices) {
    const isWithin =
      start >= first && !others.some((other) => start < other.end && end > other.start);
    if (end > start) expect({ start, end, isWithin }).toMatchObject({ isWithin: true });
  }
}

describe('a change of one key', () => {
  test(
    'leaves every comment, and how all other values are written',
    () => {
      fc.assert(
        fc.property(fileArbitrary, ownChange, (file, change) => {
          const edit = plan(file, change);
          if (edit.kind === 'refused') return;
          const isMeant = (key: string) => key === change.path[0];
          const seen = see(edit);
          expectSameWriting(seen, change);
          expectComments(seen, isMeant);
          expectWithin(seen, isMeant);
          const old = plainAt(seen.before.whole, change.path);
          const isKept = change.kind === 'append' && Array.isArray(old) && old.length > 0;
          // What is added to a list takes nothing away.
          if (isKept) expect(edit.splices.every(({ start, end }) => start === end)).toBe(true);
          const isText = typeof old !== 'object' || old === null;
          const isAdded = change.kind === 'append' || (change.kind === 'set' && isText);
          if (isAdded) {
            const all = seen.before.comments;
            expect(survivors(seen.before, edit.splices)).toHaveLength(all.length);
          }
        }),
        runs,
      );
    },
    time,
  );

  test(
    'by whatever words the file states it, touches no other fact',
    () => {
      fc.assert(
        fc.property(fileArbitrary, anyChange, (file, change) => {
          const edit = plan(file, change);
          if (edit.kind === 'refused') return;
          const [word = ''] = change.path;
          const [meant] = change.kind === 'rename-key' ? [''] : [word];
          const isMeant = (key: string) => {
            const [outer] = canonicalPath(key).split('.');
            // A phrase under the day of the decision may name the body, too.
            return (
              outer === meant || key === word || (word === 'decided-by' && outer === 'decision')
            );
          };
          const seen = see(edit);
          if (change.kind !== 'rename-key') expectSameWriting(seen, change);
          expectComments(seen, isMeant);
          expectWithin(seen, isMeant);
        }),
        runs,
      );
    },
    time,
  );
});
