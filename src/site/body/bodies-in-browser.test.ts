import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf } from '../../testing/body-of.ts';
import { chromium, launchChromium } from '../../testing/chromium.ts';
import { HOSTILE_BODIES, hostileSoup } from '../../testing/hostile-bodies.ts';
import { elementsIn, htmlTree } from '../../testing/html-tree.ts';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const AROUND = {
  files: ['documents/a.png', 'documents/b.pdf'],
  others: { b: '# B\n' },
};

const ORDINARY = `# Titeln

Ingress med [länk](b.md), [fil](b.pdf) och fotnot[^1].

## Syfte

| Ansvarig | Åtgärd | |
|---|:-:|--:|
| Nämnden | ![Bild av en punkt](a.png) | 1 |

- ett
- två

### Mål

> Citat \`kod\`

## Syfte

|   |   |
|---|---|
| a | b |

<a id="k7.2"></a>[hit](#k7.2)

[^1]: Se [planen](https://example.org/).
`;

/** What a page would be that has a body. Without a policy, so that only the body protects it. */
const pageOf = (html: string) =>
  `<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>a</title></head><body><main><h1>Titeln</h1><h2>Dokumentets text</h2>${html}</main></body></html>`;

/** Tags and attributes as they were written. */
const written = (html: string) =>
  elementsIn(htmlTree(html)).map(({ tagName, properties }) => [
    tagName,
    Object.keys(properties).length,
    String(properties.href ?? properties.src ?? properties.id ?? ''),
  ]);

/** Tags and attributes as the browser reads them, or that reading its own HTML gives it something else. */
const IN_BROWSER = `(all) => all.map((html) => {
  const read = (text) => new DOMParser().parseFromString('<main>' + text + '</main>', 'text/html').querySelector('main');
  const once = read(html);
  const elements = [...once.querySelectorAll('*')].map((each) => [
    each.localName,
    each.attributes.length,
    each.getAttribute('href') ?? each.getAttribute('src') ?? each.id ?? '',
  ]);
  return { elements, isSame: once.isEqualNode(read(once.innerHTML)), text: once.textContent };
})`;

const isMissing = chromium.executable() === undefined;

describe.skipIf(isMissing)(`bodies in a browser${chromium.missing()}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    removeTempFolders();
  });

  async function open(html: string) {
    const folder = tempFolder({
      'id/a/index.html': pageOf(html),
      'id/a/a.png': DOT,
      'id/a/b.pdf': 'pdf',
      'id/b/index.html': pageOf(''),
    });
    const home = `${pathToFileURL(folder).href}/`;
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) trouble.push(`asked ${request.url()}`);
    });
    await page.goto(pathToFileURL(path.join(folder, 'id/a/index.html')).href);
    return { page, trouble };
  }

  test('the test itself sees what would run, and what would be asked for', async () => {
    const { page, trouble } = await open(
      '<img src="../../saknas.png" onerror="alert(1)"><img src="http://ond.invalid/a.png">',
    );
    await page.waitForTimeout(200);
    expect(trouble).toContain('dialog: 1');
    expect(trouble).toContain('asked http://ond.invalid/a.png');
    await page.close();
  });

  test('hostile ones run nothing, ask for nothing, and hide nothing of the page', async () => {
    const all = HOSTILE_BODIES.map((body) => bodyOf(body, AROUND).seen).join('\n');
    const { page, trouble } = await open(all);
    // What only runs where somebody comes to it.
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('Tab');
    await page.mouse.move(200, 200);
    await page.waitForTimeout(200);
    const found = await page.evaluate(`({
      scripts: document.scripts.length,
      handlers: [...document.querySelectorAll('*')].flatMap((each) => [...each.attributes])
        .filter(({ name }) => /^on|style|srcdoc/.test(name)).length,
      base: document.baseURI === location.href,
      here: location.href.endsWith('/id/a/index.html') && document.URL === location.href,
      heading: document.querySelector('h1').textContent,
      seen: getComputedStyle(document.querySelector('h1')).display,
    })`);
    expect(found).toEqual({
      scripts: 0,
      handlers: 0,
      base: true,
      here: true,
      heading: 'Titeln',
      seen: 'block',
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('are read as they were written, and no browser makes something else of them', async () => {
    const some = fc.sample(hostileSoup, { numRuns: 500, seed: 20_240_617 });
    const bodies = [...HOSTILE_BODIES, ORDINARY, ...some].map((body) => bodyOf(body, AROUND).seen);
    const { page } = await open('');
    const read = (await page.evaluate(`(${IN_BROWSER})(${JSON.stringify(bodies)})`)) as {
      elements: unknown[];
      isSame: boolean;
    }[];
    for (const [index, { elements, isSame }] of read.entries()) {
      const html = bodies[index] ?? '';
      expect([html, elements]).toEqual([html, written(html)]);
      expect([html, isSame]).toEqual([html, true]);
    }
    await page.close();
  });

  test('ordinary ones are accessible, and every link in them leads somewhere', async () => {
    const { page, trouble } = await open(bodyOf(ORDINARY, AROUND).seen);
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const dangling = await page.evaluate(`[...document.querySelectorAll('a[href^="#"]')]
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((id) => !document.getElementById(id))`);
    expect(dangling).toEqual([]);
    await page.click('sup a');
    await page.click('a[role=doc-backlink]');
    expect(await page.evaluate('document.querySelector(":target").textContent')).toBe('1');
    expect(trouble).toEqual([]);
    await page.close();
  });
});
