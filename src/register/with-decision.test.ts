import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DecisionFile } from '../decision/decision-file.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { cityOf, documentOf, registerOf } from '../testing/register-of.ts';
import { addDays, type Day } from '../text/calendar.ts';
import { buildRegister } from './build-register.ts';
import { deciders } from './deciders.ts';
import type { Register } from './register.ts';
import { stateOn } from './state.ts';
import { type WithDecision, withDecision } from './with-decision.ts';

const DECIDED = 'type: policy\ndecided-by: KF\ndecision: { date: 2015-01-01, paragraph: 3 }';
const OPEN = `${DECIDED}\nvalidity: until-further-notice`;
const DRAFT = 'type: policy\nstage: proposed\nvalidity: until-further-notice';

const BODIES = `
bodies:
  - { id: kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: grundskolenämnden, name: Grundskolenämnden, kind: board, aliases: [GSN] }
mandate-periods: { council: [2018-10-15..2022-10-14], boards: [2019-01-01..2022-12-31] }
external: [{ id: skollagen, title: Skollagen }]
`;

function proposal(points: string, body = ''): DecisionFile {
  return decisionOf('kf-21', `decided-by: KF\npoints: [${points}]`, body);
}

function decided(points: string, facts = 'paragraph: 21'): DecisionFile {
  return decisionOf(
    'kf-21',
    `decided-by: KF\ndecision: { date: 2020-06-11, ${facts} }\npoints: [${points}]`,
  );
}

function carry(documents: Record<string, string>, file: DecisionFile, asOf = '2020-06-11') {
  return withDecision(registerOf(documents, BODIES), file, asOf as Day);
}

function find(register: Register, id: string) {
  const [document] = register.withId(id);
  if (!document) throw new Error(`no ${id}`);
  return document;
}

/** The states of a document on some days. */
function states({ register }: WithDecision, id: string, days: string): string {
  const document = find(register, id);
  return days
    .split(' ')
    .map((day) => stateOn(register, document, day as Day).kind)
    .join(' ');
}

/** What became of the points: `done`, or why a point was left. */
function outcomes({ outcomes: all }: WithDecision): string {
  return all.map((each) => (each.kind === 'left' ? each.problem.kind : each.kind)).join(' ');
}

describe('each kind of point', () => {
  test('adopt: in force from the day of the decision', () => {
    const carried = carry({ a: DRAFT }, decided('{ adopt: a }'));
    expect(outcomes(carried)).toBe('done');
    expect(states(carried, 'a', '2020-06-10 2020-06-11')).toBe('undecided in-force');
    const [decision] = find(carried.register, 'a').decisions;
    expect(decision?.paragraph?.value).toBe('21');
    expect(decision?.decidedBy?.value).toBe('KF');
  });

  test('adopt: from the adjusted minutes, and from legal force where the document says so', () => {
    const minutes = decided('{ adopt: a }', 'adjusted: 2020-06-16, legal-force: 2020-07-09');
    expect(states(carry({ a: DRAFT }, minutes), 'a', '2020-06-15 2020-06-16')).toBe(
      'adopted in-force',
    );
    const pending = 'type: policy\nvalidity: { from: legal-force }';
    expect(states(carry({ a: pending }, minutes), 'a', '2020-07-08 2020-07-09')).toBe(
      'adopted in-force',
    );
  });

  test('adopt: from a day of its own, and the last day stays', () => {
    const file = decided('{ adopt: a, from: 2020-07-01 }');
    const carried = carry({ a: DRAFT }, file);
    expect(states(carried, 'a', '2020-06-11 2020-06-30 2020-07-01')).toBe(
      'adopted adopted in-force',
    );
    const until = carry({ a: 'type: plan\nvalidity: { to: 2020-12-31 }' }, file);
    expect(states(until, 'a', '2020-06-30 2020-12-31 2021-01-01')).toBe('adopted in-force expired');
    const mandate = carry(
      { a: 'type: plan\ndecided-by: KF\nvalidity: { mandate-period: 2018-2022 }' },
      file,
    );
    expect(states(mandate, 'a', '2020-06-30 2022-10-14 2022-10-15')).toBe(
      'adopted in-force expired',
    );
  });

  test('adopt: who decides and the case number are those of the decision, else of the document', () => {
    const own = `${DRAFT}\ndecided-by: GSN\ndecision: { case-number: 1/20 }`;
    const carried = carry({ a: own }, decided('{ adopt: a }', 'case-number: 2/20'));
    const [decision] = find(carried.register, 'a').decisions;
    expect([decision?.decidedBy?.value, decision?.caseNumber?.value]).toEqual(['KF', '2/20']);
    const silent = decisionOf('kf-21', 'decision: { date: 2020-06-11 }\npoints: [{ adopt: a }]');
    const [stated] = find(carry({ a: own }, silent).register, 'a').decisions;
    expect([stated?.decidedBy?.value, stated?.caseNumber?.value]).toEqual(['GSN', '1/20']);
  });

  test('adopt: the stage and the blanks that the minutes fill in are gone', () => {
    const own = `${DRAFT}\nresponsible-function: [Funktion]\ndecision: { date: "[Datum]", paragraph: [Text], case-number: [Nummer] }`;
    const keysOf = (carried: WithDecision) => {
      const { frontmatter } = find(carried.register, 'a');
      return frontmatter?.entries.flatMap(({ key, value }) =>
        value.kind === 'mapping' ? value.entries.map((each) => each.key.text) : key.text,
      );
    };
    const kept = ['type', 'validity', 'responsible-function'];
    expect(keysOf(carry({ a: own }, proposal('{ adopt: a }')))).toEqual([...kept, 'case-number']);
    const whole = decided('{ adopt: a }', 'case-number: 2/20');
    expect(keysOf(carry({ a: own }, whole))).toEqual(kept);
    expect(find(carry({ a: own }, whole).register, 'a').stage).toBeUndefined();
  });

  test('adopt: what the document supersedes ends when it starts', () => {
    const documents = { old: OPEN, new: `${DRAFT}\nsupersedes: [old]` };
    const carried = carry(documents, decided('{ adopt: new, from: 2020-07-01 }'));
    expect(states(carried, 'old', '2020-06-30 2020-07-01')).toBe('in-force superseded');
  });

  test('repeal: from the day of the decision, or from a day of its own', () => {
    const now = carry({ a: OPEN }, decided('{ repeal: a, reason: goals-met, note: Klart. }'));
    expect(states(now, 'a', '2020-06-10 2020-06-11')).toBe('in-force repealed');
    const [repeal] = find(now.register, 'a').repeals;
    expect(repeal?.reason?.value).toBe('goals-met');
    expect([repeal?.paragraph?.value, repeal?.note?.value]).toEqual(['21', 'Klart.']);
    const later = carry({ a: OPEN }, decided('{ repeal: a, from: 2021-01-01 }'));
    expect(states(later, 'a', '2020-12-31 2021-01-01')).toBe('in-force repealed');
  });

  test('repeal: never from before the decision', () => {
    const carried = carry({ a: OPEN }, decided('{ repeal: a, from: 2020-01-01 }'));
    expect(states(carried, 'a', '2020-06-10 2020-06-11')).toBe('in-force repealed');
  });

  test('repeal: of a part, and of one part and then another', () => {
    const part = carry({ a: OPEN }, decided('{ repeal: a, part: "7" }'));
    expect(states(part, 'a', '2020-06-10 2020-06-11')).toBe('in-force partially-in-force');
    const two = carry({ a: OPEN }, decided('{ repeal: a, part: "7" }, { repeal: a, part: "8" }'));
    expect(find(two.register, 'a').repeals.map((each) => each.part?.value)).toEqual(['7', '8']);
  });

  test('prolong: what is in force, and what has expired, which stays visible', () => {
    const plan = `${DECIDED}\nvalidity: { to: 2020-12-31 }`;
    const before = carry({ a: plan }, decided('{ prolong: a, to: 2022 }'));
    expect(states(before, 'a', '2022-12-31 2023-01-01')).toBe('in-force expired');
    const over = `${DECIDED}\nvalidity: { to: 2019-12-31 }`;
    const after = carry({ a: over }, decided('{ prolong: a, to: 2022-12-31 }'));
    expect(states(after, 'a', '2020-01-01 2020-06-10 2020-06-11 2023-01-01')).toBe(
      'expired expired in-force expired',
    );
  });

  test('revise: an event with the decision, and no other state', () => {
    const carried = carry({ a: OPEN }, decided('{ revise: a, from: 2021-01-01 }'));
    expect(states(carried, 'a', '2020-06-10 2020-06-11')).toBe('in-force in-force');
    const document = find(carried.register, 'a');
    expect(document.history).toMatchObject([
      {
        event: { value: 'revision' },
        date: { value: '2020-06-11' },
        paragraph: { value: '21' },
        from: { value: '2021-01-01' },
      },
    ]);
    expect(deciders(carried.register.city, document).revised.map(({ id }) => id)).toEqual([
      'kommunfullmäktige',
    ]);
  });

  test('transfer: an event that names the body', () => {
    const carried = carry({ a: OPEN }, decided('{ transfer: a, to: grundskolenämnden }'));
    expect(find(carried.register, 'a').history).toMatchObject([
      { event: { value: 'transfer' }, to: { value: 'grundskolenämnden' } },
    ]);
  });
});

describe('when it counts', () => {
  test('a proposal counts from the day that is asked about', () => {
    const documents = { a: OPEN };
    const on = (day: string) => carry(documents, proposal('{ repeal: a }'), day);
    expect(states(on('2020-05-07'), 'a', '2020-05-06 2020-05-07')).toBe('in-force repealed');
    expect(states(on('2021-01-01'), 'a', '2020-12-31 2021-01-01')).toBe('in-force repealed');
  });

  test('a decision counts from its own day, whatever day is asked about', () => {
    const carried = carry({ a: OPEN }, decided('{ repeal: a }'), '2020-05-07');
    expect(states(carried, 'a', '2020-05-07 2020-06-11')).toBe('in-force repealed');
  });

  test('a proposal is marked as assumed in the register that follows, and a decision is not', () => {
    const assumed = (file: DecisionFile) => {
      const before = registerOf({ a: OPEN });
      const other = decisionOf('other', 'points: [{ revise: a }]');
      const register = buildRegister(before.city, before.documents, [other, file]);
      const { decisionFiles } = withDecision(register, file, '2020-06-11' as Day).register;
      return decisionFiles.map(({ id, assumed: day }) => `${id.value} ${day}`);
    };
    expect(assumed(proposal('{ repeal: a }'))).toEqual(['kf-21 2020-06-11', 'other undefined']);
    expect(assumed(decided('{ repeal: a }'))).toEqual(['kf-21 undefined', 'other undefined']);
  });

  test('the register that was given stays as it was', () => {
    const register = registerOf({ a: OPEN, b: DRAFT });
    const before = JSON.stringify(register.documents);
    withDecision(register, decided('{ repeal: a }, { adopt: b }'), '2020-06-11' as Day);
    expect(JSON.stringify(register.documents)).toBe(before);
    expect(stateOn(register, find(register, 'a'), '2020-06-11' as Day).kind).toBe('in-force');
  });
});

describe('points that change nothing', () => {
  test.each([
    ['repeal: b', 'unknown-document'],
    ['adopt: b', 'unknown-document'],
    ['repeal: skollagen', 'unknown-document'],
    ['repeal: Policy', 'ambiguous-document'],
    ['adopt: a', 'already-decided'],
    ['repeal: draft', 'not-decided'],
    ['prolong: draft, to: 2030-01-01', 'not-decided'],
    ['revise: draft', 'not-decided'],
    ['transfer: draft, to: GSN', 'not-decided'],
    ['repeal: gone', 'already-repealed'],
    ['prolong: a', 'nothing-to-do'],
    ['prolong: a, to: snart', 'nothing-to-do'],
    ['transfer: a', 'nothing-to-do'],
  ])('%s: %s', (point, problem) => {
    const documents = {
      a: `title: Policy\n${OPEN}`,
      twin: `title: Policy\n${OPEN}`,
      draft: DRAFT,
      gone: `${OPEN}\nrepeal: { date: 2019-01-01, decided-by: KF }`,
    };
    for (const file of [proposal(`{ ${point} }`), decided(`{ ${point} }`)]) {
      const before = registerOf(documents, BODIES);
      const carried = withDecision(before, file, '2020-06-11' as Day);
      expect(outcomes(carried)).toBe(problem);
      expect(carried.register.documents).toEqual(before.documents);
    }
  });

  test('a point that is left leaves the others', () => {
    const carried = carry({ a: OPEN }, decided('{ repeal: b }, { repeal: a }'));
    expect(outcomes(carried)).toBe('unknown-document done');
    expect(states(carried, 'a', '2020-06-11')).toBe('repealed');
  });

  test('a repeal may come before one that was decided for a later day, and complete that of a part', () => {
    const gone = (from: string) => `${OPEN}\nrepeal: { date: 2019-01-01, decided-by: KF, ${from} }`;
    const earlier = carry({ a: gone('from: 2021-01-01') }, decided('{ repeal: a }'));
    expect([outcomes(earlier), states(earlier, 'a', '2020-06-11')]).toEqual(['done', 'repealed']);
    const rest = carry({ a: gone('part: "7"') }, decided('{ repeal: a }'));
    expect([outcomes(rest), states(rest, 'a', '2020-06-11')]).toEqual(['done', 'repealed']);
  });

  test.each([
    ['repeal: a', `${OPEN}\nrepeal: { date: 2020-06-11, decided-by: KF }`],
    ['repeal: a, part: "7"', `${OPEN}\nrepeal: { date: 2020-06-11, decided-by: KF, part: "7" }`],
    ['adopt: a', OPEN.replace('2015-01-01', '2020-06-11')],
    ['prolong: a, to: 2022', event('prolongation', 'to: 2022-12-31')],
    ['revise: a', event('revision')],
    ['transfer: a, to: GSN', event('transfer', 'to: Grundskolenämnden')],
  ])('what the document says already is not done twice: %s', (point, document) => {
    const before = registerOf({ a: document }, BODIES);
    const carried = withDecision(before, decided(`{ ${point} }`), '2020-06-11' as Day);
    expect(outcomes(carried)).toBe('done-before');
    expect(carried.register.documents).toEqual(before.documents);
  });

  test('a proposal does not pass for the decision of that day', () => {
    const document = `${OPEN}\nrepeal: { date: 2020-06-11, decided-by: KF }`;
    expect(outcomes(carry({ a: document }, proposal('{ repeal: a }')))).toBe('already-repealed');
  });

  test.each([
    ['repeal: a, part: "8"', `${OPEN}\nrepeal: { date: 2020-06-11, decided-by: KF, part: "7" }`],
    ['prolong: a, to: 2023', event('prolongation', 'to: 2022-12-31')],
    ['transfer: a, to: GSN', event('transfer', 'to: KF')],
    ['revise: a', event('transfer', 'to: KF')],
  ])('what it says otherwise is done: %s', (point, document) => {
    expect(outcomes(carry({ a: document }, decided(`{ ${point} }`)))).toBe('done');
  });
});

function event(name: string, facts = ''): string {
  return `${OPEN}\nhistory: [{ date: 2020-06-11, event: ${name}, decided-by: KF, ${facts} }]`;
}

describe('several points', () => {
  /** Every order of some points. */
  function orders(points: readonly string[]): string[][] {
    if (points.length < 2) return [[...points]];
    return points.flatMap((point, at) =>
      orders(points.filter((_, other) => other !== at)).map((rest) => [point, ...rest]),
    );
  }

  test('on one document, in any order, come to the same', () => {
    const points = [
      '{ adopt: a, from: 2020-07-01 }',
      '{ prolong: a, to: 2022 }',
      '{ prolong: a, to: 2021 }',
      '{ transfer: a, to: GSN }',
      '{ repeal: a, part: "7", from: 2021-01-01 }',
    ];
    const facts = (order: readonly string[]) => {
      const carried = carry({ a: DRAFT }, decided(order.join(', ')));
      expect(outcomes(carried)).toBe('done done done done done');
      const { history, repeals, decisions } = find(carried.register, 'a');
      return [
        states(carried, 'a', '2020-06-10 2020-06-30 2020-07-01 2021-01-01 2023-01-01'),
        history.map(({ event, to }) => `${event.value} ${to?.value}`).join(', '),
        [repeals.length, decisions.length],
      ];
    };
    const [first, ...others] = orders(points).map(facts);
    expect(first).toEqual([
      'undecided adopted in-force partially-in-force expired',
      'prolongation 2021-12-31, prolongation 2022-12-31, transfer GSN',
      [1, 1],
    ]);
    for (const other of others) expect(other).toEqual(first);
  });

  test('outcomes stand in the order of the points', () => {
    const carried = carry(
      { a: OPEN, b: DRAFT },
      decided('{ repeal: a }, { adopt: b }, { revise: c }'),
    );
    expect(carried.outcomes.map(({ point }) => point.kind)).toEqual(['repeal', 'adopt', 'revise']);
    expect(outcomes(carried)).toBe('done done unknown-document');
  });

  test('a successor that is adopted and a predecessor that is repealed: superseded', () => {
    const documents = { old: OPEN, new: `${DRAFT}\nsupersedes: [old]` };
    const carried = carry(documents, decided('{ repeal: old }, { adopt: new }'));
    expect(states(carried, 'old', '2020-06-10 2020-06-11')).toBe('in-force superseded');
  });
});

describe('what the text announces', () => {
  const documents = {
    a: `title: Policy A\n${OPEN}`,
    b: `title: Policy B\n${OPEN}`,
    gone: `title: Policy C\n${OPEN}\nrepeal: { date: 2019-01-01, decided-by: KF }`,
    partly: `title: Policy D\n${OPEN}\nrepeal: { date: 2019-01-01, decided-by: KF, part: "7" }`,
    old: `title: Policy E\n${OPEN}`,
    new: `title: Policy F\n${DRAFT}\nsupersedes: [old]`,
  };
  const announced = (points: string, body: string) =>
    carry(documents, proposal(points, body)).announced.map(({ document, name }) => [
      document.id.value,
      name,
    ]);

  test('is told where no point does it', () => {
    const body = '*Policy A* och *policy b* upphävs.';
    expect(announced('{ repeal: a }', body)).toEqual([['b', 'policy b']]);
    expect(announced('{ revise: b }', body)).toEqual([['a', 'Policy A']]);
    expect(announced('{ repeal: a }, { repeal: b }', body)).toEqual([]);
  });

  test('is told once, and only of what is decided and not over', () => {
    expect(announced('{ revise: a }', '*Policy B* upphävs. *Policy B* upphör.')).toHaveLength(1);
    expect(announced('{ revise: a }', '*Policy C* och *Policy X* upphävs.')).toEqual([]);
    expect(announced('{ revise: a }', '*Policy F* upphävs.')).toEqual([]);
    expect(announced('{ revise: a }', '*Policy D* upphävs.')).toEqual([['partly', 'Policy D']]);
  });

  test('is not told of what a successor ends', () => {
    expect(announced('{ adopt: new }', '*Policy E* upphävs.')).toEqual([]);
    expect(announced('{ revise: a }', '*Policy E* upphävs.')).toEqual([['old', 'Policy E']]);
  });
});

describe('the registers of Göteborg', () => {
  function readRegister(name: string): Register {
    const folder = `fixtures/registers/${name}/documents`;
    const documents = readdirSync(folder).map((file) => {
      const [, frontmatter = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`${folder}/${file}`, 'utf8')) ?? [];
      return documentOf(file.replace(/\.md$/, ''), frontmatter, body);
    });
    const city = readFileSync(`fixtures/registers/${name}/gov-docs.yaml`, 'utf8');
    return buildRegister(cityOf(city.replace('extends: goteborg', '')), documents);
  }

  function readDecision(name: string): DecisionFile {
    const path = `fixtures/registers/${name}/decisions/2020-05-07-policy-och-struktur.md`;
    const [, frontmatter = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    return decisionOf('2020-05-07-policy-och-struktur', frontmatter, body);
  }

  const DECISION_DAY = '2020-06-11' as Day;
  const DAYS = [-400, -36, -1, 0, 1, 400].map((days) => addDays(DECISION_DAY, days));

  function allStates(register: Register): string[] {
    return register.documents.map((document) => {
      const kinds = DAYS.map((day) => stateOn(register, document, day).kind);
      return `${document.id.value}: ${kinds.join(' ')}`;
    });
  }

  test('the decision that is carried out in its documents changes nothing more', () => {
    const register = readRegister('goteborg-decided');
    const carried = withDecision(register, readDecision('goteborg-decided'), DECISION_DAY);
    expect(outcomes(carried)).toBe('done-before done-before done-before done-before');
    expect(allStates(carried.register)).toEqual(allStates(register));
  });

  test('the same decision, on the documents as they stood before, leads to the same states', () => {
    const carried = withDecision(
      readRegister('goteborg'),
      readDecision('goteborg-decided'),
      DECISION_DAY,
    );
    expect(outcomes(carried)).toBe('done done done done');
    // Before the decision the policy is a proposal in one register and undecided in the other.
    expect(allStates(carried.register)).toEqual(allStates(readRegister('goteborg-decided')));
  });

  test('the proposal announces the end of the e-society programme, and does not bring it about', () => {
    const carried = withDecision(
      readRegister('goteborg'),
      readDecision('goteborg'),
      '2020-05-07' as Day,
    );
    expect(outcomes(carried)).toBe('done done done done');
    expect(carried.announced.map(({ document }) => document.id.value)).toEqual([
      'program-e-samhalle',
    ]);
    expect(states(carried, 'program-e-samhalle', '2020-05-07')).toBe('in-force');
    expect(states(carried, 'bredbandsstrategi', '2020-05-06 2020-05-07')).toBe('in-force repealed');
  });
});
