import { describe, expect, test } from 'vitest';
import type { Document } from '../document/document.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';
import { withDecision } from '../register/with-decision.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { mapOf } from '../testing/map-of.ts';
import { cityOf, documentOf, registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { EVERYTHING } from './map-selection.ts';
import { EDGE_KINDS, type MapNode, type SteeringMap } from './steering-map.ts';

const DAY = '2020-05-07' as Day;

const CITY = `
city: Almby kommun
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: kommunstyrelsen, kind: executive }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: grundskolenämnden, name: Grundskolenämnden, kind: board }
external:
  - { id: agenda-2030, title: Agenda 2030 }
`;

const policy = (facts = '', decision = '{ date: 2018-01-01, paragraph: 1 }') => `
title: Policy för resor
type: policy
decided-by: KF
decision: ${decision}
validity: until-further-notice
responsible-function: Ekonomichef
${facts}`;

const DOCUMENTS: Readonly<Record<string, string>> = {
  'policy-resor': policy(),
  'riktlinje-resor': policy('belongs-to: policy-resor\nupstream: [agenda-2030]')
    .replace('type: policy', 'type: riktlinje')
    .replace('Policy för', 'Riktlinje för'),
  'program-miljo': `
title: Miljöprogram
type: program
decided-by: KF
decision: { date: 2016-01-01, paragraph: 2 }
validity: { from: 2016-01-01, to: 2022-12-31 }
responsible-function: Miljöchef
references: [policy-resor]
requires: { type: handlingsplan, every: 12 months }`,
  'plan-miljo': `
title: Handlingsplan för miljön
type: handlingsplan
decided-by: Socialnämnden
decision: { date: 2018-12-01, paragraph: 3 }
validity: { from: 2019-01-01, to: 2019-12-31 }
responsible-function: Miljöchef
belongs-to: program-miljo`,
  'policy-bilar': policy(
    'supersedes: [policy-resor]',
    '{ date: 2021-01-01, paragraph: 5 }',
  ).replace('för resor', 'för bilar'),
  'policy-ny': policy('stage: proposed', '').replace('för resor', 'för det nya'),
  'policy-gammal': policy(
    'repeal: { date: 2019-01-01, decided-by: KF, paragraph: 9, reason: no-effect }',
  ).replace('för resor', 'för det gamla'),
  'regler-alla': policy('applies-to: [all-boards]')
    .replace('decided-by: KF', 'decided-by: Socialnämnden')
    .replace('Policy för resor', 'Regler för alla'),
};

const register = registerOf(DOCUMENTS, CITY);

const keys = (map: SteeringMap) => map.nodes.map(({ key }) => key);
const edges = (map: SteeringMap) => map.edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
const node = (map: SteeringMap, key: string): MapNode => {
  const found = map.nodes.find((each) => each.key === key);
  if (!found) throw new Error(`no ${key} among ${keys(map).join(', ')}`);
  return found;
};
const documentNode = (map: SteeringMap, key: string) => {
  const found = node(map, key);
  if (found.kind !== 'document') throw new Error(`${key} is no document`);
  return found;
};
const find = (id: string, from: Register = register): Document => {
  const [document] = from.withId(id);
  if (!document) throw new Error(id);
  return document;
};
const choose = (selection: Partial<typeof EVERYTHING>) =>
  mapOf({ register, asOf: DAY }, { selection: { ...EVERYTHING, ...selection } });

describe('what is on the map', () => {
  test('what applies on the day, the formally binding as well', () => {
    expect(keys(mapOf({ register, asOf: DAY }))).toEqual([
      'external agenda-2030',
      'program-miljo',
      'missing program-miljo 1',
      'policy-resor',
      'riktlinje-resor',
      'plan-miljo',
      'regler-alla',
    ]);
  });

  test('what is to come, if asked for', () => {
    const map = choose({ future: true });
    expect(documentNode(map, 'policy-ny').look).toBe('proposed');
    expect(keys(map)).not.toContain('policy-gammal');
  });

  test('what has ended, if asked for', () => {
    const gone = documentNode(choose({ ended: true }), 'policy-gammal');
    expect([gone.look, gone.stateText.sv]).toEqual(['ended', 'upphävd 2019-01-01']);
  });

  test('a state, whatever else is left out', () => {
    expect(keys(choose({ states: ['upphävd'] }))).toEqual(['policy-gammal']);
  });

  test('types, families, bodies', () => {
    expect(keys(choose({ types: ['policy'] }))).toEqual(['policy-resor', 'regler-alla']);
    expect(keys(choose({ families: ['planning'], edges: [] }))).toEqual([
      'program-miljo',
      'plan-miljo',
    ]);
    expect(keys(choose({ bodies: ['socialnämnden'] }))).toEqual(['plan-miljo', 'regler-alla']);
  });

  test('some documents only', () => {
    const only = [find('policy-gammal'), find('policy-resor')];
    expect(keys(choose({ only }))).toEqual(['policy-gammal', 'policy-resor']);
  });

  test('what lies around a document, near or farther', () => {
    const around = [find('plan-miljo')];
    const near = choose({ around, depth: 1 });
    expect(keys(near)).toContain('program-miljo');
    expect(keys(near)).not.toContain('policy-resor');
    expect(keys(choose({ around, depth: 2 }))).toContain('policy-resor');
    expect(keys(choose({ around, depth: 0 }))).toEqual(['plan-miljo']);
  });

  test('what binds others than those whom the decider may bind', () => {
    const map = choose({ mandate: true });
    expect(keys(map)).toEqual(['regler-alla']);
    expect(documentNode(map, 'regler-alla').note?.sv).toBe('gäller även för alla nämnder');
  });
});

describe('what the map says of a document', () => {
  const map = mapOf({ register, asOf: DAY });

  test('where it stands: who decided, and the family of its type', () => {
    const { lane, column, type, body } = documentNode(map, 'plan-miljo');
    expect([lane, column, type, body]).toEqual([
      'board',
      'planning',
      'Handlingsplan',
      'Socialnämnden',
    ]);
  });

  test('a transfer moves it to the lane of the body that took over', () => {
    const moved = registerOf(
      { p: policy('history: [{ date: 2019-01-01, event: transfer, to: kommunstyrelsen }]') },
      CITY,
    );
    expect(node(mapOf({ register: moved, asOf: DAY }), 'p').lane).toBe('executive');
    const before = mapOf({ register: moved, asOf: '2018-06-01' as Day });
    expect(node(before, 'p').lane).toBe('council');
  });

  test('its state, with the day that matters', () => {
    expect(documentNode(map, 'plan-miljo').stateText).toEqual({
      sv: 'gick ut 2019-12-31, inte upphävd',
      en: 'expired 2019-12-31, not repealed',
    });
    const later = registerOf({
      p: policy().replace('until-further-notice', '{ from: 2021-01-01 }'),
    });
    const coming = mapOf(
      { register: later, asOf: DAY },
      { selection: { ...EVERYTHING, future: true } },
    );
    expect(documentNode(coming, 'p').stateText.sv).toBe('antagen, gäller från 2021-01-01');
  });

  test('the same id twice makes two nodes', () => {
    const [a, b] = ['a', 'b'].map((name) => documentOf(name, `id: samma\n${policy()}`));
    if (!a || !b) throw new Error('unreachable');
    const twice = buildRegister(cityOf(CITY), [a, b]);
    expect(keys(mapOf({ register: twice, asOf: DAY }))).toEqual([
      'samma documents/a.md',
      'samma documents/b.md',
    ]);
  });
});

describe('relations', () => {
  const map = mapOf({ register, asOf: DAY });

  test('of every kind', () => {
    expect(edges(map)).toEqual([
      'plan-miljo belongs-to program-miljo',
      'program-miljo requires missing program-miljo 1',
      'program-miljo refers-to policy-resor',
      'riktlinje-resor upstream external agenda-2030',
      'riktlinje-resor concretises policy-resor',
    ]);
    const later = mapOf(
      { register, asOf: '2021-06-01' as Day },
      { selection: { ...EVERYTHING, ended: true } },
    );
    expect(edges(later)).toContain('policy-bilar supersedes policy-resor');
  });

  test('only those that are asked for', () => {
    expect(edges(choose({ edges: ['refers-to'] }))).toEqual([
      'program-miljo refers-to policy-resor',
    ]);
    expect(EDGE_KINDS).toHaveLength(6);
  });

  test('a requirement is met by a child in force, and by none once its period is over', () => {
    const year = mapOf({ register, asOf: '2019-06-01' as Day });
    expect(edges(year)).toContain('program-miljo requires plan-miljo');
    expect(keys(year)).not.toContain('missing program-miljo 1');
    const over = mapOf({ register, asOf: '2023-06-01' as Day });
    expect(edges(over).filter((each) => each.includes('requires'))).toEqual([]);
  });
});

test('the order of documents changes nothing', () => {
  const turned = registerOf(Object.fromEntries(Object.entries(DOCUMENTS).reverse()), CITY);
  const say = (from: Register) => {
    const map = mapOf({ register: from, asOf: DAY });
    return [keys(map), edges(map)];
  };
  expect(say(turned)).toEqual(say(register));
});

test('a document that has been removed is drawn as it stood before', () => {
  const { 'policy-resor': _, ...rest } = DOCUMENTS;
  const later = registerOf(rest, CITY);
  const map = mapOf({ register: later, asOf: DAY }, { before: { register, asOf: DAY } });
  const removed = documentNode(map, 'policy-resor');
  expect(removed.marks.map(({ kind }) => kind)).toEqual(['removed']);
  expect(removed.type).toBe('Policy');
});

test('what is decided on a later day is no proposal of this one', () => {
  expect(keys(choose({ future: true }))).not.toContain('policy-bilar');
});

describe('a decision, drawn as if carried out', () => {
  const file = decisionOf(
    'beslut',
    'decided-by: KF\npoints:\n  - adopt: policy-ny\n  - repeal: riktlinje-resor\n    reason: no-effect',
    'Därför ska *Miljöprogram* upphävas.',
  );
  const carried = withDecision(register, file, DAY);
  const map = mapOf(
    { register: carried.register, asOf: DAY },
    { before: { register, asOf: DAY }, announced: carried.announced, isAssumed: true },
  );
  const marks = (key: string) => documentNode(map, key).marks.map(({ kind }) => kind);

  test('marks what comes, what goes, and what is only announced', () => {
    expect(marks('policy-ny')).toEqual(['adopted']);
    expect(marks('riktlinje-resor')).toEqual(['repealed']);
    expect(marks('program-miljo')).toEqual(['announced']);
    expect(marks('policy-resor')).toEqual([]);
  });

  test('tells no day, for nobody has decided it yet', () => {
    expect(documentNode(map, 'riktlinje-resor').stateText.sv).toBe('upphävd');
  });

  test('what has ended leans on nothing any more', () => {
    expect(edges(map)).toContain('riktlinje-resor concretises policy-resor');
    expect(keys(map)).not.toContain('external agenda-2030');
  });
});
