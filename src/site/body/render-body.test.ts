import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../testing/body-of.ts';
import { elementsIn, htmlTree } from '../../testing/html-tree.ts';

/** The ids of a body in order. */
const idsOf = (html: string) =>
  elementsIn(htmlTree(html)).flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));

/** The headings of a body as «h3#id words». */
const headingsOf = (html: string) =>
  [...html.matchAll(/<(h[1-6])(?: id="([^"]*)")?>(.*?)<\/h/gs)].map(
    ([, name, id, words]) => `${name}#${id ?? ''} ${words}`,
  );

describe('headings', () => {
  test('have the anchors that links are held to, and lead to themselves', () => {
    const { seen, document, headings } = bodyOf('## 1.2 Syfte\n\n## *Å* & `b`\n\n## 1.2 Syfte\n');
    expect(seen).toMatchInlineSnapshot(`
      "<div class="heading"><h3 id="12-syfte">1.2 Syfte</h3>
      <a href="#12-syfte" class="anchor" aria-label="Länk till avsnittet 1.2 Syfte"></a></div>
      <div class="heading"><h3 id="å--b"><em>Å</em> &#x26; <code>b</code></h3>
      <a href="#%C3%A5--b" class="anchor" aria-label="Länk till avsnittet Å &#x26; b"></a></div>
      <div class="heading"><h3 id="12-syfte-1">1.2 Syfte</h3>
      <a href="#12-syfte-1" class="anchor" aria-label="Länk till avsnittet 1.2 Syfte"></a></div>"
    `);
    const known = document.body.headings.map(({ anchor }) => anchor);
    expect(idsOf(seen)).toEqual(known);
    expect(headings.map(({ anchor }) => anchor)).toEqual(known);
  });

  test('stand below that of the page, without gaps, however they were written', () => {
    const { seen, headings } = bodyOf(
      '#### Först\n\n## A\n\n##### A a\n\n> # Citat\n\n##### A b\n\n- ## Punkt\n\n# B\n\n## B a\n\n### B b\n\n#### B c\n\n##### B d\n',
    );
    expect(headingsOf(seen).map((each) => each.replace(/#\S*/, ''))).toEqual([
      ...['h3 Först', 'h3 A', 'h4 A a', 'h5 Citat', 'h4 A b', 'h5 Punkt', 'h3 B', 'h4 B a'],
      ...['h5 B b', 'h6 B c', 'h6 B d'],
    ]);
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      ...['3 Först', '3 A', '4 A a', '4 A b', '3 B', '4 B a', '5 B b', '6 B c', '6 B d'],
    ]);
  });

  test('that only repeat the title are left to the page, with the way to them', () => {
    const { seen, headings } = bodyOf('# TITELN\n\n[upp](#titeln)\n\n## A\n');
    expect(seen).toContain('<span id="titeln"></span>\n<p><a href="#titeln">upp</a></p>');
    expect(headings).toEqual([{ depth: 3, anchor: 'a', text: 'A' }]);
    expect(headingsOf(bodyOf('Ingress\n\n# Titeln\n').seen)).toEqual(['h3#titeln Titeln']);
  });

  test('that two readers read differently do not take the anchors of others', () => {
    const { seen } = bodyOf(
      '## ~~Ett~~ två[^1]\n\n| a | b |\n|---|---|\n| c | d |\n===\n\n## Sist\n\n[^1]: # Not\n',
    );
    expect(headingsOf(seen).map((each) => each.split(' ')[0])).toEqual([
      'h3#ett-två1',
      'h3#sist',
      'h3#fotnoter.rubrik',
      'h4#',
    ]);
  });

  test('without words are no headings', () => {
    expect(headingsOf(bodyOf('## A\n\n##\n\n## <b></b>\n').seen)).toEqual(['h3#a A']);
  });
});

describe('ids', () => {
  test('of HTML are kept as places, but for those that a heading or the page has', () => {
    const body =
      '<a id="syfte"></a><a id="k7.2"></a><a name="Å 1"></a>text <i id="x">[a](#k7.2) [b](#X) [c](#syfte)</i>\n\n## Syfte\n\n<a id="page.content"></a><a id="x">\n';
    const { seen } = bodyOf(body);
    expect(idsOf(seen)).toEqual(['text..k7.2', 'x', 'syfte', 'text..page.content']);
    expect(seen).toContain('<a href="#text..k7.2">a</a> <a href="#x">b</a> <a href="#syfte">c</a>');
  });

  test('never are the same twice', () => {
    const { seen } = bodyOf('## a\n\n## a\n\n## a-1\n\n<a id="a-1">\n\n## a\u202e\n\n## A\n');
    const ids = idsOf(seen);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('links', () => {
  const others = { b: '## Syfte och mål\n\n<a id="K1">\n\n## Kort {#kort}\n' };
  const files = ['documents/bilaga å.pdf', 'documents/b.zip', 'bild.PNG'];

  test.each([
    ['[x](b.md)', '<a href="../b/index.html">x</a>'],
    ['[x](./b.md#syfte-och-mål)', '<a href="../b/index.html#syfte-och-m%C3%A5l">x</a>'],
    ['[x](b.md?plain=1#Syfte-och-m%C3%A5l)', '<a href="../b/index.html#syfte-och-m%C3%A5l">x</a>'],
    ['[x](/documents/b.md#K1)', '<a href="../b/index.html#K1">x</a>'],
    ['[x](b.md#kort)', '<a href="../b/index.html#kort-kort">x</a>'],
    ['[x](b.md#saknas)', '<a href="../b/index.html">x</a>'],
    ['[x](a.md)', '<a href="index.html">x</a>'],
    ['[x](#)', '<a href="#">x</a>'],
    [
      '[x](bilaga%20%C3%A5.pdf "Titel & \\"namn\\"")',
      '<a href="../../id/a/bilaga-a.pdf" title="Titel &#x26; &#x22;namn&#x22;">x</a>',
    ],
    ['[x](<bilaga a\u030a.pdf>)', '<a href="../../id/a/bilaga-a.pdf">x</a>'],
    ['[](bilaga%20å.pdf)', '<a href="../../id/a/bilaga-a.pdf">bilaga%20å.pdf</a>'],
    [
      '[x](https://a.se/å?b=c&d=e#f "t")',
      '<a href="https://a.se/%C3%A5?b=c&#x26;d=e#f" rel="noreferrer" title="t">x</a>',
    ],
    ['<https://a.se>', '<a href="https://a.se/" rel="noreferrer">https://a.se</a>'],
    ['<info@a.se>', '<a href="mailto:info@a.se" rel="noreferrer">info@a.se</a>'],
    ['[x](<tel:+46 31-365 00 00>)', '<a href="tel:+4631-3650000" rel="noreferrer">x</a>'],
    ['[x][r]\n\n[r]: b.md\n', '<a href="../b/index.html">x</a>'],
    [
      '[![bild](/bild.PNG)](b.md)',
      '<a href="../b/index.html"><img src="../../id/a/bild.png" alt="bild"></a>',
    ],
    ['www.a.se och https://a.se', 'www.a.se och https://a.se'],
  ])('%s', (markdown, html) => {
    const { seen, said } = bodyOf(markdown, { others, files });
    expect(seen).toBe(`<p>${html}</p>`);
    expect(said).toEqual([]);
  });

  test('that lead nowhere are text, and those that were meant for the site are told of', () => {
    const { seen, said } = bodyOf(
      'Se [a](saknas.md), [b](b.zip),\n[c](../../ute.md), [d](#saknas) och [e](javascript:alert(1)).\n',
      { others, files },
    );
    expect(seen).toBe('<p>Se a, b,\nc, d och e.</p>');
    expect(said).toMatchInlineSnapshot(`
      [
        "4 Länken till «saknas.md» visas som text, för filen finns inte på webbplatsen.",
        "4 Länken till «b.zip» visas som text, för filen finns inte på webbplatsen.",
        "5 Länken till «../../ute.md» visas som text, för filen finns inte på webbplatsen.",
        "5 Länken till «javascript:alert(1)» visas som text. Bara http, https, mailto och tel blir länkar.",
      ]
    `);
  });

  test('to copies lead there from wherever the page stands', () => {
    const { html } = bodyOf(
      '"<a href="copy:x"> [x](/bild.PNG) `<a href="copy:y">` ![y](/bild.PNG)',
      {
        files,
      },
    );
    expect(html('../../../')).toBe(
      '<p>" <a href="../../../id/a/bild.png">x</a> <code>&#x3C;a href="copy:y"></code> <img src="../../../id/a/bild.png" alt="y"></p>',
    );
  });
});

describe('pictures', () => {
  test('are those of the register alone', () => {
    const { seen, said } = bodyOf(
      '![en](a.png "Titel") ![](a.png) ![två](https://a.se/b.png) ![tre](data:image/png;base64,AAAA) ![fyra](//a.se/b.png) ![fem](a.pdf) ![sex](saknas.png)',
      { files: ['documents/a.png', 'documents/a.pdf'] },
    );
    expect(seen).toBe(
      '<p><img src="../../id/a/a.png" alt="en" title="Titel"> <img src="../../id/a/a.png" alt=""> två tre fyra fem sex</p>',
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "4 Bilden «a.png» saknar beskrivning. Skriv den mellan hakparenteserna, för den som inte ser bilden.",
        "4 Bilden «https://a.se/b.png» följer inte med. Lägg en kopia av den bredvid dokumentet.",
        "4 Bilden «data:image/png;base64,AAAA» följer inte med. Lägg en kopia av den bredvid dokumentet.",
        "4 Bilden «//a.se/b.png» följer inte med. Lägg en kopia av den bredvid dokumentet.",
        "4 Bilden «a.pdf» följer inte med, för det finns ingen sådan bildfil på webbplatsen.",
        "4 Bilden «saknas.png» följer inte med, för det finns ingen sådan bildfil på webbplatsen.",
      ]
    `);
  });
});

test('tables can be scrolled, say what they are, and head their columns', () => {
  const { seen } = bodyOf(
    '| A |   |\n|:-:|--:|\n| 1 | 2 | 3 |\n| 4 |\n\n## Mål\n\n|   |   |\n|---|---|\n| x | y |\n',
  );
  expect(seen).toMatchInlineSnapshot(`
    "<section class="table-scroll" tabindex="0" aria-label="Tabell 1"><table>
    <thead>
    <tr>
    <th scope="col" class="align-center">A</th>
    <td class="align-right"></td>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="align-center">1</td>
    <td class="align-right">2</td>
    </tr>
    <tr>
    <td class="align-center">4</td>
    <td class="align-right"></td>
    </tr>
    </tbody>
    </table></section>
    <div class="heading"><h3 id="mål">Mål</h3>
    <a href="#m%C3%A5l" class="anchor" aria-label="Länk till avsnittet Mål"></a></div>
    <section class="table-scroll" tabindex="0" aria-label="Tabell 2: Mål"><table>
    <tbody>
    <tr>
    <td>x</td>
    <td>y</td>
    </tr>
    </tbody>
    </table></section>"
  `);
});

test('footnotes lead there and back, in the language of the text', () => {
  const { seen, said } = bodyOf(
    'A[^1], B[^två] och C[^1]. [Länk[^två]](https://a.se)\n\n[^två]: Text[^3]\n[^1]: Ett.\n\n    - punkt\n[^3]: Tre\n[^fyra]: Oanvänd\n',
    { facts: 'language: en-GB' },
  );
  expect(seen).toMatchInlineSnapshot(`
    "<p>A<sup><a href="#fotnot.1" id="fotnot.1.plats" role="doc-noteref" aria-label="Footnote 1">1</a></sup>, B<sup><a href="#fotnot.2" id="fotnot.2.plats" role="doc-noteref" aria-label="Footnote 2">2</a></sup> och C<sup><a href="#fotnot.1" id="fotnot.1.plats.2" role="doc-noteref" aria-label="Footnote 1">1</a></sup>. <a href="https://a.se/" rel="noreferrer">Länk<sup>2</sup></a></p>
    <section class="footnotes" aria-labelledby="fotnoter.rubrik">
    <h3 id="fotnoter.rubrik">Footnotes</h3>
    <ol>
    <li id="fotnot.1"><p>Ett.</p><ul>
    <li>punkt</li>
    </ul><p> <a href="#fotnot.1.plats" role="doc-backlink" aria-label="Back to footnote 1 in the text">↩︎</a> <a href="#fotnot.1.plats.2" role="doc-backlink" aria-label="Back to footnote 1 in the text, place 2">↩︎2</a></p></li>
    <li id="fotnot.2"><p>Text<sup><a href="#fotnot.3" id="fotnot.3.plats" role="doc-noteref" aria-label="Footnote 3">3</a></sup> <a href="#fotnot.2.plats" role="doc-backlink" aria-label="Back to footnote 2 in the text">↩︎</a></p></li>
    <li id="fotnot.3"><p>Tre <a href="#fotnot.3.plats" role="doc-backlink" aria-label="Back to footnote 3 in the text">↩︎</a></p></li>
    </ol>
    </section>"
  `);
  expect(said).toMatchInlineSnapshot(`
    [
      "12 Fotnoten «fyra» följer inte med, för ingenting i texten hänvisar till den.",
    ]
  `);
});

test('lists, quotations, code and emphasis are what they were written as', () => {
  const { seen } = bodyOf(
    '3. a\n4. b\n   - c\n\n     d\n\n> *e* **f** ~~g~~ `h`  \n> i\n\n```js onload=alert(1)\n<b>\n```\n\n---\n',
  );
  expect(seen).toMatchInlineSnapshot(`
    "<ol start="3">
    <li>a</li>
    <li>b
    <ul>
    <li>
    <p>c</p>
    <p>d</p>
    </li>
    </ul></li>
    </ol>
    <blockquote>
    <p><em>e</em> <strong>f</strong> <del>g</del> <code>h</code><br>
    i</p>
    </blockquote>
    <pre><code>&#x3C;b>
    </code></pre>
    <hr>"
  `);
});

test('HTML is left out and told of, but for breaks, and for numbers that are raised', () => {
  const { seen, said } = bodyOf(
    '10<sup>6</sup> m<SUB>2</SUB> a<br/>b <sup>[x](b.md)<b></sup>\n\n<!-- inte\nsynligt -->\n<div class="x">\nBort\n</div>\n\n<a id="y"></a>Kvar</b>\n',
  );
  expect(seen).toMatchInlineSnapshot(`
    "<p>10<sup>6</sup> m<sub>2</sub> a<br>b x</p>
    <p><span id="y"></span>Kvar</p>"
  `);
  expect(said).toMatchInlineSnapshot(`
    [
      "4 HTML-koden «<sup>» följer inte med. Skriv om den som Markdown.",
      "4 Länken till «b.md» visas som text, för filen finns inte på webbplatsen.",
      "4 HTML-koden «<b>» följer inte med. Skriv om den som Markdown.",
      "8 HTML-koden «<div class="x"> Bort </div>» följer inte med. Skriv om den som Markdown.",
    ]
  `);
});

test('an empty text is an empty body', () => {
  for (const text of ['', '\n\n', '<!-- x -->\n']) expect(bodyOf(text).seen.trim()).toBe('');
});
