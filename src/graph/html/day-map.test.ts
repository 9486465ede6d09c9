import { expect, test } from 'vitest';
import { inputOf, inputOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import { buildHistory } from '../history/build-history.ts';
import type { MapHistory } from '../history/history.ts';
import { EVERYTHING } from '../map-selection.ts';
import { dayMapOf, firstQuestion, type Question } from './day-map.ts';
import { drawnOn } from './drawn-on.ts';

const day = (text: string) => text as Day;

const CITY = `
city: Almby kommun
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: kommunstyrelsen, name: Kommunstyrelsen, kind: executive }
`;

const decided = (title: string, by: string, rest = '') =>
  `title: ${title}\ntype: policy\ndecided-by: ${by}\ndecision: { date: 2010-01-01, paragraph: 1 }\nvalidity: until-further-notice\n${rest}`;

const DOCUMENTS = {
  resor: decided('Policy för resor', 'KF'),
  mat: decided(
    'Riktlinje för mat',
    'Socialnämnden',
    'history: [{ date: 2012-01-01, event: transfer, to: Kommunstyrelsen }]',
  ).replace('type: policy', 'type: riktlinje'),
  plan: decided('Plan för lek', 'KF').replace('type: policy', 'type: plan'),
  gammal: decided(
    'Policy för fax',
    'KF',
    'repeal: { date: 2011-01-01, decided-by: KF, paragraph: 3 }',
  ),
  ny: 'title: Policy för robotar\ntype: policy\ndecided-by: KF\nstage: proposed',
  sen: decided('Policy för moln', 'KF').replace('2010-01-01', '2015-01-01'),
};

const register = registerOf(DOCUMENTS, CITY);
const history = buildHistory(inputOf({ register, asOf: day('2013-01-01') }), 'auto');

function shown(asked: Partial<Question>, from: MapHistory = history): string[] {
  const { nodes } = dayMapOf(from, { ...firstQuestion(from), ...asked });
  return [...nodes].map((index) => from.nodes[index]?.key ?? '').sort();
}

test('what comes and what has ended is shown if asked for; what is decided on a later day never', () => {
  expect(shown({})).toEqual(['mat', 'plan', 'resor']);
  expect(shown({ past: true })).toEqual(['gammal', 'mat', 'plan', 'resor']);
  expect(shown({ coming: true })).toEqual(['mat', 'ny', 'plan', 'resor']);
  expect(shown({ day: day('2015-01-01') })).toEqual(['mat', 'plan', 'resor', 'sen']);
  expect(shown({ day: day('2009-12-31') })).toEqual([]);
});

test('a state is shown whether it comes or has passed', () => {
  expect(shown({ states: ['repealed'] })).toEqual(['gammal']);
  expect(shown({ states: ['proposed', 'repealed'] })).toEqual(['gammal', 'ny']);
});

test('type, family, lane and body leave in what has all of them', () => {
  expect(shown({ type: 'Policy' })).toEqual(['resor']);
  expect(shown({ column: 'planning' })).toEqual(['plan']);
  expect(shown({ lane: 'council', column: 'regulating' })).toEqual(['resor']);
});

test('a body has the documents that it answers for on the day', () => {
  expect(shown({ body: 'Kommunstyrelsen' })).toEqual(['mat']);
  expect(shown({ body: 'Kommunstyrelsen', day: day('2011-06-01') })).toEqual([]);
  expect(shown({ body: 'Socialnämnden', day: day('2011-06-01') })).toEqual(['mat']);
});

test('a box that stays in its lane says who answered for it before', () => {
  const record = history.nodes.find(({ key }) => key === 'mat');
  if (!record) throw new Error('no record');
  const before = drawnOn(history, record, day('2011-06-01'));
  const now = drawnOn(history, record, day('2013-01-01'));
  expect([before.lane, before.kind === 'document' && before.note?.sv]).toEqual([
    'executive',
    'då hos Socialnämnden',
  ]);
  expect(now.kind === 'document' && now.note).toBe(undefined);
});

test('what a proposal makes of documents is shown on the day that was asked about, and on no other', async () => {
  const asOf = day('2020-05-07');
  const proposal = { with: 'decisions/2020-05-07-policy-och-struktur.md' };
  const input = await inputOfFolder('fixtures/registers/goteborg', asOf, proposal);
  const proposed = buildHistory(input, 'auto');
  const marked = (on: Day) =>
    [...dayMapOf(proposed, { ...firstQuestion(proposed), day: on }).nodes].flatMap((index) => {
      const record = proposed.nodes[index];
      const node = record && drawnOn(proposed, record, on);
      return node?.kind === 'document' && node.marks.length > 0
        ? [`${node.key}, ${node.stateText.sv}: ${node.marks.map(({ text }) => text.sv)}`]
        : [];
    });
  expect(marked(asOf)).toMatchInlineSnapshot(`
    [
      "bredbandsstrategi, upphävd: upphävs",
      "program-e-samhalle, gällande: sägs upphöra, men ingen beslutspunkt gör det",
      "program-intern-service, upphävd: upphävs",
      "policy-digitalisering-it, gällande: antas",
      "policy-it-2015, ersatt: ersätts",
    ]
  `);
  expect(marked(day('2020-05-08'))).toEqual([]);
});

test('documents that are asked for by name are shown however they stand', () => {
  const [gammal] = register.withId('gammal');
  if (!gammal) throw new Error('no document');
  const selection = { ...EVERYTHING, only: [gammal] };
  const named = buildHistory(inputOf({ register, asOf: day('2013-01-01') }, { selection }), 'auto');
  expect(named.nodes.map(({ key }) => key)).toEqual(['gammal']);
  expect(shown({}, named)).toEqual(['gammal']);
  expect(shown({ day: day('2009-01-01') }, named)).toEqual(['gammal']);
});

test('states that are asked for by any of their names are the first selection', () => {
  const selection = { ...EVERYTHING, states: ['Upphävd', 'proposed'] };
  const asked = buildHistory(inputOf({ register, asOf: day('2013-01-01') }, { selection }), 'auto');
  expect(asked.shows.states).toEqual(['proposed', 'repealed']);
  expect(shown({}, asked)).toEqual(['gammal', 'ny']);
  expect(shown({ states: [] }, asked)).toEqual(['mat', 'plan', 'resor']);
});

test('a selection that no document passes gives an empty map', () => {
  const selection = { ...EVERYTHING, types: ['taxa'] };
  const empty = buildHistory(inputOf({ register, asOf: day('2013-01-01') }, { selection }), 'auto');
  expect([empty.nodes, empty.edges, empty.days]).toEqual([[], [], []]);
});
