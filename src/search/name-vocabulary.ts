import { GROUP_KINDS, type SearchNames } from './names.ts';
import { FIELDS, type Field, type OnPlace, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

interface Place {
  readonly document: number;
  readonly field: number;
  readonly amount: number;
}

/** A word among few counts for more than one among many. */
function amountAmong(count: number, average: number): number {
  return 1 / (0.6 + (0.4 * count) / average);
}

/** The words of what is known of documents without their texts. */
export function nameVocabulary(names: SearchNames): Vocabulary {
  const places = new Map<string, Place[]>();
  const add = (document: number, field: Field, words: readonly string[], average: number) => {
    const amount = amountAmong(words.length, average);
    for (const word of words) {
      const place = { document, field: FIELDS.indexOf(field), amount };
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  };
  const headings = names.headings.map(([text]) => wordsOf(text));
  const groups = GROUP_KINDS.map((kind) => ({
    field: kind === 'subject' ? ('subject' as const) : ('fact' as const),
    words: names.groups[kind].names.map(wordsOf),
    of: names.groups[kind].of,
  }));
  names.titles.forEach((title, document) => {
    add(document, 'title', wordsOf(title), 6);
    for (const alias of names.aliases[document] ?? []) add(document, 'alias', wordsOf(alias), 6);
    for (const number of names.numbers[document] ?? []) add(document, 'fact', wordsOf(number), 2);
    for (const { field, words, of } of groups) {
      for (const group of of[document] ?? []) add(document, field, words[group] ?? [], 2);
    }
    for (const heading of names.headingsOf[document] ?? []) {
      add(document, 'heading', headings[heading] ?? [], 3);
    }
  });
  const words = [...places.keys()];
  return {
    words,
    forEachPlace(number, use: OnPlace) {
      for (const { document, field, amount } of places.get(words[number] ?? '') ?? []) {
        use(document, field, amount);
      }
    },
  };
}
