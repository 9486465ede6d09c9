import { embedJson } from '../../markup/embed-json.ts';
import { type Child, tag } from '../../markup/tag.ts';
import { toMarkup } from '../../markup/to-markup.ts';
import type { Language } from '../../text/language.ts';
import { pagePath, publicAddress } from '../address.ts';
import { type Here, langOf, placeOf, wayToFile } from '../here.ts';
import type { Content, Page } from '../page.ts';
import type { Site } from '../site.ts';
import { frameOf } from './document-frame.ts';
import { CONTENT_ID } from './frame-ids.ts';
import { POLICY } from './policy.ts';
import { siteName } from './site-name.ts';

/** The same page in its languages, as search engines want to know them. */
function otherLanguages({ site, path }: Here, page: Page): Child[] {
  const { baseUrl } = site.settings;
  if (baseUrl === undefined || page.isUnlisted) return [];
  const address = (language: Language) =>
    publicAddress(baseUrl, pagePath(page.key, language, site.languages[0]));
  return [
    tag('link', { rel: 'canonical', href: publicAddress(baseUrl, path) }),
    ...site.languages.map((language) =>
      tag('link', { rel: 'alternate', hreflang: language, href: address(language) }),
    ),
  ];
}

function headOf(here: Here, page: Page): Child[] {
  const { site, say } = here;
  const name = `${siteName(here)} – ${site.register.city.name}`.replace(/ – $/, '');
  const title = page.key.kind === 'start' ? name : `${say(page.title)} – ${name}`;
  const scripts = ['assets/site.js', ...(page.scripts ?? [])];
  return [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('title', {}, title),
    ...(page.description
      ? [tag('meta', { name: 'description', content: say(page.description) })]
      : []),
    ...(page.isUnlisted ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    ...otherLanguages(here, page),
    tag('link', { rel: 'stylesheet', href: wayToFile(here, 'assets/site.css') }),
    tag('link', {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: siteName(here),
      href: wayToFile(here, 'andringar.atom'),
    }),
    ...scripts.map((script) => tag('script', { src: wayToFile(here, script), defer: true })),
  ];
}

function contentHtml(content: Content): string {
  return typeof content === 'object' && 'raw' in content ? content.raw : toMarkup(content);
}

/** Writes a page of the site as HTML in one language. The same page gives the same bytes. */
export function pageHtml(site: Site, page: Page, language: Language): string {
  const here = placeOf(site, page.key, language);
  const lang = page.language && langOf(here, page.language);
  const frame = frameOf(here, page);
  const main = [tag('h1', { lang }, here.say(page.title)), ...page.main(here)];
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    ...headOf(here, page).map(toMarkup),
    ...(page.linkedData
      ? [`<script type="application/ld+json">${embedJson(page.linkedData(here))}</script>`]
      : []),
    '</head>',
    '<body>',
    frame.header,
    `<main id="${CONTENT_ID}" class="page-${page.key.kind}" tabindex="-1">`,
    ...main.map(contentHtml),
    '</main>',
    frame.footer,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
