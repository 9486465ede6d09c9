import { describe, expect, test } from 'vitest';
import { formNearness } from '../../search/inflection.ts';
import { isNumber } from '../../search/letters.ts';
import { wordsOf } from '../../search/words.ts';
import { searcherOf } from '../../testing/searcher-of.ts';
import { siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { renderBodies } from '../body/render-body.ts';

/** Titles as they are said in a sentence, made by hand of the type that they begin or end with. */
const DEFINITE: readonly (readonly [RegExp, string])[] = [
  [/\b[Pp]olicy\b/, 'policyn'],
  [/\b[Rr]iktlinjer\b/, 'riktlinjerna'],
  [/\b[Rr]iktlinje\b/, 'riktlinjen'],
  [/\b[Rr]egler\b/, 'reglerna'],
  [/\b[Pp]lan\b/, 'planen'],
  [/\b[Pp]rogram\b/, 'programmet'],
  [/strategi\b/, 'strategin'],
  [/program\b/, 'programmet'],
  [/plan\b/, 'planen'],
  [/\bagenda\b/i, 'agendan'],
  [/\bbudget\b/, 'budgeten'],
  [/modell\b/, 'modellen'],
  [/\bvision\b/, 'visionen'],
  [/\b[Ss]truktur\b/, 'strukturen'],
];

function definite(title: string): string {
  const [pattern, form] = DEFINITE.find(([each]) => each.test(title)) ?? [];
  if (!pattern || !form) throw new Error(`nothing of «${title}» is put in the definite form`);
  return title.replace(pattern, form);
}

describe.each([
  ['goteborg', '2020-05-07'],
  ['goteborg-decided', '2021-01-01'],
  ['linkoping', '2013-01-01'],
  ['mjolby', '2020-01-01'],
])('%s', (folder, day) => {
  const site = siteOfFolder(`fixtures/registers/${folder}`, day as Day, {
    settings: { drafts: true },
    renderer: renderBodies,
  });

  test('every document is the first that its title, its aliases and its inflected title find', async () => {
    const { names, find } = searcherOf(await site);
    const missed = names.ids.flatMap((id, document) => {
      const title = names.titles[document] ?? '';
      const asked = [title, ...(names.aliases[document] ?? []), definite(title)];
      return asked
        .filter((each) => find(each)[0] !== id)
        .map((each) => `${each}: ${find(each)[0]}`);
    });
    expect(names.ids.length).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  test('every document is found by the long words of its title with a letter left out', async () => {
    const { names, search } = searcherOf(await site);
    const known = new Set(names.titles.flatMap(wordsOf));
    const tried: string[] = [];
    const missed: string[] = [];
    names.titles.forEach((title, document) => {
      for (const word of wordsOf(title)) {
        const typed = word.slice(0, 4) + word.slice(5);
        // What is left may be a word of its own: then that is what was asked for.
        const isWord = [...known].some((each) => formNearness(typed, each) > 0);
        if (word.length < 8 || isNumber(word) || isWord) continue;
        tried.push(typed);
        const isFound = search(typed).hits.some((hit) => hit.document === document);
        if (!isFound) missed.push(typed);
      }
    });
    expect(tried.length).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });
});
