import { describe, expect, test } from 'vitest';
import { append, edited, plan, remove, rename, set, showRefusal } from './planning-for-tests.ts';

/** What random changes of random files brought to light. */
describe('found by chance', () => {
  test.each([
    [
      'a phrase is not written out over a fact that is stated beside it',
      'paragraf: 9\nDatum och paragraf för beslutet: 2020-06-11 § 21\n',
      rename('Datum och paragraf för beslutet', 'decision.date'),
      'stated-twice said-twice 3:1',
    ],
    [
      'a word that counts only where it stands is not renamed',
      'Datum och paragraf för beslutet: KF 2020-06-11 § 21\nBeslutad av: KS\n',
      rename('Beslutad av', 'decided-by'),
      'stated-twice said-twice 3:1',
    ],
    [
      'a key becomes one within a mapping that was not there',
      'x-a: {} # c\nid: b\n',
      rename('x-a', 'x.y'),
      'x:\n  y: {} # c\nid: b\n',
    ],
    [
      '… with quotation marks where the words need them',
      'x-a: b\nid: c\n',
      rename('x-a', 'a: b.#'),
      '"a: b":\n  "#": b\nid: c\n',
    ],
    [
      'a mapping becomes a part of itself',
      'a: b\ndecision: { date: 2020 }\n',
      rename('decision', 'decision.x-b'),
      'a: b\ndecision:\n  x-b: { date: 2020 }\n',
    ],
    ['no key is without a part', 'x-a: b\n', rename('x-a', 'x.'), 'unwritable'],
    ['no fact lies below a Swedish word', 'x-a: b\n', rename('x-a', 'dnr.a'), 'no-such-path 2:1'],
    [
      'a Swedish word with dots is one word',
      'x-a: 2024-12-31\n',
      rename('x-a', 'gäller t.o.m.'),
      'gäller t.o.m.: 2024-12-31\n',
    ],
    [
      'a new word is not the second one for a fact',
      'decision: { date: 2020, case-number: 1 }\nx-a: 2\n',
      rename('x-a', 'dnr'),
      'stated-twice said-twice 3:1',
    ],
    [
      '… nor within a mapping',
      'paragraf: 9\nx-a: 2\n',
      rename('x-a', 'decision.paragraph'),
      'similar-key 2:1',
    ],
    [
      'a mapping by its Swedish word takes a key in',
      'giltighetstid: { from: 2020 }\nGiltig till: 2024\n',
      rename('Giltig till', 'validity.to'),
      'giltighetstid: { from: 2020, to: 2024 }\n',
    ],
    [
      'a word without a value goes with the fact that it stands beside',
      'paragraf: ~\nid: a\ndecision: unknown # c\n',
      remove('decision'),
      'id: a\n',
    ],
    [
      'words without a value may be all that is left',
      'paragraf: ~\ndecision: 2016 # c\n',
      remove('decision.date'),
      'paragraf: ~\n',
    ],
    [
      'a decision that nobody reads can be taken away',
      'paragraf: 9\nid: a\ndecisions: [{ decided-by: KF, date: 2020 }]\n',
      remove('decision'),
      'id: a\ndecisions: [{ decided-by: KF, date: 2020 }]\n',
    ],
    ['… twice', 'decisions: [{ decided-by: KF, date: 2020 }]\n', remove('decision'), undefined],
    [
      '… but not changed',
      'beslutsdatum: 2021\ndecisions: [{ decided-by: KF, date: 2020 }]\n',
      set('decision.date', '2022'),
      'stated-elsewhere 3:1',
    ],
    [
      'joint decisions beside one are changed',
      'decision: 2020\ndecisions: [{ decided-by: KF, date: 2020 }]\n',
      set('decisions.0.date', '2021'),
      'decision: 2020\ndecisions: [{ decided-by: KF, date: 2021 }]\n',
    ],
    [
      'what is no day is not put behind «status»',
      'status: 2020-06-11 # c\nid: a\n',
      set('decision.date', 'okänt'),
      'decision:\n  date: okänt # c\nid: a\n',
    ],
    [
      '… nor several facts behind a word for one',
      'beslutsdatum: 2020-06-11\n',
      set('decision.date', '2020-06-11 § 21'),
      'decision:\n  date: 2020-06-11 § 21\n',
    ],
    [
      'a text that goes on below its first line becomes an item',
      'supersedes: Policy för\n  inköp # c\nid: a\n',
      append('supersedes', 'b'),
      'supersedes: [Policy för\n  inköp, b] # c\nid: a\n',
    ],
    [
      '… also between quotation marks, where lists have dashes',
      'x-a:\n  - a\nsupersedes: "Policy\n  för inköp"\n',
      append('supersedes', 'b'),
      'x-a:\n  - a\nsupersedes: ["Policy\n  för inköp", b]\n',
    ],
    [
      'what says nothing still does so between brackets',
      'x-a:   ~\ndecision: { date: 2020 }\n',
      rename('x-a', 'decision.x-b'),
      'decision: { date: 2020, x-b: ~ }\n',
    ],
    [
      'the comment behind a bar stays',
      'archived: |- # c\n  ett\n\n  två\n\n# d\nid: a\n',
      set('archived', '2030-01-01'),
      'archived: 2030-01-01 # c\n\n# d\nid: a\n',
    ],
    [
      '… where lines take the place of the text',
      'archived: > # c\n  ett\nid: a\n',
      set('archived', { date: '2030-01-01' }),
      'archived: # c\n  date: 2030-01-01\nid: a\n',
    ],
    [
      'a quoted tilde is a text',
      'aliases: "~" # c\n',
      append('aliases', 'b'),
      'aliases: ["~", b] # c\n',
    ],
  ] as const)('%s', (_, yaml, change, expected) => {
    expect(edited(yaml, change)).toBe(expected ?? yaml);
  });

  test('the first key after a lone carriage return has no column', () => {
    const planned = plan('---\ra:\r\n b: c\r\nx-a: d\r\n---\r\n', rename('x-a', 'x.y'));
    expect(planned.kind === 'refused' && showRefusal(planned)).toBe('yaml line-ends 1:4');
  });
});
