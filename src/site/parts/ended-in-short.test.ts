import { expect, test } from 'vitest';
import { siteFor } from '../../testing/site-for-tests.ts';
import { endedInShort } from './ended-in-short.ts';

const OPEN = 'type: policy\ndecided-by: KF\ndecision: { date: 2020-01-15 }';
const LATER = 'type: policy\ndecided-by: KF\ndecision: { date: 2021-03-01 }';

/** What is said of the document `a`, in Swedish and in English, as a hit shows it. */
async function said(files: Record<string, string>, config = 'documents: ["*.md"]\n') {
  const texts = Object.entries(files).map(([id, facts]) => [
    `${id}.md`,
    `---\ntitle: Titel ${id} 100 %\n${facts}\n---\n\nText.\n`,
  ]);
  const site = await siteFor({ ...Object.fromEntries(texts), 'gov-docs.yaml': config });
  const document = site.register.documents.find(({ id }) => id.value === 'a');
  const ended = document && endedInShort(site, document);
  if (!ended) return ended;
  const { headline, words, day } = ended;
  const filled = (text: string) => (day === undefined ? text : text.replace('%', day));
  return [`${headline.sv}. ${filled(words.sv)}`, `${headline.en}. ${filled(words.en)}`];
}

test('what applies has not ended', async () => {
  expect(await said({ a: OPEN })).toBeUndefined();
});

test('repealed, with the reason and the day where they are known', async () => {
  const repeal = (more: string) => `${OPEN}\nrepeal: { date: 2021-01-01, decided-by: KF${more} }`;
  expect(await said({ a: repeal(', reason: goals-met') })).toEqual([
    'Gäller inte längre. Upphävt 2021-01-01: målen är uppnådda.',
    'No longer in force. Repealed on 2021-01-01: its goals are met.',
  ]);
  expect((await said({ a: repeal(', reason: "100 % klart"') }))?.[0]).toBe(
    'Gäller inte längre. Upphävt 2021-01-01: 100 % klart.',
  );
  expect((await said({ a: repeal('') }))?.[0]).toBe('Gäller inte längre. Upphävt 2021-01-01.');
});

test('superseded, with the name where nothing is to be read instead', async () => {
  const b = `${LATER}\nsupersedes: [a]`;
  expect(await said({ a: OPEN, b })).toEqual([
    'Gäller inte längre. Ersatt 2021-03-01.',
    'No longer in force. Superseded on 2021-03-01.',
  ]);
  const repealed = `${b}\nrepeal: { date: 2023-01-01, decided-by: KF }`;
  expect((await said({ a: OPEN, b: repealed }))?.[0]).toBe(
    'Gäller inte längre. Ersatt 2021-03-01 av «Titel b 100 %».',
  );
  expect((await said({ a: `${OPEN}\nsuperseded-by: riktlinje-x` }))?.[0]).toBe(
    'Gäller inte längre. Ersatt av «riktlinje-x», som inte finns här.',
  );
});

test('annulled, and over where the end of the period ends it', async () => {
  const court = 'history: [{ event: annulment, date: 2020-06-01, court: Förvaltningsrätten }]';
  expect((await said({ a: `${OPEN}\n${court}` }))?.[0]).toBe(
    'Har aldrig gällt. En domstol har upphävt beslutet 2020-06-01.',
  );
  const over = `${OPEN}\nvalidity: { from: 2020-02-01, to: 2021-12-31 }`;
  expect(await said({ a: over })).toBeUndefined();
  expect(await said({ a: over }, 'documents: ["*.md"]\nexpiry-ends-force: true\n')).toEqual([
    'Gäller inte längre. Giltighetstiden har gått ut.',
    'No longer in force. Its period is over.',
  ]);
});
