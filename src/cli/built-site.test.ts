import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, pagesOfSite } from '../testing/built-site.ts';
import { HOSTILE_REGISTER } from '../testing/hostile-register.ts';
import {
  anchorsOfPage,
  attributesOfPage,
  linksOfPage,
  targetOf,
} from '../testing/links-of-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

const SAMPLES = ['goteborg', 'goteborg-decided', 'linkoping', 'mjolby'];

const BASE = 'https://styrdokument.example.se/';

const sites = new Map<string, BuiltSite>();

beforeAll(async () => {
  for (const name of SAMPLES) {
    const day = name === 'goteborg' ? ['--as-of', '2020-05-07'] : [];
    const options = ['--base-url', BASE];
    sites.set(name, await builtSite(`fixtures/registers/${name}`, ...day, ...options));
  }
  sites.set('hostile', await builtSite(tempFolder(HOSTILE_REGISTER)));
}, 120_000);

const siteOf = (name: string): BuiltSite => {
  const site = sites.get(name);
  if (!site) throw new Error(`${name} was not built`);
  return site;
};

describe.each([...SAMPLES, 'hostile'])('the site of %s', (name) => {
  test('has no link that leads nowhere', () => {
    const site = siteOf(name);
    const known = new Set(site.files);
    const anchors = new Map<string, ReadonlySet<string>>();
    const broken: string[] = [];
    let tried = 0;
    for (const page of pagesOfSite(site)) {
      for (const link of linksOfPage(site.read(page))) {
        if (/^(?:https?|mailto|tel):/.test(link)) continue;
        tried += 1;
        const { file, anchor } = targetOf(page, link);
        if (!known.has(file)) broken.push(`${page}: ${link}`);
        else if (/^[^=]+$/.test(anchor) && file.endsWith('.html')) {
          const there = anchors.get(file) ?? anchorsOfPage(site.read(file));
          anchors.set(file, there);
          if (!there.has(anchor)) broken.push(`${page}: ${link}`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });

  test('is HTML without a fault', async () => {
    const site = siteOf(name);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // What people wrote has headings that skip a level and titles that are long.
        'heading-level': 'off',
        'long-title': 'off',
        // The anchors of a page's own have a dot, which no heading's anchor has.
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const faults: string[] = [];
    for (const page of pagesOfSite(site)) {
      const { results } = await validator.validateString(site.read(page));
      for (const { ruleId, line, message } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${page}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);

  test('asks nothing of other hosts, and runs nothing that stands in a page', () => {
    const site = siteOf(name);
    for (const page of pagesOfSite(site)) {
      // A page for what is not there may be shown at any address: its links have all of theirs.
      const html = site.read(page).replaceAll(`"${BASE}`, '"');
      // The explorer is one file that names its own script by its digest.
      if (!page.endsWith('utforska/index.html')) {
        // Data run nothing.
        expect(html, page).not.toMatch(
          /<script(?![^>]*(?:\ssrc=|type="application\/(?:ld\+)?json"))/,
        );
        expect(html, page).not.toMatch(/<style/);
      }
      expect(html, page).toContain('http-equiv="Content-Security-Policy"');
      for (const { tag, name: attribute, value } of attributesOfPage(html)) {
        expect(attribute, page).not.toMatch(/^(?:on|style$|srcdoc$|formaction$|ping$)/);
        expect(tag, page).not.toMatch(/^(?:iframe|object|embed|base|frame|portal|math)$/);
        if (attribute === 'src' || attribute === 'action') {
          expect(value, page).not.toMatch(/^(?:[a-z]+:|\/\/)/i);
        }
      }
    }
  });
});

describe('a register that attacks', () => {
  test('writes nothing but what the site is made of, by names that every system takes', () => {
    const site = siteOf('hostile');
    for (const file of site.files) {
      expect(file).toMatch(/^\.?[a-z0-9][a-z0-9./-]*$/);
      expect(path.normalize(file)).toBe(file);
    }
    expect(site.files.filter((file) => /secret|bilaga/.test(file))).toEqual([]);
    expect(site.files.filter((file) => file.startsWith('id/')).length).toBeGreaterThan(3);
  });

  test('is told of: what could not be read, and what was not copied', () => {
    const { code, said } = siteOf('hostile');
    expect(code).toBe(1);
    expect(said).toContain('trasig.md');
    expect(said).toContain('b.md');
    expect(said).toContain('bilaga.html');
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/);
  });

  test('has no link that runs anything', () => {
    const site = siteOf('hostile');
    for (const page of pagesOfSite(site)) {
      for (const link of linksOfPage(site.read(page))) {
        expect(link, page).not.toMatch(/^\s*(?:javascript|vbscript|data|file|blob):|^\/\/|^\\/i);
        expect(link, page).not.toContain('etc/passwd');
      }
    }
  });
});
