import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textVocabulary } from './text-vocabulary.ts';
import { countWords, packTexts } from './word-index.ts';

type Places = readonly (readonly [document: number, amount: number])[];

/** Where each word stands, by way of what is written in the script. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, Places> {
  const counted = texts.map(countWords);
  const lengths = counted.map(({ length }) => length);
  const vocabulary = textVocabulary({ stamp: '', ...packTexts(counted), lengths, openings: [] });
  return new Map(
    vocabulary.words.map((word, number) => {
      const places: [number, number][] = [];
      vocabulary.forEachPlace(number, (document, _, amount) => places.push([document, amount]));
      return [word, places];
    }),
  );
}

const documentsOf = (places: Places | undefined) => places?.map(([document]) => document);

test('a word counts for more the more often it stands in a text, and for less in a long one', () => {
  const filler = 'annat '.repeat(40);
  const places = placesOf([
    `policy ${filler}`,
    `policy policy policy ${filler}`,
    `${'policy '.repeat(6)} ${filler}`,
    `policy ${filler.repeat(9)}`,
  ]);
  expect(documentsOf(places.get('policy'))).toEqual([0, 1, 2, 3]);
  const amounts = places.get('policy')?.map(([, amount]) => amount) ?? [];
  const [once = 0, thrice = 0, often = 0, lost = 0] = amounts;
  expect(once).toBeLessThan(thrice);
  expect(thrice).toBeLessThan(often);
  expect(lost).toBeLessThan(once);
});

test('what tells nothing is left out: stop words, single letters, days of a month, rubbish', () => {
  const words = [...placesOf([`och i att a 12 7 ${'x'.repeat(61)} 2020 it år policy`]).keys()];
  expect(words).toEqual(['2020', 'it', 'policy', 'år']);
});

test('words that objects have of themselves are words like others', () => {
  const places = placesOf(['constructor prototype', 'constructor hasownproperty valueof']);
  expect(documentsOf(places.get('constructor'))).toEqual([0, 1]);
  expect([...places.keys()]).toEqual(['constructor', 'hasownproperty', 'prototype', 'valueof']);
});

test('every word is found in the documents that have it, and in no others', () => {
  const word = fc.constantFrom(
    'avfall',
    'avfallet',
    'plan',
    'planen',
    'ådra',
    'ärende',
    'öst',
    'constructor',
  );
  fc.assert(
    fc.property(fc.array(fc.array(word), { maxLength: 90 }), (texts) => {
      const places = placesOf(texts.map((words) => words.join(' ')));
      for (const each of new Set(texts.flat())) {
        const having = texts.flatMap((words, document) => (words.includes(each) ? [document] : []));
        expect(documentsOf(places.get(each))).toEqual(having);
      }
    }),
  );
});
