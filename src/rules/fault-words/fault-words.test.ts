import { expect, test } from 'vitest';
import type { DocumentFault } from '../../document/document-fault.ts';
import { buildRegister } from '../../register/build-register.ts';
import { cityOf, documentOf } from '../../testing/register-of.ts';
import { TEST_DAY } from '../../testing/run-page.ts';
import { dateFormat } from '../date-format.ts';
import { fileUnreadable } from '../file-unreadable.ts';
import { frontmatterMissing } from '../frontmatter-missing.ts';
import { frontmatterSchema } from '../frontmatter-schema.ts';
import { lint } from '../lint.ts';
import type { Finding } from '../rule.ts';
import { unknownKey } from '../unknown-key.ts';

const RULES = [fileUnreadable, frontmatterMissing, frontmatterSchema, unknownKey, dateFormat];
const document = documentOf('policy-for-inkop', 'title: Policy för inköp');
const place = { source: document.source, start: 4, end: 9 };

type Sample<Fault> = Fault extends unknown ? Omit<Fault, 'place' | 'kind'> : never;
type OfKind<Fault, Kind> = Fault extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Fault
    : never
  : never;

/** Every kind of fault, in every variant that has words of its own. */
const SAMPLES: {
  readonly [Kind in DocumentFault['kind']]: readonly Sample<OfKind<DocumentFault, Kind>>[];
} = {
  unreadable: (
    [
      'symbolic-link',
      'folder',
      'special-file',
      'no-permission',
      'vanished',
      'name-not-utf-8',
      'io-error',
    ] as const
  ).map((reason) => ({ reason })),
  'path-collision': [{ other: 'documents/Policy.md' }],
  'not-utf-8': [{ byteOffset: 12 }],
  'utf-16': [{}],
  nul: [{}],
  conflict: [{}],
  'file-too-large': [{ bytes: 9_000_000, limit: 4 * 1024 * 1024 }],
  'body-too-deep': [{ limit: 100 }],
  'no-frontmatter': [{}],
  unclosed: [{}],
  'closed-by-dots': [{}],
  'fence-not-plain': [{ fence: '----' }, { fence: '---yaml' }, { fence: '+++' }],
  'not-first': [{ before: '\n' }, { before: ' ' }, { before: '\u200b' }, { before: '<!-- x -->' }],
  'second-frontmatter': [{ first: place }],
  'closed-in-text': [{}],
  'yaml-syntax': [
    { code: 'colon-in-value', detail: '' },
    { code: 'other', detail: '' },
  ],
  'not-a-mapping': [{ found: 'nothing' }, { found: 'scalar' }, { found: 'list' }],
  'duplicate-key': [{ key: 'title', first: place }],
  'key-not-text': [{}],
  'yaml-feature': (
    [
      'anchor',
      'alias',
      'tag',
      'directive',
      'merge-key',
      'several-documents',
      'complex-key',
    ] as const
  ).map((feature) => ({ feature })),
  'limit-exceeded': (['bytes', 'depth', 'keys', 'nodes', 'key-length'] as const).map((limit) => ({
    limit,
    allowed: 65_536,
  })),
  'invisible-character': [0xad, 0x200b, 0x202e, 0x2028, 0x200d, 7].map((code) => ({ code })),
  'cut-by-comment': [
    { kept: 'Nr', cut: '#5' },
    { kept: '', cut: '#5' },
  ],
  'line-ends': [{ found: 'mixed' }, { found: 'lone-cr' }],
  'unknown-key': [
    { path: '', key: 'titel på dokumentet', nearest: undefined },
    { path: '', key: 'titl', nearest: 'title' },
    { path: '', key: 'utgivare', nearest: undefined },
    { path: 'history[0]', key: 'renews', nearest: undefined },
  ],
  'wrong-type': [
    { path: 'history', expected: ['list'], found: 'text' },
    { path: 'applies-to[1]', expected: ['text'], found: 'nothing' },
    { path: 'history[0].renews', expected: ['boolean'], found: 'mapping' },
  ],
  'not-allowed-value': [
    { path: 'stage', value: 'utkast', allowed: ['draft', 'proposed'], nearest: undefined },
    { path: 'language', value: 'x', allowed: ['sv'], nearest: undefined },
  ],
  'wrong-form': [
    { path: 'title', value: ' ', form: 'text' },
    { path: 'language', value: 'Svenska', form: 'language' },
    { path: 'validity.mandate-period', value: '2022', form: 'years' },
    { path: 'decision', value: 'snart', form: '^unknown$' },
  ],
  'missing-key': [{ path: 'history[0]', key: 'date' }],
  'too-many': [{ path: 'applies-to', limit: 9 }],
  'too-few': [{ path: 'applies-to', limit: 1 }],
  date: [
    {
      path: 'decision.date',
      written: '1 maj 2024',
      problem: 'long-form',
      canonical: '2024-05-01',
    },
    { path: 'archived', written: '2023-02-29', problem: 'impossible', canonical: undefined },
    { path: 'validity.to', written: '2023-13-01', problem: 'impossible', canonical: undefined },
    { path: 'validity.from', written: 'snart', problem: 'not-a-date', canonical: undefined },
  ],
  'said-twice': [{ path: 'title', key: 'Titel', first: place }],
  'bad-id': [
    { written: 'Min Policy', suggestion: 'min-policy', fromFileName: false },
    { written: '京', suggestion: '', fromFileName: true },
  ],
  'point-not-understood': [
    { deeds: [], lacks: undefined },
    { deeds: ['adopt', 'repeal'], lacks: undefined },
    { deeds: ['prolong'], lacks: 'to' },
    { deeds: ['transfer'], lacks: 'to' },
  ],
  'interval-not-understood': [{ written: 'vid behov' }],
  'validity-not-understood': [{ written: 'så länge det behövs' }],
};

function findingsOf(fault: DocumentFault): Finding[] {
  const register = buildRegister(cityOf(), [{ ...document, faults: [fault] }]);
  return lint(RULES, { register, asOf: TEST_DAY, today: TEST_DAY, exists: () => false });
}

test.each(Object.entries(SAMPLES))('%s is told once, in whole sentences', (kind, samples) => {
  for (const sample of samples) {
    const [finding, ...more] = findingsOf({ kind, place, ...sample } as DocumentFault);
    expect(more).toEqual([]);
    for (const text of [finding?.message, finding?.help]) {
      expect(text?.sv).toMatch(/^[\p{Lu}«#a-z].*\.$/su);
      expect(text?.en).toMatch(/^[\p{Lu}«#a-z].*\.$/su);
      expect(text?.sv).not.toBe(text?.en);
      expect(`${text?.sv}${text?.en}`).not.toMatch(/undefined|\[object| {2}|\.\./);
    }
  }
});

test('a month where only a day will do is left to date-precision', () => {
  const fault = { kind: 'date', place, path: 'archived', written: '2022' } as const;
  expect(findingsOf({ ...fault, problem: 'imprecise', canonical: undefined })).toEqual([]);
});
