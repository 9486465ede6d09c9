import fc from 'fast-check';
import type { KeyChange, NewValue } from './key-change.ts';
import { append, remove, rename, set } from './planning-for-tests.ts';

const text = fc.oneof(
  fc.constantFrom(
    ...['2020-06-11', '21', 'a: b', 'x #y', '0042', '', '~', 'true', '[Nummer]', 'a, b', ' x '],
    ...['"q"', "it's", 'ett\ntvå', '-', '{a}', ':', 'a:', '---', '...', '1e3', '*a', '&b', '!t'],
    ...['%', '@', '`', '\\', '\t', '<<', '? x', '- x', '|', '>', 'å😀', 'tills vidare', 'null'],
    ...[
      'a\u030ar',
      '# x',
      'kort\n---\n',
      "'",
      '"',
      '\\n',
      'x\r\ny',
      'x:y',
      'False',
      'KF 2016-10-13 §17',
      '2020-06-11 § 21',
      'utkast',
      '=',
      ',',
      ']',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const facts = fc.dictionary(
  fc.constantFrom('date', 'paragraph', 'note', 'to', 'x-b', 'part'),
  fc.oneof(text, fc.boolean(), fc.array(text, { maxLength: 2 })),
  { maxKeys: 4 },
);
const value: fc.Arbitrary<NewValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.array(text, { maxLength: 3 }) },
  { weight: 3, arbitrary: facts },
  { weight: 1, arbitrary: fc.array(facts, { maxLength: 2 }) },
);

/** Keys that no Swedish word stands for, and that no phrase states. */
const OWN = [
  ...['title', 'x-a', 'x-new', 'repeal', 'history', 'keywords', 'x-note', 'language', 'archived'],
  ...['aliases', 'stage', 'id', 'belongs-to', 'egen nyckel'],
];
/** Keys that generated files may also state by a Swedish word. */
const STATED_OTHERWISE = ['title', 'decided-by'];
const ownKey = fc.constantFrom(...OWN.filter((key) => !STATED_OTHERWISE.includes(key)));
const ownPath = fc.oneof(
  ownKey,
  fc.tuple(ownKey, fc.constantFrom('date', 'note', 'x-b', 'event')).map((keys) => keys.join('.')),
);

/** A change of a key that is stated by its own word, if at all. */
export const ownChange: fc.Arbitrary<KeyChange> = fc.oneof(
  fc.tuple(ownPath, value).map(([path, each]) => set(path, each)),
  fc.tuple(ownPath, fc.oneof(text, facts)).map(([path, each]) => append(path, each)),
  ownPath.map(remove),
);

const anyPath = fc.oneof(
  ownPath,
  fc.constantFrom(
    ...['decision', 'decision.date', 'decision.paragraph', 'decision.case-number', 'decided-by'],
    ...['validity', 'validity.to', 'review.last', 'follow-up', 'supersedes', 'supersedes.0'],
    ...['history.0', 'history.0.to', 'repeal.0.part', 'keywords.1', 'attachments', 'title'],
    ...['applies-to', 'responsible-function', 'last-revised', 'decisions', 'validity.from'],
  ),
);

const WORDS = [
  ...['beslutsdatum', 'Datum och paragraf för beslutet', 'paragraf', 'Diarienummer', 'Beslutad av'],
  ...['giltighetstid', 'x-a', 'status', 'Giltig  till', 'Dokumentnamn', 'title', 'egen nyckel'],
  ...['decision', 'ersätter', 'bilagor', 'decided-by'],
];
const anyRename = fc.oneof(
  fc.constantFrom(
    rename('beslutsdatum', 'decision.date'),
    rename('Datum och paragraf för beslutet', 'decision.date'),
    rename('paragraf', 'decision.paragraph'),
    rename('Diarienummer', 'decision.case-number'),
    rename('Beslutad av', 'decided-by'),
    rename('giltighetstid', 'validity'),
    rename('Giltig  till', 'validity.to'),
    rename('gäller till och med', 'validity.to'),
    rename('Dokumentnamn', 'title'),
    rename('ersätter', 'supersedes'),
  ),
  fc
    .tuple(
      fc.constantFrom(...WORDS),
      fc.constantFrom(
        'x-ny',
        'title',
        'Titel',
        'validity',
        'dnr',
        'två ord',
        'x.y',
        '#',
        'a: b',
        ...[
          'decision.date',
          'validity.to',
          'decision.x b',
          'gäller t.o.m.',
          'dnr.a',
          'x.',
          'a: b.c',
        ],
      ),
    )
    .map(([word, key]) => rename(word, key)),
);

/** A change of any kind. */
export const anyChange: fc.Arbitrary<KeyChange> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anyPath, value).map(([path, each]) => set(path, each)) },
  { weight: 3, arbitrary: fc.tuple(anyPath, value).map(([path, each]) => append(path, each)) },
  { weight: 2, arbitrary: anyPath.map(remove) },
  { weight: 2, arbitrary: anyRename },
);
