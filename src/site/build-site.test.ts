import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { dangersIn, faultsOf, pagesIn } from '../testing/page-faults.ts';
import { filesOf } from '../testing/read-page.ts';
import { type SiteOptions, siteFor, siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { renderBodies } from './body/render-body.ts';

const DAY = '2026-11-22' as Day;

const DATA = [
  'andringar.atom',
  'register.json',
  'register.csv',
  'register.jsonld',
  'agenda.ics',
  'dcat.ttl',
  'register.schema.json',
];
const whole: SiteOptions = {
  renderer: renderBodies,
  settings: { findings: true, days: ['2016-01-01' as Day], drafts: true },
};

describe('every page of a site', () => {
  test.each([
    ['goteborg', '2020-05-07'],
    ['goteborg-decided', DAY],
    ['linkoping', '2014-02-01'],
    ['mjolby', DAY],
  ])('has ids once, headings in order and links that lead somewhere: %s', async (name, day) => {
    const site = await siteOfFolder(`fixtures/registers/${name}`, day as Day, whole);
    const files = await filesOf(site);
    expect(pagesIn(files).length).toBeGreaterThan(30);
    expect(faultsOf(files, DATA)).toEqual([]);
    for (const [path, html] of pagesIn(files)) expect([path, dangersIn(html)]).toEqual([path, []]);
  });

  test('is valid HTML', async () => {
    const site = await siteOfFolder('fixtures/registers/goteborg-decided', DAY, whole);
    const validate = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      // What is asked of a style of writing, and not of HTML.
      rules: { 'long-title': 'off' },
    });
    for (const [path, html] of pagesIn(await filesOf(site))) {
      const { results } = await validate.validateString(html);
      const said = results.flatMap(({ messages }) =>
        messages.map((each) => `${each.line} ${each.ruleId} ${each.message}`),
      );
      expect([path, said]).toEqual([path, []]);
    }
  });

  test('is the same bytes for the same register, in whatever order its files come', async () => {
    const head = (title: string) =>
      `---\ntitle: ${title}\ntype: plan\ndecided-by: KF\ndecision: { date: 2020-01-01 }\nkeywords: [x, y]\n---\n# ${title}\n`;
    const files = { 'a.md': head('A'), 'b.md': head('B'), 'c.md': head('C') };
    const built = await filesOf(await siteFor(files));
    const again = await filesOf(await siteFor(Object.fromEntries(Object.entries(files).reverse())));
    expect([...again]).toEqual([...built]);
  });
});

describe('a register that attacks', () => {
  const quoted = (text: string) => JSON.stringify(text);
  const hostile = (title: string, index: number) => [
    `d${index}.md`,
    [
      '---',
      `title: ${quoted(title)}`,
      `type: ${quoted(title)}`,
      `decided-by: ${quoted(title)}`,
      'decision: { date: 2020-01-01, paragraph: "<b>1", case-number: "\\"><script>" }',
      `responsible-function: ${quoted(title)}`,
      `keywords: [${quoted(title)}]`,
      `references: [d0, ${quoted(title)}]`,
      `superseded-by: ${quoted(`<img src=x onerror=alert(${index})>`)}`,
      'attachments: [{ file: ../../../etc/passwd, title: "<script>alert(1)</script>" }, { file: x.html }]',
      `repeal: { date: 2021-01-01, decided-by: ${quoted(title)}, note: ${quoted(title)}, reason: ${quoted(title)} }`,
      `history: [{ event: ${quoted(title)}, date: 2020-02-02, to: ${quoted(title)} }]`,
      '---',
      `# ${title.replace(/[\r\n]/g, ' ')}`,
      '## Content\n\n## page.q\n\n<a id="page.content">x</a> <script>alert(1)</script> [x](javascript:alert(1))',
    ].join('\n'),
  ];
  const titles = [
    ...HOSTILE_TITLES,
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '../../../etc/passwd',
    '</script><!--',
    "' onmouseover='alert(1)",
  ];
  const files = Object.fromEntries(titles.map(hostile)) as Record<string, string>;

  test('makes pages in which all of it is text', async () => {
    const site = await siteFor(
      {
        ...files,
        '<b>trasig.md': '---\ntitle: [\n---\n',
        'gov-docs.yaml': 'city: "<i>Stad</i>"\ndocuments: ["*.md"]\n',
      },
      { ...whole, settings: { ...whole.settings, title: '<script>alert(2)</script>' } },
    );
    const built = await filesOf(site);
    expect(site.register.documents.length).toBe(titles.length);
    expect(faultsOf(built, DATA)).toEqual([]);
    for (const [path, html] of pagesIn(built)) expect([path, dangersIn(html)]).toEqual([path, []]);
  });
});

test('what is not published is in no file at all', async () => {
  const decided = 'type: plan\ndecided-by: KF\ndecision: { date: 2020-01-01 }';
  const site = await siteFor(
    {
      'a.md': `---\ntitle: Plan\n${decided}\nbelongs-to: kvastfening\n---\nText.\n`,
      'kvastfening.md':
        '---\ntitle: Utkastet Kvastfening\ntype: plan\nstage: draft\nkeywords: [kvastfening]\nresponsible-function: Kvastfeningschef\n---\nKvastfening.\n',
    },
    { renderer: renderBodies, settings: { findings: true } },
  );
  const files = await filesOf(site);
  // The file of the plan is published as it was written, and names what it belongs to.
  const told = [...files]
    .filter(([path, text]) => /kvastfening/i.test(path + text))
    .map(([path]) => path);
  expect(told).toEqual(['id/a/a.md']);
});
