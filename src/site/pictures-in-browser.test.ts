import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../testing/chromium.ts';
import { siteOfFolder } from '../testing/site-for-tests.ts';
import { removeTempFolders } from '../testing/temp-folder.ts';
import { writeSite } from '../testing/write-site.ts';
import type { Day } from '../text/calendar.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const PAGES = ['styrmiljo', 'styrmiljo/utforska', 'tidslinje', 'kalender', 'en/tidslinje'];

describe.skipIf(chromium.executable() === undefined)(`pictures${chromium.missing()}`, () => {
  let browser: Browser;
  let goteborg: string;
  let linkoping: string;

  beforeAll(async () => {
    browser = await launchChromium();
    const register = (name: string) => `fixtures/registers/${name}`;
    goteborg = await writeSite(await siteOfFolder(register('goteborg'), '2020-05-07' as Day));
    linkoping = await writeSite(await siteOfFolder(register('linkoping'), '2016-01-01' as Day));
  });
  afterAll(async () => {
    await browser?.close();
    removeTempFolders();
  });

  async function open(address: string, more: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(more);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    return { page, complaints };
  }

  test.each([
    ['light', 320],
    ['dark', 768],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('are accessible and fit: %s, %i pixels', async (colorScheme, width) => {
    for (const path of PAGES) {
      const look = { colorScheme, viewport: { width, height: 900 } };
      const { page, complaints } = await open(`${linkoping}${path}/index.html`, look);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([path, overflow, complaints]).toEqual([path, 0, []]);
      await page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true",
      );
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
      const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      expect([path, found]).toEqual([path, []]);
      await page.close();
    }
  });

  test('a bar stands where its years are, and leads to its document', async () => {
    const { page } = await open(`${linkoping}tidslinje/index.html`);
    const line = page.locator('.tl-line', { hasText: 'eprogram' });
    const [bar, gap] = [line.locator('rect.past').first(), line.locator('rect.gap')];
    const [one, other] = [await bar.boundingBox(), await gap.boundingBox()];
    if (!one || !other) throw new Error('a bar is not drawn');
    expect(Math.abs(one.x + one.width - other.x)).toBeLessThan(2);
    // Four years, and a year and three and a half months.
    expect(other.width / one.width).toBeCloseTo(1.29 / 4, 1);
    await bar.click();
    expect(page.url()).toContain('id/eprogram-2007-2010/index.html');
    await page.close();
  });

  test('the keyboard scrolls the map, and follows its boxes', async () => {
    const { page } = await open(`${goteborg}styrmiljo/index.html`, {
      viewport: { width: 400, height: 800 },
    });
    const region = page.getByRole('region', { name: 'Karta som kan rullas i sidled' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/id\/budget-2020\/index\.html$/);
    await page.close();
  });

  test('the explorer leads to the page of a document, back, and tells of no findings', async () => {
    const { page, complaints } = await open(
      `${goteborg}styrmiljo/utforska/index.html#dokument=bredbandsstrategi`,
    );
    const panel = page.locator('#panel');
    expect(await panel.textContent()).not.toContain('Anmärkningar');
    await panel.getByRole('link', { name: 'Till dokumentets sida' }).click();
    expect(page.url()).toContain('/id/bredbandsstrategi/index.html');
    await page.goBack();
    await page.getByRole('link', { name: 'Tillbaka till webbplatsen' }).click();
    expect(page.url()).toMatch(/\/styrmiljo\/index\.html$/);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
