import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../testing/chromium.ts';
import { writePage } from '../testing/explorer-page.ts';
import { inputOf, inputOfFolder } from '../testing/map-of.ts';
import { registerOf } from '../testing/register-of.ts';
import { removeTempFolders } from '../testing/temp-folder.ts';
import type { Day } from '../text/calendar.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const HOSTILE = `</script><img src=x onerror="alert('hej')"> "citat" <b>fet</b> {{1+1}}`;

const day = (text: string) => text as Day;

function manyDocuments(count: number): Record<string, string> {
  const body = (index: number) => (index % 2 ? 'kommunfullmäktige' : 'kommunstyrelsen');
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `d${index}`,
      `title: Riktlinje ${index}\ntype: riktlinje\ndecided-by: ${body(index)}\ndecision: { date: 20${10 + (index % 10)}-03-04, paragraph: ${index + 1} }\nvalidity: until-further-notice\nreferences: [d${(index * 7 + 1) % count}]`,
    ]),
  );
}

function hostileRegister() {
  const value = JSON.stringify(HOSTILE);
  const facts = `type: policy\ndecided-by: kommunfullmäktige\nvalidity: until-further-notice`;
  return registerOf({
    a: `title: ${value}\naliases: [${value}]\n${facts}\ndecision: { date: 2018-01-01, paragraph: 1, case-number: ${value} }\nresponsible-function: ${value}\nreferences: [b]`,
    b: `title: ${JSON.stringify(`${HOSTILE} två`)}\n${facts}\ndecision: { date: 2016-01-01, paragraph: 2 }`,
  });
}

const isMissing = chromium.executable() === undefined;

describe.skipIf(isMissing)(`the page in a browser${chromium.missing()}`, () => {
  let browser: Browser;
  const files = new Map<string, string>();

  beforeAll(async () => {
    browser = await launchChromium();
    const decision = 'decisions/2020-05-07-policy-och-struktur.md';
    const folder = (name: string) => `fixtures/registers/${name}`;
    const goteborg = await inputOfFolder(folder('goteborg'), day('2020-05-07'), { future: true });
    const proposal = await inputOfFolder(folder('goteborg'), day('2020-05-07'), { with: decision });
    const linkoping = await inputOfFolder(folder('linkoping'), day('2010-06-01'));
    const many = inputOf({ register: registerOf(manyDocuments(70)), asOf: day('2020-01-01') });
    const hostile = inputOf({ register: hostileRegister(), asOf: day('2020-01-01') });
    for (const [name, input] of Object.entries({ goteborg, proposal, linkoping, many, hostile })) {
      files.set(name, await writePage(input));
    }
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    removeTempFolders();
  });

  /** What the browser complained of, and what it asked of the network. */
  interface Trouble {
    readonly said: string[];
    readonly asked: string[];
  }

  async function open(
    name: string,
    options: BrowserContextOptions & { hash?: string } = {},
  ): Promise<{ page: Page; trouble: Trouble }> {
    const { hash = '', ...rest } = options;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...rest });
    const page = await context.newPage();
    const trouble: Trouble = { said: [], asked: [] };
    page.on('console', (message) => trouble.said.push(message.text()));
    page.on('pageerror', (error) => trouble.said.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => trouble.asked.push(request.url()));
    await page.goto(`${files.get(name)}${hash}`);
    return { page, trouble };
  }

  /** Titles of the boxes that are seen in the picture. */
  const boxes = (page: Page) =>
    page
      .locator('#picture .node:visible')
      .evaluateAll((all) => all.map((each) => each.querySelector('title')?.textContent ?? ''));
  const rows = (page: Page) => page.locator('#tables tbody th[scope=row]').allTextContents();
  const shownDay = (page: Page) => page.locator('h1 .shown-day').textContent();
  const focused = (page: Page) =>
    page.evaluate(
      () =>
        document.activeElement?.querySelector(':scope > title')?.textContent ??
        document.activeElement?.id,
    );

  describe('without a mouse', () => {
    test('the slider steps from change to change and says what happened', async () => {
      const { page } = await open('linkoping');
      await page.locator('#slider').focus();
      await page.keyboard.press('End');
      expect(await shownDay(page)).toBe('2019-04-23');
      await page.keyboard.press('Home');
      expect(await shownDay(page)).toBe('2006-12-31');
      const says = () => page.locator('#slider').getAttribute('aria-valuetext');
      const steps = [await says()];
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('ArrowRight');
        steps.push(await says());
      }
      expect(steps).toMatchInlineSnapshot(`
        [
          "2006-12-31: Linköpings kommuns eprogram för år 2007-2010: antas någon dag 2006",
          "2007-01-01: Linköpings kommuns eprogram för år 2007-2010: börjar gälla",
          "2010-06-01: inget ändras",
          "2011-01-01: Linköpings kommuns eprogram för år 2007-2010: giltighetstiden har gått ut (sista dag 2010-12-31)",
          "2012-04-17: Digital Agenda för Linköping 2012-2015: antas; Linköpings kommuns eprogram för år 2007-2010: ersätts av «Digital Agenda för Linköping 2012-2015»",
        ]
      `);
      expect(await page.locator('#change-list').textContent()).toContain('antas');
      await page.context().close();
    });

    test('the gap of 2011 is seen in the boxes and read in the tables', async () => {
      const { page } = await open('linkoping');
      const programmes = async () => ({
        boxes: (await boxes(page)).filter((words) => words.includes(', Program,')).length,
        rows: await page.locator('#tables tr:has(td:text-is("Program"))').count(),
      });
      const asked: Record<string, unknown> = {};
      for (const on of ['2010-06-01', '2011-06-01', '2013-06-01']) {
        await page.locator('#day').fill(on);
        expect(await shownDay(page)).toBe(on);
        asked[on] = await programmes();
      }
      expect(asked).toEqual({
        '2010-06-01': { boxes: 1, rows: 1 },
        '2011-06-01': { boxes: 0, rows: 0 },
        '2013-06-01': { boxes: 1, rows: 1 },
      });
      // The day in between is a stop of its own, from which the arrows lead on.
      await page.locator('#day').fill('2011-06-01');
      await page.locator('#slider').focus();
      await page.keyboard.press('ArrowRight');
      expect(await shownDay(page)).toBe('2012-04-17');
      await page.keyboard.press('ArrowLeft');
      expect(await shownDay(page)).toBe('2011-06-01');
      await page.context().close();
    });

    test('a document is opened, a relation followed, and Escape leads back', async () => {
      const { page } = await open('goteborg');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toContain('Bredbandsstrategi 2.0, Västra Götalands län');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      const box = await focused(page);
      expect(box).toContain('Göteborgs Stads innovationsprogram, Program, gällande');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('panel-title');
      const title = page.locator('#panel-title');
      expect(await title.textContent()).toBe('Program för Göteborgs Stads väg mot e-samhälle');
      const link = page.locator('#panel-content a', { hasText: 'Strategi för eSamhället' });
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await title.textContent()).toBe('Strategi för eSamhället');
      await page.keyboard.press('Escape');
      expect(await page.locator('#panel').isVisible()).toBe(false);
      expect(await focused(page)).toContain(
        'Program för Göteborgs Stads väg mot e-samhälle, Program',
      );
      await page.context().close();
    });

    test('the arrows reach every box, which is one stop of the tab key', async () => {
      const { page } = await open('goteborg');
      const all = await boxes(page);
      expect(await page.locator('#picture [tabindex="0"]').count()).toBe(1);
      await page.locator('#picture [tabindex="0"]').focus();
      const seen = new Set<string>();
      const waiting = [await focused(page)];
      while (waiting.length > 0) {
        const words = waiting.pop() ?? '';
        if (seen.has(words)) continue;
        seen.add(words);
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          await page.getByRole('button', { name: words, exact: true }).focus();
          await page.keyboard.press(key);
          waiting.push(await focused(page));
        }
      }
      expect([...seen].sort()).toEqual([...all].sort());
      await page.context().close();
    });

    test('the focus is seen, also on a box', async () => {
      const { page } = await open('goteborg');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.node:focus .ring').isVisible()).toBe(true);
      expect(await page.locator('.node:not(:focus) .ring:visible').count()).toBe(0);
      await page.context().close();
    });
  });

  describe('finding and choosing', () => {
    test('the search finds whole letters, says how many, and Enter opens the first', async () => {
      const { page } = await open('goteborg');
      const field = page.locator('#search');
      await field.fill('INFORMATIONSSA\u0308KERHET');
      expect(await page.locator('#hit-count').textContent()).toBe('Träffar: 2');
      await field.fill('näringslivsstrategiska');
      expect(await page.locator('#hit-count').textContent()).toBe('Träffar: 1');
      await field.fill('naringslivsstrategiska');
      expect(await page.locator('#hit-count').textContent()).toBe('Träffar: 0');
      await field.fill('nyttorealisering riktlinje');
      await field.press('Enter');
      expect(await page.locator('#panel-title').textContent()).toContain('nyttorealisering');
      expect(await focused(page)).toBe('panel-title');
      await page.context().close();
    });

    test('filters leave in what matches, in the boxes and in the tables, until they are reset', async () => {
      const { page } = await open('goteborg');
      const before = await rows(page);
      await page.locator('#type').selectOption({ label: 'Policy' });
      expect((await boxes(page)).filter((words) => !words.includes('externt'))).toHaveLength(2);
      expect(await rows(page)).toHaveLength(3);
      await page.locator('#state').selectOption({ label: 'Gällande' });
      expect(await rows(page)).toEqual([
        'Policy och riktlinjer för användning av informationsteknik inom Göteborgs Stad',
      ]);
      await page.locator('#body').selectOption({ label: 'Beslutare okänd' });
      expect(await page.locator('#tables').textContent()).toContain('Inget dokument');
      await page.locator('#reset').click();
      expect(await rows(page)).toEqual(before);
      await page.locator('#coming').uncheck();
      expect(await boxes(page)).toHaveLength(before.length - 6);
      await page.context().close();
    });

    test('an address keeps the day and the document, and the way back leads back', async () => {
      const { page } = await open('linkoping', {
        hash: '#dag=2013-06-01&dokument=digital-agenda-2012-2015',
      });
      expect(await shownDay(page)).toBe('2013-06-01');
      expect(await page.locator('#panel-title').textContent()).toContain('Digital Agenda');
      await page.locator('#panel-content a', { hasText: 'handlingsplan 2013' }).first().click();
      expect(new URL(page.url()).hash).toBe('#dag=2013-06-01&dokument=handlingsplan-2013');
      await page.goBack();
      expect(await page.locator('#panel-title').textContent()).toContain('Digital Agenda');
      await page.locator('#panel-content a[data-day="2016-01-01"]').click();
      expect(new URL(page.url()).hash).toBe('#dag=2016-01-01&dokument=digital-agenda-2012-2015');
      expect(await page.locator('#panel-content').textContent()).toContain('gick ut 2015-12-31');
      await page.context().close();
    });

    test('what a proposal makes of documents is marked on its day only', async () => {
      const { page } = await open('proposal');
      const marked = () => page.locator('#picture .mark:visible').count();
      expect(await marked()).toBe(5);
      await page.locator('#day').fill('2020-05-08');
      expect(await marked()).toBe(0);
      await page.locator('#asked').click();
      expect(await marked()).toBe(5);
      await page.context().close();
    });
  });

  describe('the picture', () => {
    const scale = (page: Page) =>
      page.locator('#picture').evaluate((svg) => svg.getBoundingClientRect().width);

    test('grows and shrinks by buttons, keys, and the wheel with Ctrl; the wheel alone scrolls', async () => {
      const { page } = await open('goteborg');
      const first = await scale(page);
      await page.locator('#zoom-in').click();
      expect(await scale(page)).toBeCloseTo(first * 1.25, -1);
      await page.locator('#zoom-out').click();
      await page.locator('#zoom-out').click();
      expect(await scale(page)).toBeCloseTo(first / 1.25, -1);
      await page.locator('#zoom-fit').click();
      expect(await scale(page)).toBe(first);
      await page.locator('#picture [tabindex="0"]').focus();
      await page.keyboard.press('+');
      expect(await scale(page)).toBeGreaterThan(first);
      await page.keyboard.press('0');
      expect(await scale(page)).toBe(first);
      await page.locator('#scroller').hover();
      await page.mouse.wheel(0, 200);
      await page.keyboard.down('Control');
      expect(await scale(page)).toBe(first);
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => scale(page)).toBeGreaterThan(first * 1.2);
      await page.context().close();
    });

    test('is dragged with the mouse, which opens nothing; a click does', async () => {
      const { page } = await open('goteborg');
      for (let step = 0; step < 3; step += 1) await page.locator('#zoom-in').click();
      const box = await page.locator('#scroller').boundingBox();
      if (!box) throw new Error('no scroller');
      const left = () => page.locator('#scroller').evaluate((each) => each.scrollLeft);
      const before = await left();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 150, y - 50, { steps: 5 });
      await page.mouse.up();
      expect(await left()).toBe(before + 150);
      expect(await page.locator('#panel').isVisible()).toBe(false);
      await page.locator('#picture .node:visible').nth(7).click();
      expect(await page.locator('#panel').isVisible()).toBe(true);
      await page.context().close();
    });

    test('grows under two fingers', async () => {
      const { page } = await open('goteborg', { hasTouch: true });
      const first = await scale(page);
      const box = await page.locator('#scroller').boundingBox();
      if (!box) throw new Error('no scroller');
      const [x, y] = [box.x + 200, box.y + 150];
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [
                  { x: x - apart, y, id: 1 },
                  { x: x + apart, y, id: 2 },
                ],
        });
      await touch('touchStart', 40);
      await touch('touchMove', 60);
      await touch('touchMove', 80);
      await touch('touchEnd', 0);
      expect(await scale(page)).toBeCloseTo(first * 2, -1);
      await page.context().close();
    });

    test('of many documents is drawn in groups, which open as a list and as boxes', async () => {
      const { page } = await open('many');
      expect(await boxes(page)).toEqual([
        'Riktlinje (35), 35 gällande',
        'Riktlinje (35), 35 gällande',
      ]);
      await page.locator('#day').fill('2012-01-01');
      expect((await boxes(page))[0]).toBe('Riktlinje (7), 7 gällande');
      await page.locator('#picture .node').first().click();
      expect(await page.locator('#panel-content li').count()).toBe(7);
      await page.locator('[data-action=detail]').click();
      expect(await boxes(page)).toHaveLength(7);
      await page.locator('#panel-content a').first().click();
      await page.locator('[data-action=detail]').click();
      expect((await boxes(page)).length).toBeGreaterThan(1);
      await page.locator('#whole').click();
      expect(await boxes(page)).toHaveLength(2);
      await page.context().close();
    });
  });

  describe('whoever uses it', () => {
    const AXES = [
      ['goteborg', 'light', 1280, '#dag=2020-05-07&dokument=policy-digitalisering-it'],
      ['goteborg', 'dark', 1280, '#dag=2021-01-01&dokument=program-intern-service'],
      ['goteborg', 'light', 320, '#dokument=policy-it-2015'],
      ['goteborg', 'dark', 320, ''],
      ['linkoping', 'light', 1280, '#dag=2011-06-01'],
      ['linkoping', 'dark', 1280, '#dag=2013-06-01&dokument=eprogram-2007-2010'],
      ['many', 'light', 1280, '#dag=2012-03-04'],
      ['proposal', 'dark', 1280, ''],
    ] as const;

    test.each(AXES)(
      'axe finds nothing: %s, %s, %i pixels wide, at %s',
      async (name, scheme, width, hash) => {
        const { page } = await open(name, {
          colorScheme: scheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
          hash,
        });
        await page.locator('#search').fill('program');
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
        });
        expect(found).toEqual([]);
        await page.context().close();
      },
    );

    test('nothing is asked of anybody, and no policy broken, while everything is used', async () => {
      const { page, trouble } = await open('goteborg');
      await page.locator('#picture .proposed').first().click();
      await page.locator('[data-action=detail]').click();
      await page.locator('#whole').click();
      await page.locator('#before').click();
      await page.locator('#search').fill('program');
      await page.keyboard.press('Escape');
      await page.locator('#zoom-in').click();
      expect(trouble).toEqual({ said: [], asked: [files.get('goteborg')] });
      await page.context().close();
    });

    test('words made to attack are shown as they are written', async () => {
      const { page, trouble } = await open('hostile');
      expect(await rows(page)).toEqual([HOSTILE, `${HOSTILE} två`]);
      await page.locator('#picture .node:visible').first().click();
      expect(await page.locator('#panel-title').textContent()).toBe(HOSTILE);
      expect(await page.locator('#panel-content').textContent()).toContain(
        `2018-01-01, § 1, ${HOSTILE}`,
      );
      await page.locator('[data-action=detail]').click();
      await page.locator('#search').fill('<img');
      expect(await page.locator('#hits li').count()).toBe(2);
      expect(await page.locator('img, b').count()).toBe(0);
      expect(trouble.said).toEqual([]);
      await page.context().close();
    });

    test.each([320, 768])(
      'at %i pixels nothing has to be scrolled aside but the picture',
      async (width) => {
        const { page } = await open('goteborg', {
          viewport: { width, height: 800 },
          hash: '#dokument=policy-digitalisering-it',
        });
        await page.locator('#search').fill('riktlinje');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await page.context().close();
      },
    );

    test('what is pressed is at least 24 pixels large', async () => {
      const { page } = await open('goteborg', { hash: '#dokument=policy-digitalisering-it' });
      const small = await page
        .locator('button:visible, input:visible, select:visible, #picture .node:visible')
        .evaluateAll((all) =>
          all.flatMap((each) => {
            const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
            return width < 24 || height < 24 ? [`${each.id} ${width} × ${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
      await page.context().close();
    });

    test('without scripts there are the picture and the tables, and nothing that does nothing', async () => {
      const { page } = await open('goteborg', { javaScriptEnabled: false });
      expect(await page.locator('#picture .node').count()).toBe(26);
      expect(await rows(page)).toHaveLength(26);
      expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
      expect(await page.locator('main a').count()).toBe(0);
      await page.context().close();
    });

    test('on paper there are the picture, as wide as the page, and the tables', async () => {
      const { page } = await open('goteborg', { hash: '#dokument=policy-digitalisering-it' });
      for (let step = 0; step < 4; step += 1) await page.locator('#zoom-in').click();
      // A sheet of A4 on its side, without its margins.
      await page.setViewportSize({ width: 1032, height: 703 });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible, input:visible, #panel:visible').count()).toBe(0);
      const box = await page.locator('#picture').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(1032);
      expect(box?.height).toBeLessThanOrEqual(703);
      expect(await page.locator('#tables table').first().isVisible()).toBe(true);
      await page.context().close();
    });
  });
});
