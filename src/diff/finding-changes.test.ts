import { describe, expect, test } from 'vitest';
import { documentOf } from '../testing/register-of.ts';
import { findingChanges } from './finding-changes.ts';
import type { Remark } from './remark.ts';

const documents = new Map(['a', 'b'].map((id) => [id, documentOf(id, 'title: T')]));

function remark(
  rule: string,
  id: string | undefined,
  message: string,
  severity: Remark['severity'] = 'error',
): Remark {
  const document = id === undefined ? undefined : documents.get(id);
  const source = document?.source ?? { path: 'x.md', lineStarts: new Uint32Array([0]), length: 0 };
  const text = { sv: message, en: message };
  return {
    rule,
    severity,
    document,
    place: { source, start: 0, end: 0 },
    message: text,
    help: text,
  };
}

/** What became of findings, by message. */
function told(before: readonly Remark[], after: readonly Remark[]) {
  const changes = findingChanges(before, after);
  const words = ({ message }: Remark) => message.sv;
  return {
    appeared: changes.appeared.map(words),
    disappeared: changes.disappeared.map(words),
    heavier: changes.heavier.map((each) => `${each.remark.message.sv} ${each.before}`),
    lighter: changes.lighter.map((each) => `${each.remark.message.sv} ${each.before}`),
  };
}

const NOTHING = { appeared: [], disappeared: [], heavier: [], lighter: [] };

describe('findings of two views', () => {
  test('the same finding is the same, also where its message names another day', () => {
    const before = [remark('review-overdue', 'a', 'sedan 3 månader')];
    expect(told(before, [remark('review-overdue', 'a', 'sedan 9 månader')])).toEqual(NOTHING);
    expect(told(before, before)).toEqual(NOTHING);
  });

  test('another rule, document or file is another finding', () => {
    const before = [remark('r', 'a', 'm'), remark('s', undefined, 'm')];
    const after = [remark('r', 'b', 'm'), remark('r', undefined, 'm')];
    expect(told(before, after)).toEqual({
      ...NOTHING,
      appeared: ['m', 'm'],
      disappeared: ['m', 'm'],
    });
  });

  test('of several of one rule, those that say the same belong together first', () => {
    const before = [remark('r', 'a', 'ett'), remark('r', 'a', 'två'), remark('r', 'a', 'två')];
    const after = [remark('r', 'a', 'två'), remark('r', 'a', 'ett')];
    expect(told(before, after)).toEqual({ ...NOTHING, disappeared: ['två'] });
    expect(told(after, before)).toEqual({ ...NOTHING, appeared: ['två'] });
    expect(
      told([remark('r', 'a', 'ett')], [remark('r', 'a', 'tre'), remark('r', 'a', 'ett')]),
    ).toEqual({ ...NOTHING, appeared: ['tre'] });
  });

  test('what weighs otherwise is told, whichever way', () => {
    const mild = remark('r', 'a', 'm', 'warning');
    const grave = remark('r', 'a', 'm', 'error');
    expect(told([mild], [grave])).toEqual({ ...NOTHING, heavier: ['m warning'] });
    expect(told([grave], [mild])).toEqual({ ...NOTHING, lighter: ['m error'] });
  });
});
