import { describe, expect, test } from 'vitest';
import { documentText } from './document-text.ts';

const HEAD = '---\ntitle: Policy\n---\n';

describe('prose', () => {
  test.each([
    ['Hej `kod` där.', 'Hej       där.'],
    ['Hej ``kod`` där.', 'Hej         där.'],
    ['Se [planen](plan.md "Plan") nu.', 'Se [planen]                 nu.'],
    ['Se <https://stad.se/plan>.', `Se ${' '.repeat(22)}.`],
    ['Se https://stad.se/plan och mer.', 'Se                      och mer.'],
    ['En <!-- rad\nrad --> till', 'En         \n        till'],
    ['<b>Fet</b>', '   Fet    '],
    ['*kursiv* och **fet**', '*kursiv* och **fet**'],
    ['2 < 3 och 4 > 3', '2 < 3 och 4 > 3'],
    ['före\n```\nkod\n```\nefter', 'före\n   \n   \n   \nefter'],
    ['~~~~ md\nkod\n~~~\nkod\n~~~~\nefter', '       \n   \n   \n   \n    \nefter'],
    ['```\naldrig slut', '   \n           '],
  ])('%j', (body, prose) => {
    const read = documentText(HEAD + body);
    expect(read.bodyStart).toBe(HEAD.length);
    expect(read.prose).toBe('---\ntitle: Policy\n---\n'.replace(/[^\n]/g, ' ') + prose);
    expect(read.prose.length).toBe(read.text.length);
  });

  test('of a file without a head is that of all of it', () => {
    expect(documentText('Hej `kod`')).toMatchObject({ bodyStart: 0, prose: 'Hej      ' });
  });

  test.each(['`', '<!--', '<a ', '](', '](x "', '```\n', '~~~ '])(
    'takes time in proportion to the text, whatever it is: %j',
    (piece) => {
      const text = piece.repeat(60_000);
      expect(documentText(text).prose.length).toBe(text.length);
    },
  );
});
