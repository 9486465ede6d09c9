import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, pagesOfSite } from '../testing/built-site.ts';
import { chromium, launchChromium } from '../testing/chromium.ts';
import { HOSTILE_REGISTER } from '../testing/hostile-register.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as any web server does, with nothing but the types of the files. */
async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const content = readFileSync(path.join(folder, decodeURIComponent(file)));
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** One page of each kind; the register has no findings page unless it is asked for. */
function kindsOf({ files }: BuiltSite): string[] {
  const first = (prefix: string) =>
    files.find((file) => new RegExp(`^${prefix}[^/]+/index\\.html$`).test(file));
  const single = files.filter(
    (file) => /^(?:[a-z-]+\/)?(?:index|404)\.html$/.test(file) && !file.startsWith('en/'),
  );
  const several = ['id/', 'typ/', 'organ/', 'ansvarig/', 'amne/', 'per/', 'styrmiljo/'].map(first);
  const english = ['en/index.html', 'en/dokument/index.html', 'en/tidslinje/index.html'];
  return [...single, ...several.filter((file) => file !== undefined), ...english];
}

const isMissing = chromium.executable() === undefined;

describe.skipIf(isMissing)(`a built site in a browser${chromium.missing()}`, () => {
  let browser: Browser;
  const servers: Server[] = [];
  const sites = new Map<string, { site: BuiltSite; address: string }>();

  beforeAll(async () => {
    browser = await launchChromium();
    const goteborg = tempFolder({});
    const { cpSync, appendFileSync } = await import('node:fs');
    cpSync('fixtures/registers/goteborg', goteborg, { recursive: true });
    appendFileSync(
      path.join(goteborg, 'gov-docs.yaml'),
      '\nsite: { findings: true, days: [2016-01-01, 2019-06-01] }\n',
    );
    const made = {
      goteborg: await builtSite(goteborg, '--as-of', '2020-05-07', '--drafts'),
      decided: await builtSite('fixtures/registers/goteborg-decided'),
      linkoping: await builtSite('fixtures/registers/linkoping', '--as-of', '2016-01-01'),
      hostile: await builtSite(tempFolder(HOSTILE_REGISTER)),
    };
    for (const [name, site] of Object.entries(made)) {
      const server = await serveFolder(site.folder);
      servers.push(server);
      sites.set(name, {
        site,
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      });
    }
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
    removeTempFolders();
  });

  const siteOf = (name: string) => {
    const found = sites.get(name);
    if (!found) throw new Error(`${name} was not built`);
    return found;
  };

  /** Opens pages in one window, and remembers what the browser complains of and asks for. */
  async function openWindow(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      trouble.push(`${page.url()} dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    return { page, trouble, asked, close: () => context.close() };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations: found } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 2)
            .join(' | ')}`,
      );
    });
  }

  test.each([
    ['goteborg', 'light'],
    ['goteborg', 'dark'],
    ['decided', 'light'],
    ['linkoping', 'light'],
    ['hostile', 'light'],
  ] as const)(
    'axe finds nothing in the site of %s, %s',
    async (name, colorScheme) => {
      const { site, address } = siteOf(name);
      // A script of the test's own must be let in, which no page would do.
      const { page, close } = await openWindow({ colorScheme, bypassCSP: true });
      const found: string[] = [];
      const kinds = kindsOf(site);
      expect(kinds.length).toBeGreaterThan(12);
      for (const file of kinds) {
        await page.goto(address + file);
        for (const each of await violations(page)) found.push(`${file} ${each}`);
      }
      expect(found).toEqual([]);
      await close();
    },
    180_000,
  );

  test.each(['goteborg', 'decided', 'hostile'])(
    'no page of %s breaks its own policy, loads from elsewhere or complains',
    async (name) => {
      const { site, address } = siteOf(name);
      const { page, trouble, asked, close } = await openWindow();
      for (const file of pagesOfSite(site)) await page.goto(address + file, { waitUntil: 'load' });
      expect(trouble).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
      await close();
    },
    180_000,
  );

  test('the site works when it is opened from a disk', async () => {
    const { site } = siteOf('decided');
    const { page, trouble, close } = await openWindow();
    await page.goto(`file://${site.folder}/index.html`);
    await page.locator('main a[href*="id/"]').first().click();
    await page.waitForURL(/\/id\/[^/]+\/index\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(trouble).toEqual([]);
    await close();
  });

  test.each([320, 768])(
    'nothing has to be scrolled sideways at %i pixels',
    async (width) => {
      const { site, address } = siteOf('goteborg');
      const { page, close } = await openWindow({ viewport: { width, height: 800 } });
      const wide: string[] = [];
      for (const file of kindsOf(site)) {
        await page.goto(address + file);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) wide.push(`${file}: ${needed}`);
      }
      expect(wide).toEqual([]);
      await close();
    },
    120_000,
  );

  test('the first key leads past the menu, and each stop can be seen', async () => {
    const { address } = siteOf('goteborg');
    const { page, close } = await openWindow();
    await page.goto(`${address}dokument/index.html`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Hoppa till innehållet');
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page.content');
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      const outline = await page
        .locator(':focus')
        .evaluate((each) => getComputedStyle(each).outlineStyle + getComputedStyle(each).boxShadow);
      expect(outline).not.toBe('nonenone');
    }
    await close();
  });

  test('everything is there without scripts', async () => {
    const { address } = siteOf('decided');
    const { page, close } = await openWindow({ javaScriptEnabled: false });
    await page.goto(`${address}dokument/index.html`);
    expect(await page.locator('main').textContent()).toContain('Bredbandsstrategi');
    await page.goto(`${address}sok/index.html`);
    expect(await page.locator('main').textContent()).toMatch(/[Ss]kript|JavaScript/);
    await close();
  });
});
