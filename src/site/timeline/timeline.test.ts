import { describe, expect, test } from 'vitest';
import { type SiteOptions, siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { Site } from '../site.ts';
import { axisOf } from './axis.ts';
import { holesBetween, joinSpans } from './spans.ts';
import { timelineOf } from './timeline.ts';

const day = (text: string) => text as Day;

/** The lines of a site, in words: the type, and then documents with their days, and gaps. */
function linesIn(site: Site): string[] {
  return timelineOf(site).types.flatMap(({ name, lines }) =>
    lines.map(({ documents, gaps }) => {
      const bars = documents.map(({ document, stretches }) => {
        const days = stretches.map(
          ({ from, before, how }) =>
            `${from ?? '?'}–${before ? addDays(before, -1) : ''}${how === 'whole' ? '' : ` ${how}`}`,
        );
        return `${document.id.value} ${days.join(', ')}`;
      });
      const holes = gaps.map(({ from, before }) => `lucka ${from}–${addDays(before, -1)}`);
      return `${name ?? '-'}: ${[...bars, ...holes].join('; ')}`;
    }),
  );
}

const CONFIG = 'city: Almby kommun\nlanguage: sv\nexpiry-ends-force: true\n';

/** A site of frontmatters by id, in which the end of a period ends a document. */
function siteWith(documents: Record<string, string>, options: SiteOptions = {}, config = CONFIG) {
  const files = Object.entries(documents).map(([id, text]) => [
    `documents/${id}.md`,
    `---\ntitle: ${id}\ndecided-by: kommunfullmäktige\n${text}\n---\n`,
  ]);
  return siteFor(Object.fromEntries([['gov-docs.yaml', config], ...files]), options);
}

const decided = (date: string, validity: string, rest = '') =>
  `type: program\ndecision: { date: ${date}, paragraph: 1 }\nvalidity: ${validity}\n${rest}`;

const AS_OF = { asOf: day('2020-06-01') };

describe('the sample registers', () => {
  test('linkoping: no programme in 2011, and no plan in 2012', async () => {
    const site = await siteOfFolder('fixtures/registers/linkoping', day('2016-01-01'));
    expect(linesIn(site)).toEqual([
      'Handlingsplan: handlingsplan-2013 2013-01-01–2013-12-31; handlingsplan-2014 2014-01-01–2014-12-31; handlingsplan-2015 2015-01-01–2015-12-31; lucka 2012-04-17–2012-12-31',
      'Plan: strategisk-plan ?–',
      'Plan: utvecklingsplan-kommunledningsgruppen ?–',
      'Program: eprogram-2007-2010 2007-01-01–2010-12-31; digital-agenda-2012-2015 2012-04-17–2015-12-31; lucka 2011-01-01–2012-04-16',
    ]);
  });

  test('linkoping on a day within the gap knows nothing of what comes', async () => {
    const site = await siteOfFolder('fixtures/registers/linkoping', day('2011-06-01'));
    expect(linesIn(site)).toContain('Program: eprogram-2007-2010 2007-01-01–2010-12-31');
    expect(linesIn(site).join()).not.toContain('lucka');
  });

  test('goteborg: a programme whose period is over binds on, and leaves no gap', async () => {
    const site = await siteOfFolder('fixtures/registers/goteborg', day('2020-05-07'));
    expect(linesIn(site)).toContain(
      'Program: program-intern-service 2016-10-13–2019-12-31, 2020-01-01– over',
    );
  });

  test('mjolby: the plan that is demanded every year is missing since 2019', async () => {
    const site = await siteOfFolder('fixtures/registers/mjolby', day('2019-06-01'));
    expect(linesIn(site)).toContain(
      'Handlingsplan: handlingsplan-it-2018 2018-01-01–2018-12-31; lucka 2019-01-01–2019-06-01',
    );
  });
});

describe('lines', () => {
  test('of several that one document replaces, the last to end is on its line', async () => {
    const site = await siteWith(
      {
        a: decided('2010-01-01', '{ to: 2014-12-31 }'),
        b: decided('2011-01-01', '{ to: 2015-12-31 }'),
        c: decided('2016-01-01', 'until-further-notice', 'supersedes: [a, b]'),
      },
      AS_OF,
    );
    expect(linesIn(site)).toEqual([
      'Program: a 2010-01-01–2014-12-31',
      'Program: b 2011-01-01–2015-12-31; c 2016-01-01–',
    ]);
  });

  test('a document that is replaced in part stands on a line of its own', async () => {
    const site = await siteWith(
      {
        a: decided('2010-01-01', 'until-further-notice'),
        b: decided('2012-01-01', 'until-further-notice', 'supersedes: [{ id: a, part: "2" }]'),
      },
      AS_OF,
    );
    expect(linesIn(site)).toEqual([
      'Program: a 2010-01-01–2011-12-31, 2012-01-01– part',
      'Program: b 2012-01-01–',
    ]);
  });

  test('documents that replace each other in a circle are each there once', async () => {
    const site = await siteWith(
      {
        a: decided('2010-01-01', 'until-further-notice', 'supersedes: [b]'),
        b: decided('2011-01-01', 'until-further-notice', 'supersedes: [a]'),
      },
      AS_OF,
    );
    expect(linesIn(site)).toEqual(['Program: a 2010-01-01–', 'Program: b 2011-01-01–']);
  });

  test('a document whose days nobody knows has a line without a bar', async () => {
    const site = await siteWith(
      {
        a: decided('2010-01-01', 'until-further-notice', 'superseded-by: [Ett annat program]'),
        b: 'decision: { date: 2011-01-01, paragraph: 1 }\nvalidity: until-further-notice',
      },
      AS_OF,
    );
    expect(linesIn(site)).toEqual(['Program: a ', '-: b 2011-01-01–']);
  });

  test('stand on the type of their latest document, whatever the order of files', async () => {
    const documents = {
      a: decided('2010-01-01', '{ to: 2014-12-31 }').replace('program', 'policy'),
      b: decided('2016-01-01', 'until-further-notice', 'supersedes: [a]'),
    };
    const lines = ['Program: a 2010-01-01–2014-12-31; b 2016-01-01–; lucka 2015-01-01–2015-12-31'];
    expect(linesIn(await siteWith(documents, AS_OF))).toEqual(lines);
    const turned = Object.fromEntries(Object.entries(documents).reverse());
    expect(linesIn(await siteWith(turned, AS_OF))).toEqual(lines);
  });
});

describe('gaps', () => {
  test('one that is decided for the time to come', async () => {
    const site = await siteWith(
      {
        a: decided('2018-01-01', '{ to: 2020-12-31 }'),
        b: decided('2020-05-01', '{ from: 2021-03-01 }', 'supersedes: [a]'),
      },
      AS_OF,
    );
    expect(linesIn(site).join()).toContain('lucka 2021-01-01–2021-02-28');
  });

  test('a prolongation that was decided too late', async () => {
    const prolonged = 'history: [{ date: 2016-03-01, event: prolongation, to: 2017-12-31 }]';
    const a = decided('2010-01-01', '{ to: 2015-12-31 }', prolonged);
    expect(linesIn(await siteWith({ a }, AS_OF)).join()).toContain('lucka 2016-01-01–2016-02-29');
  });

  test('what ends without a successor leaves none, and neither does an unknown day', async () => {
    const documents = {
      a: decided('2010-01-01', '{ to: 2014-12-31 }'),
      b: decided('2010-01-01', '{ to: 2014-12-31 }'),
      c: 'type: program\ndecision: unknown\nvalidity: until-further-notice\nsupersedes: [b]',
    };
    expect(linesIn(await siteWith(documents, AS_OF)).join()).not.toContain('lucka');
  });

  describe('where something demands that a line goes on', () => {
    const programme = (every: string) =>
      decided('2015-01-10', '{ to: 2018-12-31 }', `requires: { type: plan, ${every} }`);
    const plan = (year: number) =>
      `type: plan\ndecision: { date: ${year}-01-01, paragraph: 1 }\nvalidity: { from: ${year}-01-01, to: ${year}-12-31 }\nbelongs-to: p`;
    const documents = { p: programme('every: 12 months'), x: plan(2016), y: plan(2018) };

    test('before, between and after, but not beyond the demand', async () => {
      const lines = linesIn(await siteWith(documents, AS_OF));
      expect(lines[0]).toBe(
        'Plan: x 2016-01-01–2016-12-31; y 2018-01-01–2018-12-31; lucka 2015-01-10–2015-12-31; lucka 2017-01-01–2017-12-31',
      );
    });

    test('no further than the day', async () => {
      const lines = linesIn(await siteWith(documents, { asOf: day('2017-03-01') }));
      expect(lines[0]).toContain('lucka 2017-01-01–2017-03-01');
    });

    test('not while the first is being made, and not of each board', async () => {
      const soon = { ...documents, x: plan(2015), y: plan(2016), z: plan(2017) };
      const early = { ...soon, p: programme('every: 12 months').replace('-01-10', '-01-01') };
      expect(linesIn(await siteWith(early, { asOf: day('2017-03-01') })).join()).not.toContain(
        'lucka',
      );
      const boards = { ...documents, p: programme('every: 12 months, per: board') };
      expect(linesIn(await siteWith(boards, AS_OF)).join()).not.toContain('lucka');
    });
  });
});

test('spans that touch are one; what lies between them is a hole', () => {
  const span = (from: string | undefined, before: string | undefined) => ({
    from: from === undefined ? undefined : day(from),
    before: before === undefined ? undefined : day(before),
  });
  const spans = [
    span('2012-01-01', '2013-01-01'),
    span(undefined, '2010-01-01'),
    span('2013-01-01', undefined),
    span('2012-06-01', '2012-07-01'),
  ];
  expect(joinSpans(spans)).toEqual([span(undefined, '2010-01-01'), span('2012-01-01', undefined)]);
  expect(holesBetween(spans)).toEqual([span('2010-01-01', '2012-01-01')]);
});

describe('the axis', () => {
  test('shows whole years, and the day well within', () => {
    const { ticks, placeOf } = axisOf([day('2007-01-01'), day('2016-01-01')], day('2016-01-01'));
    expect(ticks.map(({ year }) => year)).toEqual([
      2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017,
    ]);
    expect(ticks.filter(({ isLabelled }) => isLabelled).map(({ year }) => year)).toEqual([
      2008, 2010, 2012, 2014, 2016,
    ]);
    expect(placeOf(day('2007-01-01'))).toBe(0);
    expect(placeOf(day('2018-01-01'))).toBe(100);
    expect(placeOf(day('2012-07-01'))).toBe(50);
  });

  test('is not pressed together by a single old document, and has few labels', () => {
    const { ticks, placeOf } = axisOf([day('1862-01-01'), day('2199-01-01')], day('2020-01-01'));
    expect(ticks[0]?.year).toBe(2019);
    expect(placeOf(day('1862-01-01'))).toBeLessThan(0);
    const wide = axisOf([day('1990-01-01'), day('2032-01-01')], day('2020-01-01')).ticks;
    expect(wide.filter(({ isLabelled }) => isLabelled).map(({ year }) => year)).toEqual([
      1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030,
    ]);
  });
});
