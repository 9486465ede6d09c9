import { describe, expect, test } from 'vitest';
import { openingOf } from './opening.ts';
import { textOfHtml } from './text-of-html.ts';

const words = (html: string) => textOfHtml(html).replace(/\s+/g, ' ').trim();

describe('the text of HTML', () => {
  test.each([
    ['<p>En <strong>bred</strong>bands<em>plan</em>.</p>', 'En bredbandsplan.'],
    ['<h2 id="x">Syfte</h2><p>Alla ska</p>', 'Syfte Alla ska'],
    ['<ul><li>ett</li><li>två</li></ul>', 'ett två'],
    ['<td>a</td><td>b</td>', 'a b'],
    ['rad<br>rad', 'rad rad'],
    ['ord<sup><a href="#fn-1">1</a></sup>', 'ord 1'],
    ['<a href="x" title="a > b">länk</a>', 'länk'],
    ['<img alt="en > bild" src="x.png">efter', 'efter'],
    ['&amp; &lt;p&gt; &quot;x&quot; &#39; &#x26; &#x3C;b>', '& <p> "x" \' & <b>'],
    ['a&nbsp;b &#x110000; &#xD800; &okänd;', 'a b &okänd;'],
    ['<abbr>SKR</abbr>:s', 'SKR:s'],
  ])('%s', (html, text) => {
    expect(words(html)).toBe(text);
  });
});

describe('how a text begins', () => {
  const sentence =
    'Policyn säger hur staden arbetar med digitalisering och vem som ansvarar för vad.';

  test('is its first paragraph that says something', () => {
    const html = `<h1>Policy</h1><p>2020-06-11</p><table><tr><td>x</td></tr></table><p>${sentence}</p><p>Mer.</p>`;
    expect(openingOf(html)).toBe(sentence);
    expect(openingOf('<p>Kort.</p>')).toBe('');
    expect(openingOf('')).toBe('');
  });

  test('is cut after a word, also where a word is longer than all there is room for', () => {
    const long = openingOf(`<p>${`${sentence} `.repeat(9)}</p>`);
    expect(long).toHaveLength(long.trim().length);
    expect(long.length).toBeLessThanOrEqual(202);
    expect(long).toMatch(/^Policyn säger hur .* \S+ …$/);
    expect(openingOf(`<p>${'x'.repeat(500)}</p>`)).toBe(`${'x'.repeat(200)} …`);
  });

  test('shows what hides in it', () => {
    expect(openingOf(`<p>${sentence}\u202e</p>`)).toBe(`${sentence}\\u{202e}`);
  });
});
