import { describe, expect, test } from 'vitest';
import type { DecisionFile } from '../decision/decision-file.ts';
import { decisionOf } from '../testing/decision-of.ts';
import {
  type DocumentFiles,
  documentIn,
  fileOf,
  filesAfter,
  planOf,
  reasonsOf,
  registerOfFiles,
} from '../testing/plan-of.ts';
import type { Day } from '../text/calendar.ts';
import { archiving } from './archive.ts';
import { isDone, isRefused } from './decision-plan.ts';
import { decisionOfOnePoint, type OnePoint } from './one-point.ts';
import { succession } from './succeed.ts';

const CONFIG = `
bodies:
  - { id: kommunfullmäktige, name: Kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: kommunstyrelsen, name: Kommunstyrelsen, kind: executive, aliases: [KS] }
`;

const decided = (title: string, date: string) =>
  fileOf(
    `title: ${title}\ndecided-by: KF\ndecision: { date: ${date}, paragraph: 3 }\nvalidity: until-further-notice`,
    '# 1 Mål\n',
  );

const FILES: DocumentFiles = {
  'documents/gammal.md': decided('Gammal policy', '2015-01-01'),
  'documents/ny.md': decided('Ny policy', '2020-06-11'),
  'documents/annan.md': decided('Annan policy', '2019-01-01'),
  'documents/utkast.md': fileOf('title: Utkast\nstage: proposed'),
};

interface Retiring extends Partial<Omit<OnePoint, 'document' | 'kind'>> {
  readonly by?: string;
  readonly successor?: string;
  readonly archive?: boolean;
}

/** `gov-docs retire gammal`, with its options. */
function retire(files: DocumentFiles, { successor, archive, ...options }: Retiring = {}) {
  const register = registerOfFiles(files, CONFIG);
  const document = documentIn(register, 'gammal');
  const stated: OnePoint = {
    kind: 'repeal',
    document,
    by: 'KF',
    date: '2020-06-11' as Day,
    paragraph: '21',
    caseNumber: undefined,
    from: undefined,
    to: undefined,
    reason: undefined,
    part: undefined,
    note: undefined,
    ...options,
  };
  const heir = successor === undefined ? undefined : documentIn(register, successor);
  const besides = [
    heir && succession(register, document, heir, stated.part),
    archive ? archiving(document, stated.date, stated.from) : undefined,
  ].filter((each) => each !== undefined);
  const plan = planOf(files, register, decisionOfOnePoint(stated), { besides });
  return { plan, said: reasonsOf(plan, register), files: filesAfter(files, plan) };
}

const WHOLE: Retiring = {
  from: '2020-07-01' as Day,
  reason: 'superseded',
  caseNumber: 'KS 2020/7',
  note: 'Se ny policy.',
  successor: 'ny',
  archive: true,
};

/** The frontmatter of a file without what it had before. */
function added(files: DocumentFiles, id: string): string {
  const path = `documents/${id}.md`;
  const before = FILES[path]?.split('\n') ?? [];
  return (files[path]?.split('\n') ?? []).filter((line) => !before.includes(line)).join('\n');
}

describe('the same once more', () => {
  test.each<[string, Retiring]>([
    ['little', {}],
    ['all there is to state', WHOLE],
    ['of a part', { part: '1', successor: 'ny', reason: 'superseded' }],
  ])('with %s: nothing to do', (_, options) => {
    const first = retire(FILES, options);
    expect(isRefused(first.plan)).toBe(false);
    expect(isDone(first.plan)).toBe(false);
    const { plan, files } = retire(first.files, options);
    expect(isDone(plan)).toBe(true);
    expect(plan.points.map(({ status }) => status)).toEqual(['done-before']);
    expect(files).toEqual(first.files);
  });

  test('by another name of the body, and with the sign of the paragraph', () => {
    const first = retire(FILES);
    const { plan } = retire(first.files, { by: 'Kommunfullmäktige', paragraph: '§ 21' });
    expect(isDone(plan)).toBe(true);
  });
});

describe('once more with other facts', () => {
  const first = retire(FILES, WHOLE).files;
  const otherwise = (sv: string, en: string) => [
    {
      sv: `Beslutet är redan infört i «Gammal policy», men med andra uppgifter: ${sv}. Rätta för hand det som är fel.`,
      en: `"Gammal policy" has the decision already, but with other facts: ${en}. Correct by hand what is wrong.`,
    },
  ];

  test.each<[string, Retiring, string, string]>([
    ['paragraph', { paragraph: '22' }, 'paragraf 21, inte 22', 'paragraph 21, not 22'],
    ['body', { by: 'KS' }, 'beslutat av KF, inte KS', 'decided by KF, not KS'],
    [
      'case number',
      { caseNumber: 'KS 2020/8' },
      'diarienummer KS 2020/7, inte KS 2020/8',
      'case number KS 2020/7, not KS 2020/8',
    ],
    [
      'from',
      { from: '2020-08-01' as Day },
      'från och med 2020-07-01, inte 2020-08-01',
      'from 2020-07-01, not 2020-08-01',
    ],
    [
      'reason',
      { reason: 'goals-met' },
      'skäl superseded, inte goals-met',
      'reason superseded, not goals-met',
    ],
    [
      'successor',
      { successor: 'annan' },
      'ersatt av Ny policy, inte Annan policy',
      'superseded by Ny policy, not Annan policy',
    ],
    [
      'several',
      { paragraph: '22', reason: 'other' },
      'paragraf 21, inte 22; skäl superseded, inte other',
      'paragraph 21, not 22; reason superseded, not other',
    ],
  ])('%s', (_, options, sv, en) => {
    const { plan, said, files } = retire(first, { ...WHOLE, ...options });
    expect(said).toEqual(otherwise(sv, en));
    expect(plan.edits).toEqual([]);
    expect(files).toEqual(first);
  });

  test('of another day: it is repealed already', () => {
    const { said } = retire(first, { date: '2020-09-01' as Day });
    expect(said.map(({ sv }) => sv)).toEqual([
      '«Gammal policy» är redan upphävt från och med 2020-07-01, genom beslut 2020-06-11 § 21. Om det inte stämmer: rätta dokumentets huvud för hand.',
    ]);
  });

  test('from an earlier day: the earlier one counts', () => {
    const later = retire(FILES, { from: '2020-07-01' as Day }).files;
    const { plan } = retire(later, {
      date: '2020-06-15' as Day,
      paragraph: '30',
      from: '2020-06-20' as Day,
    });
    expect(isRefused(plan)).toBe(false);
    expect(plan.points.map(({ status }) => status)).toEqual(['to-do']);
  });
});

describe('once more with what was left out', () => {
  test('the paragraph and the rest are filled in', () => {
    const bare = retire(FILES, { paragraph: undefined }).files;
    expect(added(bare, 'gammal')).toBe(
      'repeal: { date: 2020-06-11, decided-by: KF, from: 2020-06-11 }',
    );
    const { plan, files } = retire(bare, { caseNumber: 'KS 2020/7', reason: 'other', note: 'Ja.' });
    expect(isRefused(plan)).toBe(false);
    expect(added(files, 'gammal')).toBe(
      'repeal: { date: 2020-06-11, decided-by: KF, paragraph: 21, case-number: KS 2020/7, from: 2020-06-11, reason: other, note: Ja. }',
    );
    expect(isDone(retire(files, { reason: 'other' }).plan)).toBe(true);
  });

  test('the right repeal of several', () => {
    const part = retire(FILES, {
      part: '1',
      paragraph: undefined,
      date: '2020-05-04' as Day,
    }).files;
    const both = retire(part, { paragraph: undefined }).files;
    const { files } = retire(both);
    expect(added(files, 'gammal').split('\n').slice(1)).toEqual([
      '  - { date: 2020-05-04, decided-by: KF, from: 2020-05-04, part: 1 }',
      '  - { date: 2020-06-11, decided-by: KF, paragraph: 21, from: 2020-06-11 }',
    ]);
  });

  test('the successor', () => {
    const bare = retire(FILES).files;
    const { plan, files } = retire(bare, { successor: 'ny' });
    expect(plan.edits.map(({ path }) => path)).toEqual(['documents/ny.md']);
    expect(added(files, 'ny')).toBe('supersedes: [gammal]');
  });

  test('of an adoption: what the minutes say later', () => {
    const adopt = (facts: string): DecisionFile =>
      decisionOf('kf', `decided-by: KF\ndecision: { ${facts} }\npoints: [{ adopt: utkast }]`);
    const register = registerOfFiles(FILES, CONFIG);
    const first = filesAfter(FILES, planOf(FILES, register, adopt('date: 2020-06-11')));
    expect(added(first, 'utkast')).toBe('decided-by: KF\ndecision:\n  date: 2020-06-11');
    const whole = adopt('date: 2020-06-11, paragraph: 21, legal-force: 2020-07-09');
    const second = planOf(first, registerOfFiles(first, CONFIG), whole);
    expect(added(filesAfter(first, second), 'utkast')).toBe(
      'decided-by: KF\ndecision:\n  date: 2020-06-11\n  paragraph: 21\n  legal-force: 2020-07-09',
    );
  });

  test('of an event in the history', () => {
    const revise = (facts: string): DecisionFile =>
      decisionOf('kf', `decided-by: KF\ndecision: { ${facts} }\npoints: [{ revise: gammal }]`);
    const register = registerOfFiles(FILES, CONFIG);
    const first = filesAfter(FILES, planOf(FILES, register, revise('date: 2020-06-11')));
    const whole = revise('date: 2020-06-11, paragraph: 21');
    const second = planOf(first, registerOfFiles(first, CONFIG), whole);
    expect(added(filesAfter(first, second), 'gammal')).toBe(
      'history:\n  - { date: 2020-06-11, event: revision, decided-by: KF, paragraph: 21 }',
    );
  });
});

describe('archived with the repeal', () => {
  test.each<[string, Retiring, string]>([
    ['from the day of the decision', {}, '2020-06-11'],
    ['from the first day without force', { from: '2020-07-01' as Day }, '2020-07-01'],
  ])('%s, in the same edit', (_, options, day) => {
    const { plan, files } = retire(FILES, { ...options, archive: true });
    expect(plan.edits.map(({ path }) => path)).toEqual(['documents/gammal.md']);
    expect(added(files, 'gammal')).toBe(
      `repeal: { date: 2020-06-11, decided-by: KF, paragraph: 21, from: ${day} }\narchived: ${day}`,
    );
    expect(documentIn(plan.after.register, 'gammal').archived?.value).toBe(day);
  });

  test('afterwards: only the day is written, that which the repeal knows', () => {
    const first = retire(FILES, { from: '2020-07-01' as Day }).files;
    const { plan, files } = retire(first, { archive: true });
    expect(plan.points.map(({ status }) => status)).toEqual(['done-before']);
    expect(files['documents/gammal.md']).toBe(
      first['documents/gammal.md']?.replace('\n---\n#', '\narchived: 2020-07-01\n---\n#'),
    );
  });

  test('what is archived already stays so', () => {
    const text = FILES['documents/gammal.md']?.replace(
      '\n---\n#',
      '\narchived: 2018-01-01\n---\n#',
    );
    const { files } = retire({ ...FILES, 'documents/gammal.md': text ?? '' }, { archive: true });
    expect(files['documents/gammal.md']?.match(/archived: .*/g)).toEqual(['archived: 2018-01-01']);
  });

  test('where the repeal is refused, nothing is archived', () => {
    const { plan, files } = retire(FILES, { by: 'KS', archive: true });
    expect(isRefused(plan)).toBe(true);
    expect(files).toEqual(FILES);
  });
});
