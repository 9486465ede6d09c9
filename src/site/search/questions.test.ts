import { describe, expect, test } from 'vitest';
import { searcherOf } from '../../testing/searcher-of.ts';
import { siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { renderBodies } from '../body/render-body.ts';

/** Questions as they are asked, and the document that each is about. */
const QUESTIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'goteborg-decided': [
    ['Gäller bredbandsstrategin fortfarande?', 'bredbandsstrategi'],
    ['gäller bredbandsstrategin', 'bredbandsstrategi'],
    [
      'Gäller bredbandsstrategin fortfarande, och om inte, varför och sedan när?',
      'bredbandsstrategi',
    ],
    ['vad gäller för bredband?', 'bredbandsstrategi'],
    ['Finns det någon strategi för bredband?', 'bredbandsstrategi'],
    ['Hur ska bredbandsstrategin följas upp?', 'bredbandsstrategi'],
    ['vilka regler och riktlinjer för styrning följer av bredbandsstrategin', 'bredbandsstrategi'],
    ['does the broadband strategy still apply', 'bredbandsstrategi'],
    ['Is the bredbandsstrategi still in force?', 'bredbandsstrategi'],
    ['finns det en policy för it?', 'policy-digitalisering-it'],
    ['vad säger staden om nyttorealisering idag?', 'riktlinje-nyttorealisering'],
    ['Vem är ansvarig för e-samhälle?', 'program-e-samhalle'],
  ],
  goteborg: [
    ['Gäller bredbandsstrategin fortfarande?', 'bredbandsstrategi'],
    ['finns det en policy för it?', 'policy-digitalisering-it'],
  ],
  linkoping: [
    ['Gäller den digitala agendan fortfarande?', 'digital-agenda-2012-2015'],
    ['vad gäller för eprogrammet?', 'eprogram-2007-2010'],
  ],
  mjolby: [
    ['Gäller it-strategin fortfarande?', 'it-strategi-2017-2020'],
    ['vad är vision 2025 för något', 'vision-2025'],
    ['does the it strategy still apply', 'it-strategi-2017-2020'],
  ],
};

const DAYS: Readonly<Record<string, string>> = {
  goteborg: '2020-05-07',
  'goteborg-decided': '2026-11-22',
  linkoping: '2013-01-01',
  mjolby: '2020-01-01',
};

describe.each(Object.entries(QUESTIONS))('whole questions to %s', (folder, questions) => {
  const site = siteOfFolder(`fixtures/registers/${folder}`, DAYS[folder] as Day, {
    settings: { drafts: true },
    renderer: renderBodies,
  });

  test.each(questions)('%s', async (question, id) => {
    const { find } = searcherOf(await site);
    expect(find(question)[0]).toBe(id);
  });
});

describe('what is said of a question', () => {
  const site = siteOfFolder('fixtures/registers/goteborg-decided', '2026-11-22' as Day, {
    renderer: renderBodies,
  });

  test('internet is not intern', async () => {
    const { find, search } = searcherOf(await site);
    expect(find('intern service')[0]).toBe('program-intern-service');
    expect(find('internet')).toEqual([]);
    expect(search('snabbt internet')).toMatchObject({
      hasAll: false,
      instead: [{ asked: 'internet', used: [] }],
    });
  });

  test('the rare word leads where all that have it come first', async () => {
    const { search } = searcherOf(await site);
    const { leading, hasAll } = search('Hur ska bredbandsstrategin följas upp?');
    expect({ leading, hasAll }).toEqual({ leading: 'bredbandsstrategin', hasAll: false });
    expect(search('Gäller bredbandsstrategin?')).toMatchObject({
      leading: undefined,
      hasAll: true,
    });
    // What has «program» in its title comes before what only says «upphäver» in its text.
    expect(search('program upphävd')).toMatchObject({ leading: undefined, hasAll: false });
  });

  test('a word of the asking is searched for where it is all that is asked', async () => {
    const { find } = searcherOf(await site);
    expect(find('gäller')).toContain('policy-it-2015');
  });
});
