import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** What Mermaid drew, as a reader sees it. */
export interface DrawnDiagram {
  /** By id: lines of text, and whether some of it lies outside its box. */
  readonly nodes: readonly { id: string; lines: string[]; isCut: boolean }[];
  readonly edgeLabels: readonly string[];
  /** Lines that can be seen. */
  readonly edges: number;
  /** From the top. */
  readonly lanes: readonly { title: string; top: number; bottom: number }[];
  readonly title: string;
  readonly accessibleTitle: string;
  readonly accessibleText: string;
  /** Elements that text of a document could have become. */
  readonly strangers: readonly string[];
}

const MERMAID = fileURLToPath(
  new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url),
);

/** Runs in the page. A line break is all that a label may hold besides text. */
const DRAW = `
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  window.draw = async (text) => {
    const { svg } = await mermaid.render('map', text);
    document.body.innerHTML = svg;
    const all = (selector) => [...document.body.querySelectorAll(selector)];
    const textOf = (element) => {
      for (const each of element.querySelectorAll('br')) each.replaceWith('\\n');
      return element.textContent.trim();
    };
    const first = (selector) => all(selector)[0]?.textContent.trim() ?? '';
    return {
      nodes: all('.node').map((node) => {
        const label = node.querySelector('foreignObject > div').getBoundingClientRect();
        const room = node.querySelector(':scope > :not(.label)').getBoundingClientRect();
        const id = /flowchart-(\\w+)-\\d+$/.exec(node.id)[1];
        const isCut =
          label.left < room.left || label.right > room.right ||
          label.top < room.top || label.bottom > room.bottom;
        return { id, lines: textOf(node).split('\\n').map((line) => line.trim()), isCut };
      }),
      edgeLabels: all('.edgeLabel .edgeLabel').map(textOf).filter(Boolean),
      edges: all('path.flowchart-link').filter(
        (path) => getComputedStyle(path).strokeWidth !== '0px',
      ).length,
      lanes: all('.cluster')
        .map((lane) => {
          const { top, bottom } = lane.querySelector('rect').getBoundingClientRect();
          return { title: textOf(lane.querySelector('.cluster-label')), top, bottom };
        })
        .sort((a, b) => a.top - b.top),
      title: first('.flowchartTitleText'),
      accessibleTitle: first('svg > title'),
      accessibleText: first('svg > desc'),
      strangers: all('a, img, script, i, em, strong, b, code, ul, ol, li, math, iframe').map(
        ({ outerHTML }) => outerHTML,
      ),
    };
  };
`;

/** A page with Mermaid in it and no network. */
export async function openMermaid(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ offline: true });
  await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
  await page.addScriptTag({ path: MERMAID });
  await page.addScriptTag({ content: DRAW });
  return page;
}

/**
 * Draws a diagram as a forge does.
 *
 * @throws Mermaid's own error where it cannot be drawn
 */
export async function drawMermaid(page: Page, text: string): Promise<DrawnDiagram> {
  return await page.evaluate<DrawnDiagram>(`draw(${JSON.stringify(text)})`);
}
