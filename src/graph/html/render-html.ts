import { script, scriptHash, style, styleHash } from '../../explorer/main.ts?bundled';
import { embedJson } from '../../markup/embed-json.ts';
import { tag } from '../../markup/tag.ts';
import { toMarkup } from '../../markup/to-markup.ts';
import type { LayOut } from '../graphviz.ts';
import type { MapHistory } from '../history/history.ts';
import { optionLists } from './option-lists.ts';
import { pageBody } from './page.ts';
import type { PageData, SitePlace } from './page-data.ts';
import { spokenIn } from './spoken-words.ts';

/** Nothing may be loaded or run but the style and the script that stand in the page. */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes a history as one page that needs nothing else: the picture and the tables of the day that was
 * asked about, and a script that shows other days. The same history gives the same bytes.
 *
 * @param layOut Graphviz, which finds the ways of the relations
 * @param site where the page is a part of a site
 */
export function renderHtml(history: MapHistory, layOut: LayOut, site?: SitePlace): string {
  const data: PageData = {
    history,
    options: optionLists(history),
    words: spokenIn(history.language),
    ...(site ? { site } : {}),
  };
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, history.title),
  ].map(toMarkup);
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${history.language}">`,
    '<head>',
    ...head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...pageBody(data, layOut).map(toMarkup),
    `<script type="application/json" id="data">${embedJson(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
