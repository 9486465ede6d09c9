import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBodies } from '../site/body/render-body.ts';
import { chromium, launchChromium } from '../testing/chromium.ts';
import { siteOfFolder } from '../testing/site-for-tests.ts';
import { removeTempFolders } from '../testing/temp-folder.ts';
import { writeSite } from '../testing/write-site.ts';
import type { Day } from '../text/calendar.ts';

describe.skipIf(chromium.executable() === undefined)(
  `pages in a browser${chromium.missing()}`,
  () => {
    let browser: Browser;
    let root: string;

    beforeAll(async () => {
      browser = await launchChromium();
      const settings = { findings: true, days: ['2016-01-01' as Day] };
      const folder = 'fixtures/registers/goteborg-decided';
      const options = { renderer: renderBodies, settings };
      root = await writeSite(await siteOfFolder(folder, '2026-11-22' as Day, options));
    });
    afterAll(async () => {
      await browser?.close();
      removeTempFolders();
    });

    /** Opens a page; what the browser complains of, its policy included, is gathered. */
    async function open(path: string, more: Parameters<Browser['newPage']>[0] = {}) {
      const page = await browser.newPage(more);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'log') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(root + path);
      return { page, complaints };
    }

    test('the list of all documents can be filtered, whatever the case and the dots of letters', async () => {
      const { page, complaints } = await open('dokument/index.html');
      const rows = page.locator('tbody tr:visible');
      const all = await rows.count();
      const box = page.getByRole('searchbox', { name: 'Visa bara rader som innehåller' });
      await box.fill('PROGRAM upphavd');
      expect(await rows.locator('th').allTextContents()).toEqual([
        'Göteborgs Stad – Bredbandsstrategi',
        'Program för utveckling av intern service för staden',
      ]);
      expect(await page.getByRole('status').textContent()).toBe('2 dokument passar.');
      expect(await page.getByRole('heading', { name: /^Gäller \(/ }).isVisible()).toBe(false);
      await box.fill('helikopter & måne');
      expect(await page.getByRole('status').textContent()).toBe(
        'Ingen rad innehåller «helikopter & måne».',
      );
      expect(await page.locator('section.list:visible, nav.in-page li:visible').count()).toBe(0);
      const link = page.getByRole('link', { name: 'Sök i alla texter i stället' });
      expect(await link.getAttribute('href')).toBe(
        `../sok/index.html?q=${encodeURIComponent('helikopter & måne')}`,
      );
      await box.fill('');
      expect(await link.isVisible()).toBe(false);
      expect(await rows.count()).toBe(all);
      expect(await page.getByRole('status').textContent()).toBe('');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('the filter knows forms and other names, and numbers are of the rows that are seen', async () => {
      const { page } = await open('dokument/index.html');
      const names = page.locator('tbody tr:visible th');
      const box = page.getByRole('searchbox', { name: 'Visa bara rader som innehåller' });
      const before = await page.locator('.in-page').textContent();
      await box.fill('bredbandsstrategin');
      expect(await names.allTextContents()).toEqual(['Göteborgs Stad – Bredbandsstrategi']);
      expect(await page.locator('section.list h2:visible').allTextContents()).toEqual([
        'Gäller inte längre (1)',
      ]);
      expect(await page.locator('.in-page li:visible').allTextContents()).toEqual([
        'Gäller inte längre (1)',
      ]);
      await box.fill('styrning av kommungemensamma tjänsterna');
      expect(await names.allTextContents()).toEqual([
        'Riktlinjer för kommungemensamma interna tjänster',
      ]);
      await box.fill('');
      expect(await page.locator('.in-page').textContent()).toBe(before);
      await page.close();
    });

    test.each(['sok', 'dokument', '.'])(
      'in English %s says that the documents are in Swedish',
      async (folder) => {
        const english = await open(`en/${folder}/index.html`);
        expect(await english.page.locator('.language-note').textContent()).toMatch(
          /^The documents are in Swedish\. Search with Swedish words, for example [a-zåäö]+\.$/,
        );
        await english.page.close();
        const swedish = await open(`${folder}/index.html`);
        expect(await swedish.page.locator('.language-note').count()).toBe(0);
        await swedish.page.close();
      },
    );

    test('without scripts the lists are whole, and no box is there that does nothing', async () => {
      const { page } = await open('dokument/index.html', { javaScriptEnabled: false });
      expect(await page.locator('tbody tr:visible').count()).toBe(17);
      expect(await page.locator('#sida\\.filter').isVisible()).toBe(false);
      await page.close();
    });

    test('on paper there is the state, and neither menu nor search', async () => {
      const { page } = await open('id/policy-it-2015/index.html', { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('heading', { name: 'Gäller inte längre' }).isVisible()).toBe(
        true,
      );
      expect(await page.locator('.site-header nav').isVisible()).toBe(false);
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      const look = await page.locator('body').evaluate((body) => {
        const { color, backgroundColor } = getComputedStyle(body);
        return [color, backgroundColor];
      });
      expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await page.close();
    });
  },
);
