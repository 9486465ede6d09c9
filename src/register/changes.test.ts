import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionOf } from '../testing/decision-of.ts';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { CHANGE_KINDS, type Change } from './change.ts';
import { CHANGE_NAMES } from './change-names.ts';
import { changesBetween, type TextDiffers } from './changes.ts';
import type { Register } from './register.ts';
import { stateOn } from './state.ts';
import type { View } from './view.ts';
import { withDecision } from './with-decision.ts';

const DECIDED =
  'title: A\ntype: policy\ndecided-by: KF\ndecision: { date: 2020-01-15, paragraph: 3 }';
const OPEN = `${DECIDED}\nvalidity: until-further-notice`;
const DRAFT = 'title: A\ntype: policy\ndecided-by: KF\nstage: draft';

const view = (register: Register, asOf: string): View => ({ register, asOf: asOf as Day });

function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, document, day }) =>
    [document.id.value, kind, day].filter((part) => part !== undefined).join(' '),
  );
}

/** What becomes of one register from one day to another. */
function between(documents: Record<string, string>, from: string, to: string, config?: string) {
  const register = registerOf(documents, config);
  return changesBetween(view(register, from), view(register, to));
}

/** What becomes from one register to another, both on one day. */
function across(
  before: Record<string, string>,
  after: Record<string, string>,
  asOf = '2020-06-01',
  textDiffers?: TextDiffers,
) {
  return changesBetween(view(registerOf(before), asOf), view(registerOf(after), asOf), textDiffers);
}

describe('from one day to another', () => {
  test('a decision adopts, and a later start is told when it comes', () => {
    const a = { a: `${DECIDED}\nvalidity: { from: 2021-01-01 }` };
    expect(told(between(a, '2020-01-14', '2020-01-15'))).toEqual(['a adopted 2020-01-15']);
    expect(told(between(a, '2020-06-01', '2021-01-01'))).toEqual(['a started 2021-01-01']);
    expect(told(between(a, '2020-01-01', '2021-06-01'))).toEqual(['a adopted 2020-01-15']);
    expect(between(a, '2020-02-01', '2020-12-31')).toEqual([]);
  });

  test('what was repealed before it started never started', () => {
    const a = {
      a: `${DECIDED}\nvalidity: { from: 2021-01-01 }\nrepeal: { date: 2020-06-01, decided-by: KF }`,
    };
    expect(told(between(a, '2020-02-01', '2021-06-01'))).toEqual(['a repealed 2020-06-01']);
  });

  test('a repeal is told when it is decided, and again when its day comes', () => {
    const a = {
      a: `${OPEN}\nrepeal: { date: 2020-06-11, decided-by: KF, from: 2020-09-01, reason: goals-met }`,
    };
    expect(between(a, '2020-02-01', '2020-06-10')).toEqual([]);
    expect(told(between(a, '2020-06-10', '2020-06-11'))).toEqual(['a repealed 2020-09-01']);
    expect(between(a, '2020-06-11', '2020-08-31')).toEqual([]);
    expect(told(between(a, '2020-08-31', '2020-09-01'))).toEqual(['a repealed 2020-09-01']);
    expect(told(between(a, '2020-02-01', '2020-10-01'))).toEqual(['a repealed 2020-09-01']);
    const [change] = between(a, '2020-02-01', '2020-10-01');
    expect(change?.ending?.kind === 'repeal' && change.ending.repeal.reason?.value).toBe(
      'goals-met',
    );
  });

  test('the repeal that took effect is told, not one that comes later', () => {
    const a = {
      a: `${OPEN}\nrepeal:\n  - { date: 2022-01-01, decided-by: KF }\n  - { date: 2021-01-01, decided-by: KF, paragraph: 8 }`,
    };
    const [change] = between(a, '2020-02-01', '2021-06-01');
    expect(change?.day).toBe('2021-01-01');
    expect(change?.ending?.kind === 'repeal' && change.ending.repeal.paragraph?.value).toBe('8');
  });

  test('a succession names the successor and stands where it is stated', () => {
    const documents = {
      a: OPEN,
      b: 'title: B\ndecided-by: KF\ndecision: { date: 2021-03-01 }\nsupersedes: [a]',
    };
    const changes = between(documents, '2020-02-01', '2021-03-01');
    expect(told(changes)).toEqual(['a superseded 2021-03-01', 'b adopted 2021-03-01']);
    expect(changes[0]?.others.map(({ id }) => id.value)).toEqual(['b']);
    expect(changes[0]?.place?.source.path).toBe('documents/b.md');
  });

  test('a successor that is decided and waiting is told as coming', () => {
    const documents = {
      a: OPEN,
      b: 'title: B\ndecided-by: KF\ndecision: { date: 2021-03-01 }\nvalidity: { from: 2022-01-01 }\nsupersedes: [a]',
    };
    expect(told(between(documents, '2020-02-01', '2021-06-01'))).toEqual([
      'a superseded 2022-01-01',
      'b adopted 2021-03-01',
    ]);
    expect(told(between(documents, '2021-06-01', '2022-06-01'))).toEqual([
      'a superseded 2022-01-01',
      'b started 2022-01-01',
    ]);
  });

  test('a period goes out, and a later repeal is told instead', () => {
    const a = `${DECIDED}\nvalidity: { from: 2020-01-15, to: 2020-12-31 }`;
    expect(told(between({ a }, '2020-12-31', '2021-01-01'))).toEqual(['a expired 2021-01-01']);
    const ended = `${a}\nrepeal: { date: 2021-06-01, decided-by: KF }`;
    expect(told(between({ a: ended }, '2020-06-01', '2021-07-01'))).toEqual([
      'a repealed 2021-06-01',
    ]);
  });

  test('each part that ends is told once', () => {
    const a = {
      a: `${OPEN}\nrepeal:\n  - { date: 2020-06-01, decided-by: KF, part: "7.1" }\n  - { date: 2020-07-01, decided-by: KF, part: "7.2" }`,
    };
    const changes = between(a, '2020-02-01', '2020-08-01');
    expect(changes.map(({ kind, ending }) => [kind, ending?.part])).toEqual([
      ['partly-ended', '7.1'],
      ['partly-ended', '7.2'],
    ]);
    expect(between(a, '2020-06-15', '2020-08-01').map(({ ending }) => ending?.part)).toEqual([
      '7.2',
    ]);
  });

  test('revisions, prolongations and transfers come with their decision and with their day', () => {
    const a = {
      a: `${DECIDED}\nvalidity: { to: 2020-12-31 }\nhistory:
  - { date: 2020-11-01, event: prolongation, to: 2021-12-31 }
  - { date: 2021-02-01, event: revision, from: 2021-05-01 }
  - { date: 2021-03-01, event: transfer, to: byggnadsnämnden }
  - { date: 2021-04-01, event: review, result: keep }`,
    };
    expect(told(between(a, '2020-02-01', '2021-06-01'))).toEqual([
      'a prolonged 2020-11-01',
      'a revised 2021-05-01',
      'a transferred 2021-03-01',
    ]);
    expect(told(between(a, '2021-01-01', '2021-02-01'))).toEqual(['a revised 2021-05-01']);
    expect(between(a, '2021-04-01', '2021-04-30')).toEqual([]);
    expect(told(between(a, '2021-04-30', '2021-05-01'))).toEqual(['a revised 2021-05-01']);
  });

  test('what a court annuls was never in force: only the days before the decision know no annulment', () => {
    const a = { a: `${OPEN}\nhistory: [{ date: 2020-09-01, event: annulment }]` };
    expect(told(between(a, '2020-01-01', '2020-10-01'))).toEqual([
      'a adopted 2020-01-15',
      'a annulled 2020-09-01',
    ]);
  });
});

describe('from one set of files to another', () => {
  test('an old decision is new to the register, a fresh one adopts', () => {
    expect(told(across({}, { a: OPEN }))).toEqual(['a added 2020-01-15']);
    expect(told(across({ a: DRAFT }, { a: OPEN }))[0]).toBe('a adopted 2020-01-15');
    expect(told(across({}, { a: DRAFT }))).toEqual(['a proposed']);
    const [before, after] = [registerOf({}), registerOf({ a: OPEN })];
    const changes = changesBetween(view(before, '2020-01-01'), view(after, '2020-06-01'));
    expect(told(changes)).toEqual(['a adopted 2020-01-15']);
  });

  test('a document that is gone is told as it stood', () => {
    const [change] = across({ a: OPEN }, {});
    expect([change?.kind, change?.document.id.value]).toEqual(['removed', 'a']);
    expect(change?.before?.state.kind).toBe('in-force');
    expect(change?.after).toBeUndefined();
  });

  test('a stage is told as a state, and a decision that is taken back too', () => {
    const referred = DRAFT.replace('draft', 'referred');
    expect(across({ a: DRAFT }, { a: referred }).map(({ kind }) => kind)).toEqual([
      'stage-changed',
    ]);
    const kinds = across({ a: OPEN }, { a: DRAFT }).map(({ kind }) => kind);
    expect(kinds).toEqual(['stage-changed', 'facts-changed']);
  });

  test('a repeal that is taken back restores', () => {
    const ended = `${OPEN}\nrepeal: { date: 2020-03-01, decided-by: KF }`;
    expect(told(across({ a: ended }, { a: OPEN }))).toEqual(['a restored']);
  });

  test('a document moves with its parents', () => {
    const documents = { p: OPEN, q: OPEN };
    const [change, ...rest] = across(
      { ...documents, a: `${OPEN}\nbelongs-to: [p]` },
      { ...documents, a: `${OPEN}\nbelongs-to: [q]` },
    );
    expect(rest).toEqual([]);
    expect([change?.kind, change?.others.map(({ id }) => id.value)]).toEqual(['moved', ['q']]);
    expect(change?.before?.parents.map(({ id }) => id.value)).toEqual(['p']);
  });

  test.each([
    ['title', 'title: A', 'title: B'],
    ['type', 'type: policy', 'type: riktlinje'],
    ['decided-by', 'decided-by: KF', 'decided-by: KS'],
    ['decision', 'paragraph: 3', 'paragraph: 4'],
    ['validity', 'validity: until-further-notice', 'validity: { from: 2020-02-01 }'],
    ['validity', 'validity: until-further-notice', 'validity: tills Kalle slutar'],
    ['follow-up', 'validity', 'follow-up: { every: 12 months }\nvalidity'],
    ['review', 'validity', 'review: { next: 2030-01-01 }\nvalidity'],
    ['requires', 'validity', 'requires: [{ type: plan }]\nvalidity'],
    ['goals', 'validity', 'goals: [KF-4.2]\nvalidity'],
    ['references', 'validity', 'references: [b]\nvalidity'],
    ['attachments', 'validity', 'attachments: [{ file: a.pdf }]\nvalidity'],
    ['belongs-to', 'validity', 'belongs-to: [b]\nvalidity'],
    ['responsible-body', 'validity', 'responsible-body: KS\nvalidity'],
    ['repeal', 'validity', 'repeal: { decided-by: KF }\nvalidity'],
    ['history', 'validity', 'history: [{ date: 2020-02-01, event: review }]\nvalidity'],
    ['archived', 'validity', 'archived: 2020-02-01\nvalidity'],
    ['other', 'validity', 'keywords: [cykel]\nvalidity'],
    ['other', 'validity', 'x-own: { a: [1, 2] }\nvalidity'],
  ] as const)('the fact %s', (fact, from, to) => {
    const [change, ...rest] = across({ a: OPEN }, { a: OPEN.replace(from, to) });
    expect([change?.kind, change?.facts, rest]).toEqual(['facts-changed', [fact], []]);
  });

  test('only what is written otherwise and means the same is no change', () => {
    const swedish = OPEN.replace('until-further-notice', 'tills vidare');
    expect(across({ a: OPEN }, { a: swedish })).toEqual([]);
    expect(across({ a: OPEN }, { a: `# en kommentar\n${OPEN}` })).toEqual([]);
  });

  test('a text that differs, where somebody knows', () => {
    const [change] = across({ a: OPEN }, { a: OPEN }, '2020-06-01', () => true);
    expect([change?.kind, change?.facts]).toEqual(['facts-changed', ['text']]);
  });

  test('a document whose id was changed is still the same file', () => {
    const [change, ...rest] = across({ a: OPEN }, { a: `id: b\n${OPEN}` });
    expect([change?.kind, change?.facts, rest]).toEqual(['facts-changed', ['id'], []]);
  });

  test('an id that is used twice after is not a document gone', () => {
    expect(told(across({ a: OPEN }, { a: OPEN, b: `id: a\n${DRAFT}` }))).toEqual(['a proposed']);
  });
});

describe('a decision that is carried out', () => {
  test('a proposal adopts and supersedes on the day that is asked about', () => {
    const register = registerOf({ a: OPEN, b: 'title: B\nstage: proposed\nsupersedes: [a]' });
    const file = decisionOf('x', 'decided-by: KF\npoints: [{ adopt: b }]');
    const after = withDecision(register, file, '2020-06-01' as Day).register;
    const changes = changesBetween(view(register, '2020-06-01'), view(after, '2020-06-01'));
    expect(told(changes)).toEqual(['a superseded 2020-06-01', 'b adopted 2020-06-01']);
    expect(changes[1]?.place?.source.path).toBe('decisions/x.md');
  });

  test('a repeal that begins later is told, though nothing has ended', () => {
    const register = registerOf({ a: OPEN });
    const file = decisionOf('x', 'points: [{ repeal: a, from: 2021-01-01 }]');
    const after = withDecision(register, file, '2020-06-01' as Day).register;
    const [change] = changesBetween(view(register, '2020-06-01'), view(after, '2020-06-01'));
    expect([change?.kind, change?.day, change?.after?.state.kind]).toEqual([
      'repealed',
      '2021-01-01',
      'in-force',
    ]);
  });
});

/** Facts of which any set may stand in a document. */
const LINES = [
  'decision: { date: 2019-05-01 }',
  'decision: unknown',
  'stage: draft',
  'stage: proposed',
  'validity: { from: 2020-01-01, to: 2020-12-31 }',
  'validity: { from: legal-force }',
  'repeal: { date: 2020-06-01, from: 2020-09-01, decided-by: KF }',
  'repeal: { date: 2020-06-01, part: "7", decided-by: KF }',
  'supersedes: [b]',
  'supersedes: [{ id: b, part: rest }]',
  'superseded-by: [c]',
  'belongs-to: [b]',
  'history: [{ date: 2020-11-01, event: prolongation, to: 2021-12-31 }]',
  'history: [{ date: 2020-11-01, event: annulment }]',
] as const;

const frontmatter = fc.subarray([...LINES]).map((lines) => {
  const keys = new Map(lines.map((line) => [line.split(':')[0], line]));
  return ['title: T', ...keys.values()].join('\n');
});
const documents = fc.record({ a: frontmatter, b: frontmatter, c: frontmatter });
const day = fc.constantFrom('2018-01-01', '2020-02-01', '2020-07-01', '2020-10-01', '2023-01-01');

/** Tells of every document whose state differs whether some change tells of it. */
function expectAllTold(before: View, after: View): void {
  const changes = changesBetween(before, after);
  for (const document of after.register.documents) {
    const [old] = before.register.withId(document.id.value);
    const kinds = [
      old && stateOn(before.register, old, before.asOf).kind,
      stateOn(after.register, document, after.asOf).kind,
    ];
    if (kinds[0] === kinds[1]) continue;
    expect(changes.some((change) => change.document === document)).toBe(true);
  }
}

describe('whatever the documents say', () => {
  test('a view does not differ from itself, nor from the same files read anew', () => {
    fc.assert(
      fc.property(documents, day, (each, asOf) => {
        const register = registerOf(each);
        expect(changesBetween(view(register, asOf), view(register, asOf))).toEqual([]);
        expect(changesBetween(view(register, asOf), view(registerOf(each), asOf))).toEqual([]);
      }),
    );
  });

  test('no state changes without a word, and changes come in order', () => {
    fc.assert(
      fc.property(documents, documents, day, day, (old, now, from, to) => {
        const before = view(registerOf(old), from);
        expectAllTold(before, view(before.register, to));
        const after = view(registerOf(now), to);
        expectAllTold(before, after);
        const order = changesBetween(before, after).map(
          ({ document, kind }) => `${document.id.value} ${String(CHANGE_KINDS.indexOf(kind) + 10)}`,
        );
        expect(order).toEqual([...order].sort());
      }),
    );
  });
});

test('every kind of change has a name', () => {
  expect(Object.keys(CHANGE_NAMES).sort()).toEqual([...CHANGE_KINDS].sort());
});
