import { describe, expect, test } from 'vitest';
import { makeSearcher } from '../../search/searcher.ts';
import { searcherOf } from '../../testing/searcher-of.ts';
import { siteFor } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { renderBodies } from '../body/render-body.ts';
import { searchWords } from './search-words.ts';

const DECIDED =
  'type: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2010-01-01, paragraph: 1, case-number: 0437/20 }\nvalidity: until-further-notice';

/** A document of its title, further facts and text. */
const file = (title: string, more = '', body = 'Staden ska göra det som står här.') =>
  `---\ntitle: ${title}\n${DECIDED}\n${more}\n---\n\n${body}\n`;

async function searcherFor(files: Record<string, string>) {
  return searcherOf(await siteFor(files, { asOf: '2020-01-01' as Day, renderer: renderBodies }));
}

describe('the order of what is found', () => {
  test('title, alias, keyword, heading, text', async () => {
    const { find } = await searcherFor({
      'a.md': file('Något i texten', '', 'Här nämns cykelplan i förbigående.'),
      'b.md': file('Något under rubrik', '', '## Cykelplan\n\nText.'),
      'c.md': file('Något som nyckelord', 'keywords: [cykelplan]'),
      'd.md': file('Något annat', 'aliases: [Cykelplan för alla]'),
      'e.md': file('Cykelplan för staden'),
      'f.md': file('Helt annat'),
    });
    expect(find('cykelplan')).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  test('the whole title first, then titles that begin with the question', async () => {
    const { find } = await searcherFor({
      'a.md': file('Riktlinje till policy för resor'),
      'b.md': file('Policy för resor och möten'),
      'c.md': file('Policy för resor'),
      'd.md': file('Policyn för resorna', '', 'Resor, resor, resor och policy.'),
    });
    expect(find('policy för resor')).toEqual(['c', 'd', 'b', 'a']);
    expect(find('policyn för resorna')[0]).toBe('d');
  });

  test('the very word before its forms, forms before compounds, compounds before beginnings', async () => {
    const { find } = await searcherFor({
      'a.md': file('Avfallet i staden'),
      'b.md': file('Avfall i staden'),
      'c.md': file('Avfallshantering i staden'),
      'd.md': file('Matavfall i staden'),
    });
    expect(find('avfall')).toEqual(['b', 'a', 'd', 'c']);
  });

  test('what has ended is found, after what is as good and applies, and before what is worse', async () => {
    const repeal = 'repeal: { date: 2015-01-01, decided-by: kommunfullmäktige, paragraph: 2 }';
    const { find, names } = await searcherFor({
      'a.md': file('Plan för bredband', repeal),
      'b.md': file('Plan för bredband'),
      'c.md': file('Plan för bredband').replace('until-further-notice', '{ from: 2020-02-01 }'),
      'd.md': file('Plan för annat', '', 'Bredband nämns här, och en plan.'),
    });
    expect(find('bredband plan')).toEqual(['b', 'c', 'a', 'd']);
    expect(names.states.map((place) => names.stateNames[place]?.when)).toEqual([
      'no-longer',
      'now',
      'later',
      'now',
    ]);
  });

  test('the document whose id was typed is the first', async () => {
    const { find } = await searcherFor({
      'plan-ny.md': file('Någonting helt annat'),
      'annan.md': file('Plan ny plan ny', '', 'Plan ny.'),
    });
    expect(find('plan-ny')).toEqual(['annan']);
    expect(find('nagot')).toEqual([]);
    const { find: findById } = await searcherFor({
      'plan-ny.md': file('Planer som är nya'),
      'annan.md': file('Plan ny plan ny', '', 'Plan ny.'),
    });
    expect(findById('plan-ny')[0]).toBe('plan-ny');
  });
});

describe('what is found', () => {
  test('the number of a case, as it is written', async () => {
    const { find } = await searcherFor({
      'a.md': file('Ena'),
      'b.md': file('Andra').replace('0437/20', '0438/20'),
    });
    expect(find('0437/20')).toEqual(['a']);
    expect(find('0437')).toEqual(['a']);
    expect(find('0439/20')).toEqual([]);
  });

  test('type, body and responsible function', async () => {
    const { find } = await searcherFor({
      'a.md': file('Ena', 'responsible-function: Digitaliseringsdirektör'),
      'b.md': file('Andra').replace('kommunfullmäktige', 'kommunstyrelsen'),
    });
    expect(find('digitaliseringsdirektören')).toEqual(['a']);
    expect(find('kommunstyrelsen')).toEqual(['b']);
    expect(find('policy')).toEqual(['a', 'b']);
  });

  test('a word in two and a compound of two are the same to whoever searches', async () => {
    const { find, search } = await searcherFor({
      'a.md': file('Bredbandsstrategi'),
      'b.md': file('Plan för avfall'),
      'c.md': file('IT-policy'),
      'd.md': file('Policy för IT'),
      'e.md': file('Strategi för eSamhället'),
    });
    expect(find('bredbands strategi')).toEqual(['a']);
    expect(find('avfallsplan')).toEqual(['b']);
    expect(search('avfallsplan').instead).toEqual([
      { asked: 'avfallsplan', used: ['avfall', 'plan'] },
    ]);
    expect(find('it-policy')).toEqual(['c', 'd']);
    expect(find('e-samhälle')).toEqual(['e']);
    expect(find('samhälle')).toEqual(['e']);
  });

  test('all words, or where no document has them all, the most of them', async () => {
    const { find, search } = await searcherFor({
      'a.md': file('Plan för avfall'),
      'b.md': file('Plan för resor'),
      'c.md': file('Policy för resor'),
    });
    expect(find('plan resor')).toEqual(['b']);
    expect(search('plan resor').hasAll).toBe(true);
    expect(find('avfall resor').sort()).toEqual(['a', 'b', 'c']);
    expect(search('avfall resor').hasAll).toBe(false);
    const some = search('avfall plan helikopter');
    expect(some.hits.map(({ document }) => document)).toEqual([0]);
    expect(some.hasAll).toBe(false);
    expect(some.instead).toEqual([{ asked: 'helikopter', used: [] }]);
  });

  test('a title that has the rare word is found beside texts that have all words', async () => {
    const { find, search } = await searcherFor({
      'a.md': file('Cykelstrategi'),
      'b.md': file('Riktlinje', '', 'Här nämns cykelstrategin, kostnaden och budgeten för hjul.'),
      'c.md': file('Policy', '', 'Kostnaden och budgeten för hjul, och hjulens kostnad.'),
      'd.md': file('Plan', '', 'Kostnaden.'),
    });
    expect(find('Vad är kostnaden, budgeten och hjulen för cykelstrategin?')).toEqual(['a', 'b']);
    expect(search('cykelstrategi kostnad').hasAll).toBe(true);
    // None has all of these; what has least of them is left out.
    expect(find('cykelstrategi policy kostnad budget hjul')).toEqual(['c', 'a', 'b']);
  });

  test('stop words count only where there is nothing else', async () => {
    const { find } = await searcherFor({ 'a.md': file('Vi och dom'), 'b.md': file('Resor') });
    expect(find('för resor och')).toEqual(['b']);
    expect(find('och')).toEqual(['a']);
    expect(find('  …  ')).toEqual([]);
  });

  test('the form in which the text has the word is told', async () => {
    const { search } = await searcherFor({
      'a.md': file('Ena', '', 'Om bredbandsstrategin och strategier, och strategierna.'),
    });
    expect(search('strategi').hits[0]?.inText).toEqual(['strategier']);
  });

  test('while the texts are on their way nothing is guessed', async () => {
    const { search } = await searcherFor({ 'a.md': file('Ena', '', 'En bredbandsstrategi.') });
    expect(search('bredbansstrategi').hits).toHaveLength(1);
    const { names } = await searcherFor({ 'a.md': file('Ena', '', 'En bredbandsstrategi.') });
    const waiting = makeSearcher(names).search('bredbansstrategi', true);
    expect(waiting).toMatchObject({ hits: [], instead: [] });
  });
});

test('words of another building of the site are refused', async () => {
  const site = (body: string) =>
    siteFor({ 'a.md': file('Ena', '', body) }, { renderer: renderBodies });
  const { names } = searcherOf(await site('Det här.'));
  const [same, other] = [searchWords(await site('Det här.')), searchWords(await site('Det där.'))];
  const searcher = makeSearcher(names);
  expect(searcher.addWords(other)).toBe(false);
  expect(searcher.addWords(same)).toBe(true);
});
