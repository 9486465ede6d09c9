import { describe, expect, test } from 'vitest';
import { decisionOf } from '../testing/decision-of.ts';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { decidingOf } from './carry-out.ts';
import { refusePoint } from './refuse-point.ts';
import { withDecision } from './with-decision.ts';

const CONFIG = `
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: kommunstyrelsen, kind: executive, aliases: [KS] }
  - { id: skolnämnden, kind: board, to: 2018-12-31, succeeded-by: [grundskolenämnden] }
  - { id: grundskolenämnden, kind: board, from: 2019-01-01 }
  - { id: socialnämnden, kind: board }
  - { id: socialförvaltningen, kind: office, under: socialnämnden }
  - { id: socialdirektören, kind: official, under: socialförvaltningen }
  - { id: bolaget, kind: company }
`;

const decidedBy = (body: string, more = '') =>
  `type: riktlinje\ndecided-by: ${body}\ndecision: { date: 2015-01-01, paragraph: 3 }\nvalidity: tills vidare${more}`;

const DOCUMENTS = {
  fullmaktige: decidedBy('KF'),
  styrelse: decidedBy('KS'),
  skola: decidedBy('skolnämnden'),
  social: decidedBy('socialnämnden'),
  kontor: decidedBy('socialförvaltningen'),
  tjanst: decidedBy('socialdirektören'),
  bolag: decidedBy('bolaget'),
  okand: decidedBy('Byggnadsnämnden'),
  gemensam: decidedBy('[socialnämnden, grundskolenämnden]'),
  overford: decidedBy(
    'KF',
    '\nhistory: [{ date: 2019-02-04, event: transfer, decided-by: KF, to: socialnämnden }]',
  ),
  'overford-senare': decidedBy(
    'socialnämnden',
    '\nhistory: [{ date: 2021-02-01, event: transfer, to: grundskolenämnden }]',
  ),
};

const register = registerOf(DOCUMENTS, CONFIG);

/** The kinds of refusal of a decision of one point on 2020-06-11; a proposal without a day. */
function refusals(point: string, by = 'KF', { isProposal = false, today = '2026-11-22' } = {}) {
  const day = isProposal ? '' : '\ndecision: { date: 2020-06-11, paragraph: 21 }';
  const file = decisionOf('beslut', `decided-by: ${by}${day}\npoints: [${point}]`);
  const { outcomes, register: after } = withDecision(register, file, today as Day);
  const deciding = decidingOf(file, today as Day);
  const trial = { before: register, after, deciding, isProposal, today: today as Day };
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'done'
      ? refusePoint(trial, outcome.document, outcome.point).map(({ kind }) => kind)
      : [outcome.kind],
  );
}

describe('who may end a document', () => {
  test.each([
    ['fullmaktige', 'KF', true],
    ['fullmaktige', 'KS', false],
    ['fullmaktige', 'socialnämnden', false],
    ['fullmaktige', 'bolaget', false],
    ['styrelse', 'KF', true],
    ['styrelse', 'KS', true],
    ['styrelse', 'socialnämnden', false],
    ['social', 'KF', true],
    ['social', 'socialnämnden', true],
    ['social', 'KS', false],
    ['social', 'grundskolenämnden', false],
    ['social', 'socialförvaltningen', false],
    // By the body that succeeded it.
    ['skola', 'grundskolenämnden', true],
    ['skola', 'socialnämnden', false],
    // By whoever is above it.
    ['kontor', 'socialnämnden', true],
    ['tjanst', 'socialnämnden', true],
    ['tjanst', 'socialdirektören', true],
    ['kontor', 'socialdirektören', false],
    ['bolag', 'KF', true],
    ['bolag', 'KS', false],
    // By whom a decision transferred it to, and not by whom it left, except from above.
    ['overford', 'socialnämnden', true],
    ['overford', 'KF', true],
    ['overford', 'KS', false],
    // A transfer that came later does not count yet.
    ['overford-senare', 'socialnämnden', true],
    ['overford-senare', 'grundskolenämnden', false],
    // A joint adoption is nobody's alone.
    ['gemensam', 'socialnämnden', false],
    ['gemensam', 'KF', true],
    // Of a body that nobody knows, nobody can say who may end what it decided.
    ['okand', 'KS', true],
  ])('%s by %s: %s', (id, by, isAllowed) => {
    expect(refusals(`{ repeal: ${id} }`, by)).toEqual(isAllowed ? [] : ['no-authority']);
  });

  test('the same for every kind of point but an adoption', () => {
    const points = [
      '{ revise: social }',
      '{ transfer: social, to: grundskolenämnden }',
      '{ repeal: social, from: 2020-07-01 }',
    ];
    for (const point of points) {
      expect(refusals(point, 'socialnämnden')).toEqual([]);
      expect(refusals(point, 'KS')).toEqual(['no-authority']);
    }
  });

  test('a body that nobody knows, or that did not exist on the day', () => {
    expect(refusals('{ repeal: skola }', 'Skolstyrelsen')).toEqual(['unknown-body']);
    expect(refusals('{ repeal: skola }', 'Skolnämnden')).toEqual(['not-in-office']);
    expect(refusals('{ transfer: social, to: Skolnämnden }')).toEqual(['not-in-office']);
    const early = { isProposal: true, today: '2018-06-11' };
    expect(refusals('{ transfer: social, to: grundskolenämnden }', 'KF', early)).toEqual([
      'not-in-office',
    ]);
    const later = '{ transfer: social, to: grundskolenämnden, from: 2019-01-01 }';
    expect(refusals(later, 'KF', early)).toEqual([]);
  });
});

describe('a proposal', () => {
  const isProposal = true;

  test('is judged as if it were decided on the day that is asked about', () => {
    expect(refusals('{ repeal: social }', 'socialnämnden', { isProposal })).toEqual([]);
    expect(refusals('{ repeal: fullmaktige }', 'KS', { isProposal })).toEqual(['no-authority']);
    const past = '{ repeal: social, from: 2026-11-21 }';
    expect(refusals(past, 'socialnämnden', { isProposal })).toEqual(['retroactive']);
    expect(refusals(past, 'socialnämnden', { isProposal, today: '2026-11-21' })).toEqual([]);
  });

  test('counts the body in office on that day', () => {
    const asked = { isProposal, today: '2018-06-11' };
    expect(refusals('{ repeal: skola }', 'skolnämnden', asked)).toEqual([]);
  });
});
