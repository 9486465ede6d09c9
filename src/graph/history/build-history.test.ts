import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOf, inputOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import { buildMap, type MapInput } from '../build-map.ts';
import { type DayMap, dayMapOf, firstQuestion } from '../html/day-map.ts';
import { drawnOn } from '../html/drawn-on.ts';
import { EVERYTHING } from '../map-selection.ts';
import { buildHistory } from './build-history.ts';
import type { MapHistory } from './history.ts';

const GOTEBORG = 'fixtures/registers/goteborg';
const LINKOPING = 'fixtures/registers/linkoping';
const day = (text: string) => text as Day;

const CITY = `
city: Almby kommun
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: grundskolenämnden, name: Grundskolenämnden, kind: board }
  - { id: kommunstyrelsen, name: Kommunstyrelsen, kind: executive }
`;

const decided = (date: string, rest = '') =>
  `type: policy\ndecided-by: KF\ndecision: { date: ${date}, paragraph: 1 }\nvalidity: until-further-notice\n${rest}`;

/** Every day on which anything changes, the days around it, and days far from all. */
function daysToAsk({ days, asOf }: MapHistory): Day[] {
  const around = days.flatMap((each) => [addDays(each.day, -1), each.day, addDays(each.day, 1)]);
  return [...new Set([day('1950-01-01'), ...around, asOf, day('2099-12-31')])].sort();
}

/** What a history shows on a day, in words that can be compared. */
function shownBy(history: MapHistory, { nodes, edges, question }: DayMap) {
  const key = (index: number) => history.nodes[index]?.key ?? '';
  return {
    nodes: [...nodes]
      .flatMap((index) => {
        const record = history.nodes[index];
        const node = record && drawnOn(history, record, question.day);
        if (node?.kind !== 'document') return record ? [`${record.key}: ${record.kind}`] : [];
        return [`${node.key}: ${node.look}, ${node.stateText.sv}, ${node.body}`];
      })
      .sort(),
    edges: [...edges]
      .map((index) => history.edges[index])
      .map((edge) => edge && `${key(edge.from)} ${edge.kind} ${key(edge.to)} ${edge.part ?? ''}`)
      .sort(),
  };
}

/** The same of the map of a day, drawn by itself. */
function shownAlone(input: MapInput, asOf: Day) {
  const view = { ...input.view, asOf };
  const map = buildMap({ ...input, view, before: undefined, announced: [] });
  return {
    nodes: map.nodes
      .map((node) =>
        node.kind === 'document'
          ? `${node.key}: ${node.look}, ${node.stateText.sv}, ${node.body}`
          : `${node.key}: ${node.kind}`,
      )
      .sort(),
    edges: map.edges
      .map((edge) => `${edge.from} ${edge.kind} ${edge.to} ${edge.part ?? ''}`)
      .sort(),
  };
}

function expectSameMaps(input: MapInput): void {
  const history = buildHistory(input, 'none');
  for (const asked of daysToAsk(history)) {
    const shown = shownBy(history, dayMapOf(history, { ...firstQuestion(history), day: asked }));
    expect(shown, asked).toEqual(shownAlone(input, asked));
  }
}

describe('on every day, a history shows the map of that day', () => {
  test.each([
    ['goteborg', GOTEBORG, false],
    ['goteborg with what has ended', GOTEBORG, true],
    ['linkoping', LINKOPING, false],
    ['linkoping with what has ended', LINKOPING, true],
    ['mjolby with what has ended', 'fixtures/registers/mjolby', true],
  ])('%s', async (_, folder, ended) => {
    expectSameMaps(await inputOfFolder(folder, day('2013-06-01'), { ended }));
  });

  test('whatever the register', () => {
    const date = fc
      .record({
        year: fc.integer({ min: 2001, max: 2004 }),
        month: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);
    const facts = fc.record({
      decision: date,
      adjusted: fc.option(date, { nil: undefined }),
      to: fc.option(date, { nil: undefined }),
      prolonged: fc.option(fc.tuple(date, date), { nil: undefined }),
      repealed: fc.option(fc.tuple(date, date), { nil: undefined }),
      transferred: fc.option(date, { nil: undefined }),
      supersedes: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      parent: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      requires: fc.boolean(),
    });
    const register = fc.array(facts, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(register, fc.boolean(), fc.boolean(), (documents, ended, expiryEnds) => {
        const texts = documents.map((each, index): [string, string] => [
          `d${index}`,
          [
            `title: Policy ${index}`,
            'type: policy',
            'decided-by: Socialnämnden',
            `decision: { date: ${each.decision}, paragraph: ${index + 1}${each.adjusted ? `, adjusted: ${each.adjusted}` : ''} }`,
            `validity: ${each.to ? `{ to: ${each.to} }` : 'until-further-notice'}`,
            ...(each.supersedes === undefined ? [] : [`supersedes: [d${each.supersedes}]`]),
            ...(each.parent === undefined ? [] : [`belongs-to: d${each.parent}`]),
            ...(each.requires ? ['requires: { type: policy, every: 12 months }'] : []),
            ...(each.repealed
              ? [`repeal: { date: ${each.repealed[0]}, decided-by: KF, from: ${each.repealed[1]} }`]
              : []),
            'history:',
            ...(each.prolonged
              ? [
                  `  - { date: ${each.prolonged[0]}, event: prolongation, to: ${each.prolonged[1]} }`,
                ]
              : []),
            ...(each.transferred
              ? [`  - { date: ${each.transferred}, event: transfer, to: Grundskolenämnden }`]
              : []),
            '  - { date: 2000-01-01, event: editorial }',
          ].join('\n'),
        ]);
        const config = `${CITY}expiry-ends-force: ${expiryEnds}\n`;
        const view = {
          register: registerOf(Object.fromEntries(texts), config),
          asOf: day('2003-01-01'),
        };
        expectSameMaps(inputOf(view, { selection: { ...EVERYTHING, ended } }));
      }),
      { numRuns: 150 },
    );
  });
});

describe('what happens on which day', () => {
  test('in linkoping, with the gap of 2011', async () => {
    const history = buildHistory(await inputOfFolder(LINKOPING, day('2013-06-01')), 'auto');
    const said = history.days.flatMap(({ day: on, changes }) =>
      changes.map(({ node, text }) => `${on} ${history.nodes[node]?.key}: ${text}`),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "2006-12-31 eprogram-2007-2010: antas någon dag 2006",
        "2007-01-01 eprogram-2007-2010: börjar gälla",
        "2011-01-01 eprogram-2007-2010: giltighetstiden har gått ut (sista dag 2010-12-31)",
        "2012-04-17 digital-agenda-2012-2015: antas",
        "2012-04-17 eprogram-2007-2010: ersätts av «Digital Agenda för Linköping 2012-2015»",
        "2012-12-31 handlingsplan-2013: antas någon dag 2012",
        "2013-01-01 handlingsplan-2013: börjar gälla",
        "2013-12-31 handlingsplan-2014: antas någon dag 2013",
        "2014-01-01 handlingsplan-2013: giltighetstiden har gått ut (sista dag 2013-12-31)",
        "2014-01-01 handlingsplan-2014: börjar gälla",
        "2014-12-31 handlingsplan-2015: antas någon dag 2014",
        "2015-01-01 handlingsplan-2014: giltighetstiden har gått ut (sista dag 2014-12-31)",
        "2015-01-01 handlingsplan-2015: börjar gälla",
        "2016-01-01 digital-agenda-2012-2015: giltighetstiden har gått ut (sista dag 2015-12-31)",
        "2016-01-01 handlingsplan-2015: giltighetstiden har gått ut (sista dag 2015-12-31)",
        "2019-04-23 struktur-politiska-styrdokument: antas",
      ]
    `);
  });

  test('an end that is decided before it comes is told on both days', () => {
    const register = registerOf(
      {
        p: `title: Policy\n${decided('2010-01-01', 'repeal: { date: 2011-05-01, decided-by: KF, paragraph: 3, from: 2012-01-01 }')}`,
      },
      CITY,
    );
    const { days } = buildHistory(inputOf({ register, asOf: day('2010-06-01') }), 'auto');
    expect(days).toEqual([
      { day: '2010-01-01', changes: [{ node: 0, text: 'antas' }] },
      { day: '2011-05-01', changes: [{ node: 0, text: 'upphävs från 2012-01-01' }] },
      { day: '2012-01-01', changes: [{ node: 0, text: 'upphör att gälla' }] },
    ]);
  });
});
