import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

/** The headings of a body as `depth anchor «words»`. */
function headings(text: string): string[] {
  return readBody(text, 0).body.headings.map(
    ({ depth, anchor, text: words }) => `${depth} ${anchor} «${words}»`,
  );
}

/** The links of a body as their targets, images with a `!`. */
function targets(text: string): string[] {
  return readBody(text, 0).body.links.map(
    ({ kind, target }) => `${kind === 'image' ? '!' : ''}${target}`,
  );
}

function htmlIds(text: string): readonly string[] {
  return readBody(text, 0).body.htmlIds;
}

test('headings have words without markup and the anchors that GitHub makes', () => {
  const text = [
    '# Riktlinjer för *resor* & `taxi`',
    '## 1.2 Syfte',
    '## 1.2 Syfte ##',
    'Åtgärder på\nlång sikt\n===',
    '### [Bilaga A](bilaga-a.md) och ![logotyp](x.png)',
    '#### &aring;r 2024\\*',
    '## Öppna data – när och hur?',
    '######',
    '####### sju',
    '#utan blanksteg',
  ].join('\n\n');
  expect(headings(text)).toEqual([
    '1 riktlinjer-för-resor--taxi «Riktlinjer för resor & taxi»',
    '2 12-syfte «1.2 Syfte»',
    '2 12-syfte-1 «1.2 Syfte»',
    '1 åtgärder-pålång-sikt «Åtgärder på\nlång sikt»',
    '3 bilaga-a-och-logotyp «Bilaga A och logotyp»',
    '4 år-2024 «år 2024*»',
    '2 öppna-data--när-och-hur «Öppna data – när och hur?»',
    '6  «»',
  ]);
});

test('places are those of the whole text', () => {
  const text = '---\nid: a\n---\n\n> # Ett\r\n\nSe [två](b.md)\noch\r\n- <https://x.se>\n';
  const { headings, links } = readBody(text, 14).body;
  expect(text.slice(headings[0]?.start, headings[0]?.end)).toBe('# Ett');
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual([
    '[två](b.md)',
    '<https://x.se>',
  ]);
});

test('a section ends at the next heading of its rank or a higher one', () => {
  const text = '# A\n\n## B\n\n### C\n\n> # citat\n\n## D\n\n# E\n';
  const sections = readBody(text, 0).body.headings.map(({ start, sectionEnd }) =>
    text.slice(start, sectionEnd).split('\n', 1).concat(text.slice(sectionEnd).split('\n', 1)),
  );
  expect(sections).toEqual([
    ['# A', '# E'],
    ['## B', '## D'],
    ['### C', '## D'],
    ['# citat', ''],
    ['## D', '# E'],
    ['# E', ''],
  ]);
});

test('links of every form are found in their order', () => {
  const text = [
    '[a](ett.md), [b](<två tre.md> "titel"), [c](), ![d](bild.png)',
    '[e][Ref], [ref][], [REF], ![ref] och [saknas]',
    '<https://kommun.se/?a=b&amp;c> <namn@kommun.se>',
    '[![märke](m.svg)](fyra.md#f%C3%B6rsta)',
    '[yttre [inre](fem.md)](sex.md) `[kod](x)` \\[a](x) <b title="[a](x)">',
    '[g](h\\)i_&ouml;&#229;.md)',
    '[ref]: sju.md\n  "titel"\n[ref]: för-sent.md',
  ].join('\n\n');
  expect(targets(text)).toEqual([
    ...['ett.md', 'två tre.md', '', '!bild.png', 'sju.md', 'sju.md', 'sju.md', '!sju.md'],
    ...['https://kommun.se/?a=b&amp;c', 'mailto:namn@kommun.se', 'fyra.md#f%C3%B6rsta', '!m.svg'],
    ...['fem.md', 'h)i_öå.md'],
  ]);
});

test('code and HTML blocks hold no links and no headings', () => {
  const blocks = [
    '    [a](b)',
    '```\n# a\n[a](b)\n```',
    '<div>\n# a\n[a](b)\n</div>',
    '<!--\n# a\n-->',
  ];
  for (const block of blocks)
    expect(readBody(block, 0).body).toMatchObject({ headings: [], links: [] });
});

test('raw HTML sets ids', () => {
  const text = [
    '<a id="ett"></a> och <a name=två>x</a> <span ID=\'tr&auml;\'>',
    '<div id="fyra"\n id="fem"><p class="x" id=sex>\n<!-- <a id="nej"> -->',
    '<script>\nx = \'<a id="nej">\'\n</script>',
    '<input name="nej"> <a id=""> `<a id="nej">` \\<a id="nej">',
    '> <h2\n> id="sju">',
  ].join('\n\n');
  expect(htmlIds(text)).toEqual(['ett', 'två', 'trä', 'fyra', 'sex', 'sju']);
});

test('an empty body has nothing', () => {
  for (const text of ['', '\n', ' \n\t\n']) {
    expect(readBody(text, 0)).toEqual({ body: { headings: [], links: [], htmlIds: [] } });
  }
  expect(readBody('# a', 3).body.headings).toEqual([]);
});
