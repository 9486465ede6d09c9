import { describe, expect, test } from 'vitest';
import type { SearchNames, SearchWords } from '../../search/names.ts';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { searcherOf } from '../../testing/searcher-of.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { renderBodies } from '../body/render-body.ts';
import { searchArtifacts } from './search-artifacts.ts';

const DECIDED =
  'decided-by: kommunfullmäktige\ndecision: { date: 2010-01-01, paragraph: 1 }\nvalidity: until-further-notice';

const OBJECT_WORDS = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'];
const ATTACKS = [
  ...HOSTILE_TITLES,
  ...OBJECT_WORDS,
  'a\u2028b\u2029c',
  "');alert(1);//",
  '`alert(1)`',
  '\\u003c/script>',
  '*/ alert(1) /*',
];

/** Documents that say an attack wherever they can. */
const hostileFiles = Object.fromEntries(
  ATTACKS.map((attack, number) => {
    const value = JSON.stringify(attack);
    const facts = `title: ${value}\naliases: [${value}]\ntype: ${value}\nresponsible-function: ${value}\nkeywords: [${value}]`;
    const body = `## ${attack.replaceAll('\n', ' ')}\n\n${attack} – och så mycket mer att läsa, så att det blir en hel mening.`;
    return [`d${number}.md`, `---\n${facts}\n${DECIDED}\n---\n\n${body}\n`];
  }),
);
const hostile = siteFor(hostileFiles, { renderer: renderBodies });

/** Runs a data script as a page does, and gives what it set. */
function run(script: string, name: string): unknown {
  return new Function(`${script}\nreturn ${name};`)();
}

describe('the scripts of the search', async () => {
  const site = await hostile;
  const texts = new Map(searchArtifacts(site).map(({ path, make }) => [path, String(make())]));
  const [names = '', words = ''] = ['names', 'words'].map((name) =>
    texts.get(`assets/search-${name}.js`),
  );

  test('are three, the same for all languages', () => {
    expect([...texts.keys()]).toEqual([
      'assets/search.js',
      'assets/search-names.js',
      'assets/search-words.js',
    ]);
  });

  test('set one variable each and do nothing else, whatever the documents say', () => {
    expect(run(names, 'searchNames')).toEqual(searcherOf(site).names);
    expect((run(words, 'searchWords') as SearchWords).stamp).toBe(
      (run(names, 'searchNames') as SearchNames).stamp,
    );
  });

  test('hold nothing that ends or begins anything, and nothing that hides', () => {
    for (const script of [names, words]) {
      expect(script).not.toMatch(/[<>&\u2028\u2029\u202e\u200b]/);
      expect(script.trimEnd()).not.toMatch(/[\0-\u001f]/);
    }
  });

  test('find every document by its hostile title, alone or with those that hold it', () => {
    const { find, names: read } = searcherOf(site);
    const missed = read.ids.filter((id, document) => {
      const title = read.titles[document] ?? '';
      return /[\p{L}\p{N}]{2}/u.test(title) && !find(title).includes(id);
    });
    expect(missed).toEqual([]);
    for (const word of ['proto', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      expect(find(word).length).toBeGreaterThan(0);
    }
    expect(find('valueOf')).toEqual([]);
  });
});

test('the same register gives the same bytes, in whatever order its files come', async () => {
  const build = async (files: typeof hostileFiles) =>
    searchArtifacts(await siteFor(files, { renderer: renderBodies })).map(({ make }) => make());
  const reversed = Object.fromEntries(Object.entries(hostileFiles).reverse());
  expect(await build(hostileFiles)).toEqual(await build(reversed));
});

test('the words are made once for the scripts that need them', async () => {
  const site = await siteOfFolder('fixtures/registers/mjolby', '2020-01-01' as Day);
  let asked = 0;
  const counting = {
    ...site,
    bodyOf: (document: Parameters<typeof site.bodyOf>[0]) => {
      asked += 1;
      return site.bodyOf(document);
    },
  };
  for (const { make } of searchArtifacts(counting)) make();
  // Once for its words, once for its headings.
  expect(asked).toBe(2 * site.register.documents.length);
});
