import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { Site } from '../site/site.ts';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { siteFor } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { agendaIcs } from './agenda-ics.ts';

interface Event {
  readonly uid: string;
  readonly day: string;
  readonly isDate: boolean;
  readonly summary: string;
  readonly description: string | null;
}

/** Reads the calendar back; no line of it is longer than 75 octets. */
function read(site: Site): Event[] {
  const text = agendaIcs(site);
  const lines = text.split('\r\n');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.join('')).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f]/);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    return { uid, day: startDate.toString(), isDate: startDate.isDate, summary, description };
  });
}

const file = (title: string, ...lines: string[]) =>
  `---\n${[`title: ${JSON.stringify(title)}`, 'type: policy', 'decided-by: KF', ...lines].join('\n')}\n---\n`;
const REPEAL = 'repeal: { date: 2020-02-01, decided-by: KF, from: 2020-07-01 }';
const asOf = '2020-03-01' as Day;

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the calendar of what is to come', () => {
  const files = {
    'a.md': file(
      'Avgifter; taxor, och "annat"',
      'decision: { date: 2015-03-01 }',
      'responsible-function: Ekonomichef',
      REPEAL,
    ),
    'b.md': file(
      'B',
      'decision: { date: 2020-02-01 }',
      'validity: { from: 2020-04-01, to: 2021-12-31 }',
    ),
    'c.md': file('C', 'decision: { date: 2015-03-01 }', 'review: { next: 2019-01-01 }'),
  };

  test.each(['UTC', 'Europe/Stockholm', 'America/New_York', 'Pacific/Kiritimati'])(
    'has the same days under %s',
    async (name) => {
      const site = await siteFor(files, { asOf, settings: { baseUrl: 'https://example.se/x/' } });
      process.env.TZ = 'UTC';
      const expected = agendaIcs(site);
      process.env.TZ = name;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
      expect(agendaIcs(site)).toBe(expected);
      expect(read(site)).toEqual([
        {
          uid: 'b-2020-04-01-start@example.se',
          day: '2020-04-01',
          isDate: true,
          summary: 'B: börjar gälla',
          description: 'Ansvarig: Kommunfullmäktige',
        },
        {
          uid: 'a-2020-07-01-repeal@example.se',
          day: '2020-07-01',
          isDate: true,
          summary: 'Avgifter; taxor, och "annat": upphör att gälla',
          description: 'Ansvarig: Ekonomichef',
        },
        {
          uid: 'b-2021-12-31-last-day@example.se',
          day: '2021-12-31',
          isDate: true,
          summary: 'B: sista giltighetsdagen',
          description: 'Ansvarig: Kommunfullmäktige',
        },
      ]);
    },
  );

  test('leads to the documents where the city tells where they are', async () => {
    const settings = { baseUrl: 'https://example.se/x/' };
    const told = agendaIcs(await siteFor(files, { asOf, settings }));
    expect(told.replaceAll('\r\n ', '')).toContain('URL;VALUE=URI:https://example.se/x/id/a/\r\n');
    expect(told).toContain('DTSTAMP:20200301T000000Z');
    const untold = agendaIcs(await siteFor(files, { asOf }));
    expect(untold).not.toContain('URL');
    expect(untold).toContain('UID:a-2020-07-01-repeal@gov-docs');
  });

  test('is in the language of the site', async () => {
    const [first] = read(await siteFor(files, { asOf, settings: { languages: ['en'] } }));
    expect(first?.summary).toBe('B: comes into force');
  });

  test('is a calendar without events where nothing is to come', async () => {
    expect(read(await siteFor({ 'a.md': file('A', 'stage: draft') }, { asOf }))).toEqual([]);
  });

  test('reads titles that attack as titles', async () => {
    const titles = [
      ...HOSTILE_TITLES,
      'slut\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falsk',
      'å'.repeat(200),
      '😀'.repeat(60),
      'a\\,b\\;c\\n',
    ];
    const listed = titles.map((title, index) => [
      `d${index}.md`,
      file(
        title,
        'decision: { date: 2015-03-01 }',
        `responsible-function: ${JSON.stringify(title)}`,
        REPEAL,
      ),
    ]);
    const events = read(await siteFor(Object.fromEntries(listed), { asOf }));
    expect(events.length).toBe(titles.length);
    const summaries = events.map(({ summary }) => summary);
    for (const title of ['å'.repeat(200), '😀'.repeat(60), 'a\\,b\\;c\\n', 'ett; två; tre']) {
      expect(summaries).toContain(`${title}: upphör att gälla`);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(titles.length);
  });
});
