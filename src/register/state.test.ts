import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { explain } from './explain.ts';
import { stateOn } from './state.ts';

/** A document in short: YAML lines after those that every document needs. */
const decided = (date: string, ...lines: string[]) =>
  ['type: policy', 'decided-by: KF', `decision: { date: ${date} }`, ...lines].join('\n');

const open = 'validity: until-further-notice';

/** The states of a document on several days. */
function states(
  documents: Record<string, string>,
  id: string,
  days: string,
  config?: string,
): string[] {
  const register = registerOf(documents, config);
  const [document] = register.withId(id);
  if (!document) throw new Error(`no ${id}`);
  return days.split(' ').map((day) => stateOn(register, document, day as Day).kind);
}

describe('the subtle cases of the lifecycle', () => {
  test('1. a successor that is not yet in force leaves its predecessor in force', () => {
    const documents = {
      old: decided('2015-01-01', open),
      new: decided('2022-04-28', 'validity: { from: 2023-01-01 }', 'supersedes: [old]'),
    };
    expect(states(documents, 'old', '2022-05-01 2022-12-31 2023-01-01')).toEqual([
      'in-force',
      'in-force',
      'superseded',
    ]);
    expect(states(documents, 'new', '2022-04-27 2022-05-01 2023-01-01')).toEqual([
      'undecided',
      'adopted',
      'in-force',
    ]);
  });

  test('1. a repeal with an earlier day makes a real gap', () => {
    const documents = {
      old: decided(
        '2015-01-01',
        open,
        'repeal: { date: 2022-04-28, decided-by: KF, from: 2022-06-01 }',
      ),
      new: decided('2022-04-28', 'validity: { from: 2023-01-01 }', 'supersedes: [old]'),
    };
    expect(states(documents, 'old', '2022-05-31 2022-06-01 2023-01-01')).toEqual([
      'in-force',
      'repealed',
      'superseded',
    ]);
  });

  test('1. a withdrawn or annulled successor gives the predecessor its life back', () => {
    const old = decided('2015-01-01', open);
    const withdrawn = `type: policy\nstage: withdrawn\nsupersedes: [old]`;
    expect(states({ old, new: withdrawn }, 'old', '2024-01-01')).toEqual(['in-force']);
    const annulled = decided(
      '2020-01-01',
      open,
      'supersedes: [old]',
      'history: [{ date: 2021-01-01, event: annulment, court: Förvaltningsrätten }]',
    );
    expect(states({ old, new: annulled }, 'old', '2020-06-01 2022-01-01')).toEqual([
      'in-force',
      'in-force',
    ]);
  });

  test('2. two successors with parts: the rest completes the split', () => {
    const documents = {
      old: decided('2015-01-01', open),
      b: decided('2020-01-01', open, 'supersedes: [{ id: old, part: "7.1" }]'),
      c: decided('2021-01-01', open, 'supersedes: [{ id: old, part: rest }]'),
    };
    expect(states(documents, 'old', '2019-01-01 2020-06-01 2021-01-01')).toEqual([
      'in-force',
      'partially-in-force',
      'superseded',
    ]);
  });

  test('2. the rest does not complete a split of which another part waits', () => {
    const documents = {
      old: decided('2015-01-01', open),
      b: `type: policy\nstage: proposed\nsupersedes: [{ id: old, part: "7.1" }]`,
      c: decided('2021-01-01', open, 'supersedes: [{ id: old, part: rest }]'),
    };
    expect(states(documents, 'old', '2022-01-01')).toEqual(['partially-in-force']);
  });

  test('2. two whole successors: the earliest start counts', () => {
    const documents = {
      old: decided('2015-01-01', open),
      b: decided('2021-01-01', open, 'supersedes: [old]'),
      c: decided('2020-01-01', open, 'supersedes: [old]'),
    };
    expect(states(documents, 'old', '2019-12-31 2020-01-01')).toEqual(['in-force', 'superseded']);
  });

  test('3. a chain in which the last starts first: the middle never enters force', () => {
    const documents = {
      a: decided('2015-01-01', open),
      b: decided('2020-01-01', 'validity: { from: 2024-01-01 }', 'supersedes: [a]'),
      c: decided('2021-01-01', 'validity: { from: 2022-01-01 }', 'supersedes: [b]'),
    };
    expect(states(documents, 'a', '2021-12-31 2022-01-01')).toEqual(['in-force', 'superseded']);
    expect(states(documents, 'b', '2021-12-31 2023-01-01 2024-01-01')).toEqual([
      'adopted',
      'adopted',
      'superseded',
    ]);
  });

  test('3. edges in a circle change no state', () => {
    const documents = {
      a: decided('2015-01-01', open, 'supersedes: [c]'),
      b: decided('2016-01-01', open, 'supersedes: [a]'),
      c: decided('2017-01-01', open, 'supersedes: [b]'),
      d: decided('2020-01-01', open, 'supersedes: [a]'),
    };
    expect(states(documents, 'b', '2018-01-01')).toEqual(['in-force']);
    expect(states(documents, 'a', '2018-01-01 2020-01-01')).toEqual(['in-force', 'superseded']);
    expect(
      states({ a: decided('2015-01-01', open, 'supersedes: [a]') }, 'a', '2018-01-01'),
    ).toEqual(['in-force']);
  });

  test('3. a chain of 20,000 documents is followed without recursion', () => {
    const documents: Record<string, string> = {};
    for (let index = 0; index < 20_000; index += 1) {
      documents[`d${index}`] = decided('2015-01-01', open, `supersedes: [d${index + 1}]`);
    }
    expect(states(documents, 'd10000', '2016-01-01')).toEqual(['superseded']);
  });

  test('4. a repealed part leaves the rest in force', () => {
    const old = decided(
      '2015-01-01',
      open,
      'repeal: { date: 2020-01-01, decided-by: KF, part: "7.1" }',
    );
    expect(states({ old }, 'old', '2019-01-01 2020-01-01')).toEqual([
      'in-force',
      'partially-in-force',
    ]);
  });

  test('5. a repeal from before its decision counts from the decision, unless that is meant', () => {
    const repeal = (more: string) =>
      decided(
        '2015-01-01',
        open,
        `repeal: { date: 2020-06-11, decided-by: KF, from: 2020-01-01${more} }`,
      );
    expect(states({ old: repeal('') }, 'old', '2020-03-01 2020-06-10 2020-06-11')).toEqual([
      'in-force',
      'in-force',
      'repealed',
    ]);
    expect(states({ old: repeal(', retroactive: true') }, 'old', '2019-12-31 2020-03-01')).toEqual([
      'in-force',
      'repealed',
    ]);
  });

  test('5. an expired programme that is cleaned up: expired from the day after, repealed from the decision', () => {
    const programme = decided(
      '2016-10-13',
      'validity: { from: 2016-10-13, to: 2019-12-31 }',
      'repeal: { date: 2020-06-11, decided-by: KF, reason: absorbed }',
    );
    const days = '2016-10-12 2018-06-01 2019-12-31 2020-01-01 2020-06-10 2020-06-11';
    expect(states({ programme }, 'programme', days)).toEqual([
      'undecided',
      'in-force',
      'in-force',
      'expired',
      'expired',
      'repealed',
    ]);
  });

  test('6. until further notice has no end', () => {
    expect(states({ old: decided('1996-01-30', open) }, 'old', '2026-11-22')).toEqual(['in-force']);
    expect(
      states({ old: decided('1996-01-30', 'validity: tillsvidare') }, 'old', '2026-11-22'),
    ).toEqual(['in-force']);
  });

  test('7. a mandate period is that of the calendar that is meant', () => {
    const council = decided('2022-11-01', 'validity: { mandate-period: 2022-2026, of: council }');
    const boards = decided('2022-11-01', 'validity: { mandate-period: 2023-2026, of: boards }');
    expect(states({ council }, 'council', '2026-10-14 2026-10-15')).toEqual([
      'in-force',
      'expired',
    ]);
    expect(states({ boards }, 'boards', '2022-12-31 2026-12-31 2027-01-01')).toEqual([
      'adopted',
      'in-force',
      'expired',
    ]);
    const unsaid = decided('2022-11-01', 'validity: { mandate-period: 2022-2026 }');
    expect(states({ unsaid }, 'unsaid', '2026-10-14 2026-10-15')).toEqual(['in-force', 'expired']);
  });

  test('8. the last day of a period counts, the day of a repeal does not', () => {
    const plan = decided('2010-09-27', 'validity: 2010-09-27 t o m 2014-12-31');
    expect(states({ plan }, 'plan', '2014-12-31 2015-01-01')).toEqual(['in-force', 'expired']);
    const repealed = decided(
      '2010-09-27',
      open,
      'repeal: { date: 2019-12-01, decided-by: KF, from: 2020-01-01 }',
    );
    expect(states({ repealed }, 'repealed', '2019-12-31 2020-01-01')).toEqual([
      'in-force',
      'repealed',
    ]);
  });

  test('9. a period of years does not start before its decision', () => {
    const strategy = decided('2017-11-14', 'validity: 2017-2020');
    expect(states({ strategy }, 'strategy', '2017-11-13 2017-11-14 2020-12-31 2021-01-01')).toEqual(
      ['undecided', 'in-force', 'in-force', 'expired'],
    );
  });

  test('9. of a decision of which only the year is known, the day is not made up', () => {
    const register = registerOf({ old: decided('2013', open) });
    const [old] = register.withId('old');
    if (!old) throw new Error();
    expect(register.timelineOf(old).start?.kind).toBe('unknown');
    expect(stateOn(register, old, '2014-01-01' as Day).kind).toBe('in-force');
    expect(stateOn(register, old, '2012-12-31' as Day).kind).toBe('undecided');
  });

  test('10. legal force: pending until a day is noted, and in force in spite of an appeal otherwise', () => {
    const pending = decided('2020-06-11', 'validity: Lagakraftvunnet beslut');
    expect(states({ pending }, 'pending', '2026-01-01')).toEqual(['adopted']);
    const gained = `type: policy\ndecided-by: KF\ndecision: { date: 2020-06-11, legal-force: 2020-07-09 }\nvalidity: { from: legal-force }`;
    expect(states({ gained }, 'gained', '2020-07-08 2020-07-09')).toEqual(['adopted', 'in-force']);
    const appealed = `type: policy\ndecided-by: KF\ndecision: { date: 2020-06-11, adjusted: 2020-06-16, legal-force: appealed }\n${open}`;
    expect(states({ appealed }, 'appealed', '2020-06-15 2020-06-16')).toEqual([
      'adopted',
      'in-force',
    ]);
  });

  test('10. what a court annulled is void, and what it repealed revives', () => {
    const annulled = decided(
      '2020-01-01',
      open,
      'history: [{ date: 2021-03-01, event: annulment, court: X }]',
    );
    expect(states({ annulled }, 'annulled', '2021-02-28 2021-03-01')).toEqual([
      'annulled',
      'annulled',
    ]);
  });

  test('11. a revision leaves the document in force; a new id that supersedes is a new adoption', () => {
    const guideline = decided(
      '2019-01-01',
      open,
      'history: [{ date: 2021-11-18, event: revision, decided-by: KF, from: 2022-01-01 }]',
    );
    expect(states({ guideline }, 'guideline', '2020-01-01 2021-12-01 2022-06-01')).toEqual([
      'in-force',
      'in-force',
      'in-force',
    ]);
  });

  test('12. a prolongation after the old end leaves the gap visible; several add up', () => {
    const plan = decided(
      '2016-01-01',
      'validity: { from: 2016-01-01, to: 2019-12-31 }',
      'history:\n  - { date: 2020-03-01, event: prolongation, decided-by: KF, to: 2021-12-31 }\n  - { date: 2021-11-01, event: prolongation, decided-by: KF, to: 2022-12-31 }',
    );
    expect(
      states({ plan }, 'plan', '2019-12-31 2020-02-01 2020-03-01 2022-12-31 2023-01-01'),
    ).toEqual(['in-force', 'expired', 'in-force', 'in-force', 'expired']);
  });

  test('14. a joint adoption starts with the last of its decisions', () => {
    const joint =
      'type: policy\ndecisions:\n  - { decided-by: KF, date: 2020-01-01 }\n  - { decided-by: Grannkommunens fullmäktige, date: 2020-05-01 }\nvalidity: until-further-notice';
    expect(states({ joint }, 'joint', '2020-02-01 2020-05-01')).toEqual(['undecided', 'in-force']);
  });

  test('15. a proposal changes no state', () => {
    const documents = {
      old: decided('2015-10-08', open),
      new: 'type: policy\ndecided-by: KF\nstage: proposed\nsupersedes: [old]',
    };
    expect(states(documents, 'old', '2020-05-07')).toEqual(['in-force']);
    expect(states(documents, 'new', '2020-05-07')).toEqual(['proposed']);
  });

  test('16. a child stays in force when its parent has ended', () => {
    const documents = {
      parent: decided('2015-01-01', open, 'repeal: { date: 2020-01-01, decided-by: KF }'),
      child: decided('2016-01-01', open, 'belongs-to: parent'),
    };
    expect(states(documents, 'child', '2021-01-01')).toEqual(['in-force']);
  });

  test('19. a successor outside the register ended the document on a day that is not known', () => {
    const old = decided('1981-03-12', open, 'superseded-by: [sfs-1991-1789]');
    expect(states({ old }, 'old', '1981-03-11 1981-03-12 2026-01-01')).toEqual([
      'undecided',
      'superseded',
      'superseded',
    ]);
  });

  test('19. a decision of which everything is lost counts, since nobody knows when', () => {
    const old = `type: policy\ndecided-by: KF\ndecision: unknown\n${open}`;
    expect(states({ old }, 'old', '1990-01-01 2026-01-01')).toEqual(['in-force', 'in-force']);
  });

  test('where the city says so, the end of the period ends the document', () => {
    const plan = decided('2016-01-01', 'validity: { from: 2016-01-01, to: 2019-12-31 }');
    expect(states({ plan }, 'plan', '2020-01-01', 'expiry-ends-force: true')).toEqual(['expired']);
  });

  test('either end of a supersession is enough', () => {
    const documents = {
      old: decided('2015-01-01', open, 'superseded-by: [new]'),
      new: decided('2020-01-01', open),
    };
    expect(states(documents, 'old', '2019-12-31 2020-01-01')).toEqual(['in-force', 'superseded']);
  });

  test('20. the order in which files come changes nothing', () => {
    const documents = {
      a: decided('2015-01-01', open),
      b: decided('2020-01-01', open, 'supersedes: [a]'),
      c: decided('2021-01-01', open, 'supersedes: [b]'),
    };
    const turned = Object.fromEntries(Object.entries(documents).reverse());
    for (const id of ['a', 'b', 'c']) {
      const days = '2014-01-01 2016-01-01 2020-06-01 2022-01-01';
      expect(states(documents, id, days)).toEqual(states(turned, id, days));
    }
  });
});

describe('evidence', () => {
  test('names each fact that led to the state, with its line', () => {
    const register = registerOf({
      programme: decided(
        '2016-10-13',
        'validity: { from: 2016-10-13, to: 2019-12-31 }',
        'repeal: { date: 2020-06-11, decided-by: KF, paragraph: 21 }',
      ),
    });
    const [programme] = register.withId('programme');
    if (!programme) throw new Error();
    const say = (day: string) =>
      stateOn(register, programme, day as Day).reasons.map((reason) => explain(reason).text.sv);
    expect(say('2018-06-01')).toEqual([
      'Beslutat 2016-10-13 av KF.',
      'Gäller från och med 2016-10-13: så står det i giltighetstiden.',
      'Sista giltighetsdagen är 2019-12-31.',
      'Upphör att gälla 2020-06-11. Beslutat 2020-06-11 av KF, § 21.',
    ]);
    expect(say('2020-01-15').at(-1)).toBe(
      'Den dagen hade ingen beslutat att upphäva, ersätta eller förlänga dokumentet.',
    );
    expect(say('2020-07-01').at(-1)).toBe(
      'Upphävt: gäller inte från och med 2020-06-11. Beslutat 2020-06-11 av KF, § 21.',
    );
  });
});
