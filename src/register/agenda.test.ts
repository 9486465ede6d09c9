import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { agendaOf } from './agenda.ts';

const ALMBY = `
city: Almby kommun
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
mandate-periods: { council: [2022-10-15..2026-10-14], boards: [2023-01-01..2026-12-31] }
`;

const decided = (date: string, ...lines: string[]) =>
  [
    'title: Policy för resor',
    'type: policy',
    'decided-by: KF',
    `decision: { date: ${date}, paragraph: 1 }`,
    ...lines,
  ].join('\n');
const OPEN = 'validity: until-further-notice';
const NO_REVIEW = 'review: { next: 2099-01-01 }';

interface Asked {
  readonly asOf?: string;
  readonly months?: number;
  readonly config?: string;
}

/** The agenda in lines: `day id text`, with `!` before what is overdue. */
function agenda(documents: Record<string, string>, asked: Asked = {}): string[] {
  const { asOf = '2026-01-15', months = 12, config = ALMBY } = asked;
  return agendaOf(registerOf(documents, config), asOf as Day, months).map(
    ({ day, document, text, isOverdue }) =>
      `${isOverdue ? '! ' : ''}${day} ${document.id.value} ${text.sv}`,
  );
}

describe('what comes', () => {
  test('starts, reviews, follow-ups, last days and ends, by day and then by title', () => {
    const documents = {
      a: decided('2025-01-01', 'validity: { from: 2026-03-01, to: 2026-12-31 }', NO_REVIEW),
      b: decided('2024-03-01', OPEN, 'review: { every: 24 months }').replace('resor', 'bilar'),
      c: decided('2020-01-01', OPEN, NO_REVIEW, 'follow-up: { next: 2026-05-02 }'),
      d: decided(
        '2020-01-01',
        OPEN,
        NO_REVIEW,
        'repeal: { date: 2025-12-01, decided-by: KF, from: 2026-02-01 }',
      ),
    };
    expect(agenda(documents)).toEqual([
      '2026-02-01 d upphör att gälla',
      '2026-03-01 b ska aktualitetsprövas',
      '2026-03-01 a börjar gälla',
      '2026-05-02 c ska följas upp',
      '2026-12-31 a sista giltighetsdagen',
    ]);
  });

  test('until so many months later, that day included, whatever the order of the files', () => {
    const documents = {
      b: decided('2020-01-01', 'validity: { to: 2026-04-16 }', NO_REVIEW),
      a: decided('2020-01-01', 'validity: { to: 2026-04-15 }', NO_REVIEW),
    };
    expect(agenda(documents, { months: 3 })).toEqual(['2026-04-15 a sista giltighetsdagen']);
    const turned = Object.fromEntries(Object.entries(documents).reverse());
    expect(agenda(turned)).toEqual(agenda(documents));
  });

  test('the end of a mandate period, for documents that are tied to it', () => {
    const documents = {
      a: decided('2022-11-01', 'validity: { mandate-period: 2022-2026 }', NO_REVIEW),
      b: decided('2022-11-01', 'validity: { to: 2026-10-14 }', NO_REVIEW),
    };
    expect(agenda(documents)).toEqual([
      '2026-10-14 a sista giltighetsdagen: mandatperioden slutar',
      '2026-10-14 b sista giltighetsdagen',
    ]);
  });

  test('nothing of what is not decided on the day, and no end that is decided later', () => {
    const draft = 'title: D\ntype: policy\nstage: planned\nvalidity: { from: 2026-03-01 }';
    const later = decided('2026-02-01', 'validity: { from: 2026-03-01 }', 'supersedes: [a]');
    expect(agenda({ a: decided('2020-01-01', OPEN, NO_REVIEW), draft, later })).toEqual([]);
  });

  test('a part that ends, as a part', () => {
    const part = 'repeal: { date: 2025-12-01, decided-by: KF, from: 2026-02-01, part: "7.1" }';
    expect(agenda({ a: decided('2020-01-01', OPEN, NO_REVIEW, part) })).toEqual([
      '2026-02-01 a upphör att gälla i en del (7.1)',
    ]);
  });
});

describe('a thing is told once', () => {
  const next = decided(
    '2025-12-01',
    'validity: { from: 2026-07-01 }',
    'supersedes: [a]',
    NO_REVIEW,
  );

  test('a successor rather than the last day before it, or the repeal that makes way for it', () => {
    const last = decided('2020-01-01', 'validity: { to: 2026-06-30 }', NO_REVIEW);
    const repealed = decided(
      '2020-01-01',
      OPEN,
      NO_REVIEW,
      'repeal: { date: 2025-12-01, decided-by: KF, from: 2026-07-01 }',
    );
    for (const a of [last, repealed]) {
      expect(agenda({ a, next })).toEqual([
        '2026-07-01 a ersätts av «Policy för resor»',
        '2026-07-01 next börjar gälla',
      ]);
    }
  });

  test('two follow-ups that fall due on the same day are one', () => {
    const twice = 'follow-up: [{ next: 2026-05-02, to: [KF] }, { next: 2026-05-02 }]';
    expect(agenda({ a: decided('2020-01-01', OPEN, NO_REVIEW, twice) })).toEqual([
      '2026-05-02 a ska följas upp',
    ]);
  });

  test('no duty of a document that will have ended', () => {
    const a = decided('2020-01-01', OPEN, 'review: { next: 2026-08-01 }');
    expect(agenda({ a })).toEqual(['2026-08-01 a ska aktualitetsprövas']);
    expect(agenda({ a, next })).not.toContain('2026-08-01 a ska aktualitetsprövas');
    const ends = decided(
      '2020-01-01',
      'validity: { to: 2026-06-30 }',
      'review: { next: 2026-08-01 }',
    );
    const config = `${ALMBY}expiry-ends-force: true\n`;
    expect(agenda({ a: ends }, { config })).toEqual(['2026-06-30 a sista giltighetsdagen']);
  });
});

describe('what should have been done', () => {
  test('reviews and follow-ups whose day has passed, first; on the day itself they are not late', () => {
    const documents = {
      a: decided('2020-01-01', OPEN, 'review: { next: 2025-06-01 }'),
      b: decided('2020-01-01', OPEN, 'review: { next: 2026-01-15 }'),
    };
    expect(agenda(documents)).toEqual([
      '! 2025-06-01 a ska aktualitetsprövas',
      '2026-01-15 b ska aktualitetsprövas',
    ]);
  });

  test('a period that is over without a decision, where only a decision ends a document', () => {
    const a = decided('2020-01-01', 'validity: { to: 2025-12-31 }', NO_REVIEW);
    expect(agenda({ a })).toEqual([
      '! 2025-12-31 a giltighetstiden har gått ut, och inget beslut finns om vad som ska gälla',
    ]);
    expect(agenda({ a }, { config: `${ALMBY}expiry-ends-force: true\n` })).toEqual([]);
    const repeal = 'repeal: { date: 2026-01-10, decided-by: KF, from: 2026-02-01 }';
    expect(agenda({ a: `${a}\n${repeal}` })).toEqual(['2026-02-01 a upphör att gälla']);
  });
});

describe('what documents demand every so often', () => {
  const programme = (...lines: string[]) =>
    decided('2024-05-01', 'validity: { from: 2024-05-01, to: 2026-12-31 }', NO_REVIEW, ...lines);
  const yearly = 'requires: { type: handlingsplan, every: 12 months }';
  const plan = (year: number) =>
    [
      `title: Plan ${year}`,
      'type: handlingsplan',
      'decided-by: KF',
      `decision: { date: ${year - 1}-11-01, paragraph: 1 }`,
      `validity: { from: ${year}-01-01, to: ${year}-12-31 }`,
      'belongs-to: p',
    ].join('\n');

  test('the period of the day, and those that come while the document applies', () => {
    const asked = { asOf: '2025-03-01', months: 24 };
    const last = '2026-12-31 p sista giltighetsdagen';
    expect(agenda({ p: programme(yearly) }, asked)).toEqual([
      '! 2025-01-01 p kräver handlingsplan för 2025, som saknas',
      '2026-01-01 p kräver handlingsplan för 2026',
      last,
    ]);
    const one = agenda({ p: programme(yearly), plan: plan(2025) }, asked);
    expect(one.filter((line) => line.includes('kräver'))).toEqual([
      '2026-01-01 p kräver handlingsplan för 2026',
    ]);
    const both = { p: programme(yearly), plan: plan(2025), next: plan(2026) };
    expect(agenda(both, { ...asked, asOf: '2025-12-01' }).join()).not.toContain('kräver');
  });

  test('from the start of the demand, where that lies within the period', () => {
    expect(agenda({ p: programme(yearly) }, { asOf: '2024-06-01', months: 1 })).toEqual([
      '! 2024-05-01 p kräver handlingsplan för 2024, som saknas',
    ]);
  });

  test('of each board, for every period to come', () => {
    const boards = 'requires: { type: handlingsplan, every: 12 months, per: board }';
    const documents = { p: programme(boards), plan: plan(2025), next: plan(2026) };
    expect(agenda(documents, { asOf: '2025-12-01', months: 6 })).toContain(
      '2026-01-01 p kräver handlingsplan av varje nämnd för 2026',
    );
  });

  test('what runs without an end, so long after it was made or renewed', () => {
    const endless = plan(2025)
      .replace(/validity.*/, OPEN)
      .replace('2024-11-01', '2024-08-01');
    const asked = { asOf: '2025-03-01', months: 12 };
    const due = (documents: Record<string, string>) =>
      agenda(documents, asked).filter((line) => line.includes('plan '));
    expect(due({ p: programme(yearly), plan: endless })).toEqual([
      '2025-08-01 plan ska tas fram på nytt, enligt «Policy för resor»',
    ]);
    const renewed = 'history: [{ date: 2025-02-01, event: revision, renews: true }]';
    expect(due({ p: programme(yearly), plan: `${endless}\n${renewed}` })).toEqual([
      '2026-02-01 plan ska tas fram på nytt, enligt «Policy för resor»',
    ]);
  });
});

test('who is responsible: the function, else the body that answers for it', () => {
  const a = decided('2020-01-01', OPEN, 'review: { next: 2026-08-01 }');
  const responsible = (...lines: string[]) =>
    agendaOf(registerOf({ a: [a, ...lines].join('\n') }, ALMBY), '2026-01-15' as Day, 12)[0]
      ?.responsible;
  expect(responsible('responsible-function: Resechef')).toBe('Resechef');
  expect(responsible('responsible-body: socialnämnden')).toBe('Socialnämnden');
  expect(responsible()).toBe('Kommunfullmäktige');
  expect(responsible('history: [{ date: 2025-01-01, event: transfer, to: socialnämnden }]')).toBe(
    'Socialnämnden',
  );
});
