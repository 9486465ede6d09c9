import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../../testing/chromium.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import type { Day } from '../../text/calendar.ts';
import { pagePath } from '../address.ts';
import { siteScripts } from '../assets.ts';
import { renderBodies } from '../body/render-body.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { Page as SitePage } from '../page.ts';
import { documentPage } from '../pages/document/document-page.ts';
import { documentsPage } from '../pages/documents-page.ts';
import { searchPage } from '../pages/search-page.ts';
import type { Site } from '../site.ts';
import { siteStyle } from '../style/site-style.ts';
import { searchArtifacts } from './search-artifacts.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const HOSTILE = `</script><img src=x onerror="document.title='fel'"> "citat" <b>fet</b> &amp;`;

/** The files of a site that a search leads through. */
function filesOf(site: Site): Record<string, string | Uint8Array> {
  const pages: SitePage[] = [
    searchPage(site),
    documentsPage(site),
    ...site.register.documents.map((document) => documentPage(site, document)),
  ];
  const html = pages.flatMap((page) =>
    site.languages.map((language) => [
      pagePath(page.key, language, site.languages[0]),
      pageHtml(site, page, language),
    ]),
  );
  const made = [...siteScripts(), ...searchArtifacts(site)].map(({ path, make }) => [path, make()]);
  return Object.fromEntries([...html, ...made, ['assets/site.css', siteStyle(site)]]);
}

const facts = (title: string, more = '') =>
  `---\ntitle: ${title}\ntype: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2010-01-01, paragraph: 1 }\nvalidity: until-further-notice\n${more}\n---\n\n`;

const MANY = Object.fromEntries(
  Array.from({ length: 45 }, (_, number) => [
    `d${number}.md`,
    `${facts(`Policy ${number} för resor`)}## Resor med tåg\n\nDet här är en text om resor, lång nog för att visas.\n`,
  ]),
);

const ATTACKS = {
  'a.md': `${facts(JSON.stringify(HOSTILE), `aliases: [${JSON.stringify(`${HOSTILE} igen`)}]\nkeywords: [${JSON.stringify(HOSTILE)}]`)}## \`${HOSTILE} rubrik\`\n\n\`${HOSTILE}\` och mer text, så att den är lång nog för att visas bland träffarna.\n`,
  'b.md': facts('Resor'),
};

const isMissing = chromium.executable() === undefined;

describe.skipIf(isMissing)(`the search in a browser${chromium.missing()}`, () => {
  let browser: Browser;
  const sites = new Map<string, { files: Record<string, string | Uint8Array>; folder: string }>();

  beforeAll(async () => {
    browser = await launchChromium();
    const options = { renderer: renderBodies } as const;
    const add = (name: string, site: Site) => {
      const files = filesOf(site);
      sites.set(name, { files, folder: tempFolder(files) });
    };
    const day = '2021-01-01' as Day;
    add('goteborg', await siteOfFolder('fixtures/registers/goteborg-decided', day, options));
    add('many', await siteFor(MANY, options));
    add('hostile', await siteFor(ATTACKS, options));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    removeTempFolders();
  });

  interface Opened {
    readonly page: Page;
    /** What the browser complained of. */
    readonly said: string[];
    readonly asked: string[];
  }

  interface Asked extends BrowserContextOptions {
    readonly from?: 'disk' | 'server';
    /** Files that the server does not have. */
    readonly without?: RegExp;
  }

  async function open(name: string, path: string, options: Asked = {}): Promise<Opened> {
    const { from = 'disk', without, ...rest } = options;
    const { files = {}, folder = '' } = sites.get(name) ?? {};
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...rest });
    await context.route('http://site.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      const body = without?.test(pathname) ? undefined : files[pathname.slice(1)];
      if (body === undefined) return route.fulfill({ status: 404, body: '' });
      const kind = pathname.endsWith('.css')
        ? 'css'
        : pathname.endsWith('.js')
          ? 'javascript'
          : 'html';
      return route.fulfill({ body: Buffer.from(body), contentType: `text/${kind}; charset=utf-8` });
    });
    const page = await context.newPage();
    const opened: Opened = { page, said: [], asked: [] };
    page.on('console', (message) => opened.said.push(message.text()));
    page.on('pageerror', (error) => opened.said.push(error.message));
    page.on('request', (request) => opened.asked.push(request.url()));
    const root = from === 'disk' ? pathToFileURL(folder).href : 'http://site.example';
    await page.goto(`${root}/${path}`);
    return opened;
  }

  const status = (page: Page) => page.locator('main [role=status]');
  const titles = (page: Page) => page.locator('.hits h3').allTextContents();
  const field = (page: Page) => page.locator('main input[type=search]');
  const path = (page: Page) =>
    decodeURIComponent(page.url()).replace(/^.*?\/(?=(?:en\/)?sok\/)/, '');

  describe.each(['disk', 'server'] as const)('opened from a %s', (from) => {
    test('finds by an address, shows why, and leads to the document', async () => {
      const { page, said, asked } = await open('goteborg', 'sok/index.html?q=bredbansstrategi', {
        from,
      });
      await expect.poll(() => status(page).textContent()).toBe('1 dokument passar.');
      expect(await field(page).inputValue()).toBe('bredbansstrategi');
      expect(await page.locator('.notes').textContent()).toBe(
        'Inget dokument innehåller «bredbansstrategi». Här är de som innehåller «bredbandsstrategi».',
      );
      expect(await titles(page)).toEqual(['Göteborgs Stad – Bredbandsstrategi']);
      expect(await page.locator('.hits h3 mark').allTextContents()).toEqual(['Bredbandsstrategi']);
      const hit = page.locator('.hit');
      expect(await hit.locator('.badge').count()).toBe(0);
      expect((await hit.locator('p').allTextContents()).slice(0, 2)).toEqual([
        'Gäller inte längre. Upphävt 2020-06-11: målen är uppnådda.',
        'Program · Kommunfullmäktige · beslutat 2016-10-13',
      ]);
      expect(await hit.locator('.opening').textContent()).toContain(
        'Allt mer service ges digitalt.',
      );
      await hit.locator('h3 a').click();
      expect(page.url()).toMatch(/\/id\/bredbandsstrategi\/index\.html$/);
      expect(await page.locator('h1').textContent()).toContain('Bredbandsstrategi');
      expect(said).toEqual([]);
      const root = page.url().replace(/id\/.*/, '');
      expect(asked.filter((url) => !url.startsWith(root))).toEqual([]);
      await page.context().close();
    });

    test('is reached by the form of another page', async () => {
      const { page, said } = await open('goteborg', 'dokument/index.html', { from });
      await page.locator('header input[type=search]').fill('policyn för digitalisering');
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toHaveLength(2);
      expect((await titles(page))[0]).toBe('Göteborgs Stads policy för digitalisering och IT');
      expect(said).toEqual([]);
      await page.context().close();
    });

    test('finds while somebody types, and keeps what is asked in the address', async () => {
      const { page, said } = await open('goteborg', 'sok/index.html', { from });
      expect(await titles(page)).toEqual([]);
      await field(page).pressSequentially('e-samh');
      await expect
        .poll(async () => (await titles(page))[0])
        .toBe('Program för Göteborgs Stads väg mot e-samhälle');
      await page.getByLabel('Gäller inte längre').check();
      await page.locator('summary').click();
      await page.getByLabel('Typ').selectOption('Program');
      await expect.poll(() => path(page)).toBe('sok/index.html?q=e-samh&lage=upphort&typ=Program');
      const found = await titles(page);
      await page.reload();
      await expect.poll(() => titles(page)).toEqual(found);
      expect(await page.locator('details').getAttribute('open')).toBe('');
      await field(page).fill('');
      await expect.poll(() => path(page)).toBe('sok/index.html?lage=upphort&typ=Program');
      expect(said).toEqual([]);
      await page.context().close();
    });
  });

  test('narrows by state: what applies, and what no longer does', async () => {
    const { page } = await open('goteborg', 'sok/index.html?q=program&lage=upphort');
    await expect.poll(() => titles(page)).not.toEqual([]);
    const ended = await page.locator('.hit .over').count();
    expect(ended).toBe((await titles(page)).length);
    await page.getByLabel('Gäller inte längre').uncheck();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(ended);
    await page.context().close();
  });

  test('lists all that a filter lets through where no word is asked for', async () => {
    const { page } = await open('goteborg', 'sok/index.html?typ=Policy');
    await expect.poll(() => status(page).textContent()).toBe('2 dokument passar.');
    expect(await titles(page)).toHaveLength(2);
    await page.context().close();
  });

  test('speaks English, and says which words are Swedish', async () => {
    const { page } = await open('goteborg', 'en/sok/index.html?q=bredband');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d documents match\.$/);
    const hit = page.locator('.hit').first();
    expect(await hit.locator('.over').textContent()).toBe(
      'No longer in force. Repealed on 2020-06-11: its goals are met.',
    );
    expect(await hit.locator('h3 a').getAttribute('lang')).toBe('sv');
    expect(await hit.locator('.facts').textContent()).toContain('decided 2016-10-13');
    expect(await hit.locator('h3 a').getAttribute('href')).toBe(
      '../id/bredbandsstrategi/index.html',
    );
    await page.context().close();
  });

  test('shows some of many, and more when asked, with the focus on the first of them', async () => {
    const { page } = await open('many', 'sok/index.html?q=resor');
    await expect.poll(() => status(page).textContent()).toBe('45 dokument passar.');
    expect(await titles(page)).toHaveLength(20);
    const more = page.getByRole('button', { name: 'Visa fler' });
    await more.focus();
    await page.keyboard.press('Enter');
    const all = await titles(page);
    expect(all).toHaveLength(40);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(all[20]);
    await more.click();
    expect(await titles(page)).toHaveLength(45);
    expect(await more.isVisible()).toBe(false);
    await page.context().close();
  });

  test('leads to the heading and to the word in the text', async () => {
    const { page } = await open('many', 'sok/index.html?q=tågen');
    await expect.poll(() => page.locator('.where').count()).toBeGreaterThan(0);
    const links = page.locator('.hit').first().locator('.where a');
    const hrefs = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(hrefs).toEqual([
      '../id/d0/index.html#resor-med-tåg'.replace('å', encodeURIComponent('å')),
      `../id/d0/index.html?ord=${encodeURIComponent('tåg')}#text.rubrik`,
    ]);
    await page.context().close();
  });

  test.each(['disk', 'server'] as const)(
    'a word in the text is marked there, not among the facts beside it, opened from a %s',
    async (from) => {
      const { page, said } = await open('goteborg', 'sok/index.html?q=fiber', { from });
      await page
        .locator('.hit .where a', { hasText: /^fiber$/ })
        .first()
        .click();
      await page.waitForURL(/\?ord=fiber#text\.rubrik$/);
      const marks = page.locator('mark');
      await expect.poll(() => marks.count()).toBeGreaterThan(0);
      expect(new Set(await marks.allTextContents())).toEqual(new Set(['fiber']));
      expect(await page.locator('article mark').count()).toBe(await marks.count());
      const top = () => marks.first().evaluate((mark) => mark.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(800);
      expect(await top()).toBeGreaterThan(0);
      expect(said).toEqual([]);
      await page.context().close();
    },
  );

  test('makes no markup of what documents say', async () => {
    const { page, said, asked } = await open('hostile', 'sok/index.html?q=citat');
    await expect.poll(() => titles(page)).toEqual([HOSTILE]);
    await expect.poll(() => page.locator('.opening').textContent()).toContain(HOSTILE);
    expect(await page.locator('.where a').first().textContent()).toBe(`${HOSTILE} rubrik`);
    expect(await page.locator('.hits :is(img, script, b)').count()).toBe(0);
    expect(await page.title()).toContain('Sök');
    expect(asked.filter((url) => url.endsWith('/x'))).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  test('shows no markup of what is typed, or of what an address says', async () => {
    const typed = encodeURIComponent(HOSTILE);
    const address = `sok/index.html?q=${typed}&typ=${typed}&lage=${typed}&__proto__=x`;
    const { page, said } = await open('goteborg', address);
    expect(await field(page).inputValue()).toBe(HOSTILE);
    await expect.poll(() => page.locator('.notes').textContent()).toContain('«onerror»');
    expect(await page.locator('main :is(img, script, b)').count()).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  });

  describe('where something is missing', () => {
    test('without scripts the page says where to go, and hides what does not work', async () => {
      const { page } = await open('goteborg', 'sok/index.html', { javaScriptEnabled: false });
      const way = page.locator('.without-scripts a');
      expect(await way.isVisible()).toBe(true);
      expect(await page.locator('fieldset').first().isVisible()).toBe(false);
      expect(await field(page).isVisible()).toBe(true);
      await way.click();
      expect(await page.locator('h1').textContent()).toBe('Alla dokument');
      await page.context().close();
    });

    test('without the names it says the same', async () => {
      const { page } = await open('goteborg', 'sok/index.html?q=bredband', {
        from: 'server',
        without: /search-names/,
      });
      expect(await page.locator('.without-scripts').isVisible()).toBe(true);
      await page.context().close();
    });

    test('without the words it searches names, and says so', async () => {
      const { page } = await open('goteborg', 'sok/index.html?q=bredbandsstrategi', {
        from: 'server',
        without: /search-words/,
      });
      await expect
        .poll(() => status(page).textContent())
        .toBe(
          '1 dokument passar. Texterna kunde inte läsas in. Sökningen gäller bara titlar, rubriker och andra uppgifter.',
        );
      expect(await page.locator('.without-scripts').count()).toBe(0);
      await page.context().close();
    });
  });

  test.each([
    ['goteborg', 'sok/index.html', 1280, 'light'],
    ['goteborg', 'sok/index.html?q=digitalisering&typ=Policy', 1280, 'dark'],
    ['goteborg', 'sok/index.html?q=bredbansstrategi', 320, 'light'],
    ['goteborg', 'en/sok/index.html?q=program', 320, 'dark'],
    ['hostile', 'sok/index.html?q=citat', 320, 'light'],
  ] as const)(
    'axe finds nothing on %s/%s at %d px, %s',
    async (name, address, width, colorScheme) => {
      const { page } = await open(name, address, { viewport: { width, height: 800 }, colorScheme });
      if (address.includes('?')) await expect.poll(() => titles(page)).not.toEqual([]);
      await page.waitForLoadState('networkidle');
      await page.evaluate(AXE);
      const found = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
        [],
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      await page.context().close();
    },
  );
});
