import { describe, expect, test } from 'vitest';
import { documentHtml, wordsOf } from '../../../testing/read-page.ts';
import { siteFor, siteOfFolder } from '../../../testing/site-for-tests.ts';
import type { Day } from '../../../text/calendar.ts';

const DECIDED = 'type: policy\ndecided-by: KF\ndecision: { date: 2020-01-15, paragraph: 7 }';

/** Policies are reviewed every fourth year, and of these nobody notes that they were. */
const OVERDUE =
  'Skulle ha setts över (aktualitetsprövats) senast 2024-01-15. Registret visar inte att det är gjort.';

/** What the box of the state says of a document, above its reasons. */
async function stateIn(
  files: Readonly<Record<string, string>>,
  id = 'a',
  more: { readonly asOf?: Day; readonly config?: string; readonly drafts?: boolean } = {},
): Promise<string[]> {
  const documents = Object.entries(files).map(([name, head]) => [
    `${name}.md`,
    `---\ntitle: Titel ${name}\n${head}\n---\nText.\n`,
  ]);
  const config =
    more.config ??
    'documents: ["*.md"]\nbodies: [{ id: kommunfullmäktige, kind: council, aliases: [KF] }]\n';
  const site = await siteFor(
    { ...Object.fromEntries(documents), 'gov-docs.yaml': config },
    { ...(more.asOf ? { asOf: more.asOf } : {}), settings: { drafts: more.drafts ?? false } },
  );
  const words = wordsOf(await documentHtml(site, id)).split('\n');
  return words
    .slice(1, words.indexOf('Så har läget räknats ut'))
    .filter((line) => !line.startsWith('Så är läget'));
}

const open = `${DECIDED}\nvalidity: until-further-notice`;

describe('how a document stands is said to those who know nothing of registers', () => {
  test('in force', async () => {
    expect(await stateIn({ a: open })).toEqual([
      'Gäller',
      'Gäller sedan 2020-01-15, tills vidare.',
      OVERDUE,
    ]);
    expect(
      await stateIn({ a: `${DECIDED}\nvalidity: { from: 2020-02-01, to: 2027-12-31 }` }),
    ).toEqual(['Gäller', 'Gäller sedan 2020-02-01, till och med 2027-12-31.', OVERDUE]);
    expect(await stateIn({ a: 'type: policy\ndecided-by: KF\ndecision: unknown' })).toEqual([
      'Gäller',
      'Från vilken dag det gäller är inte känt.',
    ]);
  });

  test('in force until another document takes its place', async () => {
    const next = 'type: policy\ndecided-by: KF\ndecision: { date: 2026-10-01 }\nsupersedes: [a]';
    const files = { a: open, b: `${next}\nvalidity: { from: 2027-01-01 }` };
    expect(await stateIn(files)).toEqual([
      'Gäller',
      'Gäller sedan 2020-01-15, till och med 2026-12-31.',
      'Därefter ersätts det av «Titel b».',
      OVERDUE,
    ]);
    expect(await stateIn(files, 'b')).toEqual([
      'Gäller inte än',
      'Det är beslutat och börjar gälla 2027-01-01.',
    ]);
  });

  test('superseded, with what to read instead, through several successors', async () => {
    const b = 'type: policy\ndecided-by: KF\ndecision: { date: 2021-03-01 }\nsupersedes: [a]';
    const c = 'type: policy\ndecided-by: KF\ndecision: { date: 2022-03-01 }\nsupersedes: [b]';
    expect(await stateIn({ a: open, b })).toEqual([
      'Gäller inte längre',
      'Ersatt av «Titel b» den 2021-03-01.',
      'Läs i stället: Titel b',
    ]);
    expect(await stateIn({ a: open, b, c })).toEqual([
      'Gäller inte längre',
      'Ersatt av «Titel b» den 2021-03-01.',
      'Läs i stället: Titel c',
    ]);
    const repealed = `${c}\nrepeal: { date: 2023-01-01, decided-by: KF }`;
    expect(await stateIn({ a: open, b, c: repealed })).toEqual([
      'Gäller inte längre',
      'Ersatt av «Titel b» den 2021-03-01.',
      'Inte heller det som ersatte det gäller i dag.',
    ]);
  });

  test('superseded by something that is not there', async () => {
    expect(await stateIn({ a: `${open}\nsuperseded-by: riktlinje-x` })).toEqual([
      'Gäller inte längre',
      'Ersatt av «riktlinje-x», som inte finns här.',
    ]);
  });

  test('repealed, by whom and why', async () => {
    const repeal =
      '{ date: 2024-02-24, decided-by: KF, paragraph: 9, from: 2024-03-01, reason: goals-met, note: Nivåerna hålls. }';
    expect(await stateIn({ a: `${open}\nrepeal: ${repeal}` })).toEqual([
      'Gäller inte längre',
      'Upphävt 2024-02-24 av kommunfullmäktige, § 9; sista dagen var 2024-02-29.',
      'Skäl: målen är uppnådda.',
      'I beslutet står: «Nivåerna hålls.»',
      'Inget annat dokument har ersatt det.',
    ]);
  });

  test('repealed along with what the same body adopted that day, and nobody else', async () => {
    const repeal = '{ date: 2024-02-24, decided-by: KF, paragraph: 9 }';
    const on = (by: string, paragraph: number) =>
      `type: policy\ndecided-by: ${by}\ndecision: { date: 2024-02-24, paragraph: ${paragraph} }`;
    const files = { a: `${open}\nrepeal: ${repeal}`, b: on('KF', 10), c: on('KS', 3) };
    expect(await stateIn(files)).toEqual([
      'Gäller inte längre',
      'Upphävt 2024-02-24 av kommunfullmäktige, § 9; sista dagen var 2024-02-23.',
      'Inget annat dokument har ersatt det.',
      'Samtidigt beslutades: Titel b (§ 10).',
    ]);
  });

  test('its period over, where only a decision ends it and where the period does', async () => {
    const over = `${DECIDED}\nvalidity: { from: 2020-02-01, to: 2023-12-31 }`;
    expect(await stateIn({ a: over })).toEqual([
      'Giltighetstiden har gått ut',
      'Sista dagen var 2023-12-31. Enligt registret finns inget beslut om att upphäva, ersätta eller förlänga det, och det räknas därför fortfarande som gällande.',
      OVERDUE,
    ]);
    const config = 'documents: ["*.md"]\nexpiry-ends-force: true\n';
    expect(await stateIn({ a: over }, 'a', { config })).toEqual([
      'Gäller inte längre',
      'Giltighetstiden har gått ut.',
      'Inget annat dokument har ersatt det.',
    ]);
  });

  test('annulled, in part, waiting, and not decided', async () => {
    const court = 'history: [{ event: annulment, date: 2020-06-01, court: Förvaltningsrätten }]';
    expect(await stateIn({ a: `${open}\n${court}` })).toEqual([
      'Har aldrig gällt',
      'En domstol har upphävt beslutet den 2020-06-01.',
      'Inget annat dokument har ersatt det.',
    ]);
    const part = 'repeal: { date: 2021-01-01, decided-by: KF, part: "3" }';
    expect(await stateIn({ a: `${open}\n${part}` })).toEqual([
      'Gäller delvis',
      'Delar av det gäller inte längre; vilka står under «Så har läget räknats ut».',
      'Gäller tills vidare.',
      OVERDUE,
    ]);
    expect(await stateIn({ a: `${DECIDED}\nvalidity: { from: legal-force }` })).toEqual([
      'Gäller inte än',
      'Det är beslutat och börjar gälla när beslutet har vunnit laga kraft.',
      'Beslutet har inte vunnit laga kraft.',
    ]);
    expect(await stateIn({ a: 'type: policy\nstage: draft' }, 'a', { drafts: true })).toEqual([
      'Utkast',
      'Det är inte beslutat och gäller inte.',
    ]);
  });
});

describe('the page of the broadband strategy', () => {
  const goteborg = () =>
    siteOfFolder('fixtures/registers/goteborg-decided', '2026-11-22' as Day, {
      settings: { baseUrl: 'https://styrdokument.example.se/' },
    });

  test('says why it no longer applies, each fact with the line that says so', async () => {
    const html = await documentHtml(await goteborg(), 'bredbandsstrategi');
    expect(wordsOf(html)).toContain(
      [
        'Så har läget räknats ut',
        'Beslutat 2016-10-13 av kommunfullmäktige, § 17. (uppgiften i källfilen, rad 10)',
        'Gäller från och med 2016-10-13: från beslutet. (uppgiften i källfilen, rad 10)',
        'Upphävt: gäller inte från och med 2020-06-11. Beslutat 2020-06-11 av kommunfullmäktige, § 21. (uppgiften i källfilen, rad 29)',
      ].join('\n'),
    );
    expect(html).toContain('(<a href="bredbandsstrategi.md">uppgiften i källfilen</a>, rad 10)');
  });

  test('has its facts with links, its history, its address and its source', async () => {
    const html = await documentHtml(await goteborg(), 'bredbandsstrategi');
    expect(html).toContain(
      '<dd><a href="../../organ/kommunfullmaktige/index.html">Kommunfullmäktige</a></dd>',
    );
    expect(html).toContain('<a href="../../amne/fiber/index.html">fiber</a>');
    const words = wordsOf(html);
    expect(words).toContain('Giltighetstid enligt beslutet\ntills vidare');
    expect(words).toContain('Fast adress\nhttps://styrdokument.example.se/id/bredbandsstrategi/');
    expect(words).toContain(
      '2020-06-11\nUpphävdes: målen är uppnådda\nKommunfullmäktige\n§ 21\n0437/20',
    );
    expect(words).toContain('Texten gäller inte längre.');
    expect(html).toContain('<a href="../../tidslinje/index.html">');
    expect(
      JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')['@graph'][0],
    ).toBeTruthy();
  });

  test('is in English too, with the language of what stays Swedish', async () => {
    const html = await documentHtml(await goteborg(), 'policy-it-2015', 'en');
    expect(wordsOf(html)).toContain(
      'No longer in force\nSuperseded by «Göteborgs Stads policy för digitalisering och IT» on 2020-06-11.',
    );
    expect(html).toMatch(/<html lang="en">[\s\S]*<h1 lang="sv">Policy och riktlinjer/);
    expect(html).toContain('<article lang="sv">');
    expect(html).toContain(
      '<a href="../policy-digitalisering-it/index.html"><span lang="sv">Göteborgs Stads policy',
    );
  });
});

test('what surrounds a document is told from both ends, and attachments lead to copies', async () => {
  const head = (title: string, more: string) => `---\ntitle: ${title}\n${open}\n${more}\n---\n`;
  const site = await siteFor({
    'plan.md': `${head('Plan', 'belongs-to: program\nreferences: [policy]\nattachments: [{ file: b.pdf, title: Karta }, { file: borta.pdf }, { document: policy }]')}Kommunallagen (2017:725) styr.\n`,
    'program.md': head('Program för allt', ''),
    'policy.md': head('Policy för bilar', ''),
    'annan.md': `${head('Annan', '')}Se «Policy för bilar».\n`,
    'b.pdf': '%PDF',
  });
  const plan = wordsOf(await documentHtml(site, 'plan'));
  expect(plan).toContain('Hör till\nProgram för allt Gäller');
  expect(plan).toContain('Hänvisar till\nPolicy för bilar Gäller');
  expect(plan).toMatch(/Lagar och beslut som texten nämner\n.*2017:725/);
  expect(plan).toContain(
    'Bilagor\nKarta (PDF)\nborta.pdf (finns inte på webbplatsen)\nPolicy för bilar',
  );
  expect(await documentHtml(site, 'plan')).toContain('<a href="b.pdf">Karta (PDF)</a>');
  expect(wordsOf(await documentHtml(site, 'program'))).toContain(
    'Underordnade dokument\nPlan Gäller',
  );
  expect(wordsOf(await documentHtml(site, 'policy'))).toContain(
    'Andra dokument som hänvisar hit\nPlan Gäller\nAnnan Gäller (nämner det i sin text)',
  );
});
