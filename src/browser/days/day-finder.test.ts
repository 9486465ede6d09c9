import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../../testing/chromium.ts';
import { siteOfFolder } from '../../testing/site-for-tests.ts';
import { removeTempFolders } from '../../testing/temp-folder.ts';
import { writeSite } from '../../testing/write-site.ts';
import type { Day } from '../../text/calendar.ts';

describe.skipIf(chromium.executable() === undefined)(
  `the list of a day in a browser${chromium.missing()}`,
  () => {
    let browser: Browser;
    let root: string;

    beforeAll(async () => {
      browser = await launchChromium();
      const folder = 'fixtures/registers/goteborg-decided';
      root = await writeSite(await siteOfFolder(folder, '2026-11-22' as Day));
    });
    afterAll(async () => {
      await browser?.close();
      removeTempFolders();
    });

    async function open(path: string, javaScriptEnabled = true) {
      const page = await browser.newPage({ javaScriptEnabled });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(root + path);
      return { page, complaints };
    }

    test('lists what applied on the day that is chosen, and keeps the day in the address', async () => {
      const { page, complaints } = await open('per/index.html');
      const list = page.locator('.day-finder li');
      expect(await list.count()).toBe(0);
      await page.getByLabel('Välj dag').fill('2018-06-01');
      const strategy = list.filter({ hasText: 'Bredbandsstrategi' });
      expect(await strategy.count()).toBe(1);
      expect(await page.getByRole('status').textContent()).toMatch(
        /^\d+ dokument gällde 2018-06-01, så som besluten är kända den 2026-11-22\.$/,
      );
      expect(page.url()).toMatch(/#dag=2018-06-01$/);
      await page.getByLabel('Välj dag').fill('2020-06-11');
      expect(await strategy.count()).toBe(0);
      const map = page.getByRole('link', { name: 'Styrmiljön den dagen' });
      expect(await map.getAttribute('href')).toBe(
        '../styrmiljo/utforska/index.html#dag=2020-06-11',
      );
      await page.goto(`${root}per/index.html#dag=2018-06-01`);
      expect(await strategy.count()).toBe(1);
      await strategy.getByRole('link').click();
      expect(await page.locator('h1').textContent()).toBe('Göteborgs Stad – Bredbandsstrategi');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('without scripts no field is there that does nothing', async () => {
      const { page } = await open('en/per/index.html', false);
      expect(await page.locator('.day-finder').isVisible()).toBe(false);
      expect(
        await page.getByRole('link', { name: 'the steering map day by day' }).isVisible(),
      ).toBe(true);
      await page.close();
    });
  },
);
