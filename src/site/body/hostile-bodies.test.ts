import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../testing/body-of.ts';
import { HOSTILE_BODIES, hostileSoup } from '../../testing/hostile-bodies.ts';
import { elementsIn, htmlTree } from '../../testing/html-tree.ts';
import { writeSafely } from './safe-html.ts';

/** All that may be in a body, said once more: attributes by tag, and what they may be. */
const TAGS =
  /^(?:a|blockquote|br|code|del|div|em|h[3-6]|hr|img|li|ol|p|pre|section|span|strong|su[bp]|t(?:able|body|d|h|head|r)|ul)$/;
const ADDRESS =
  /^(?:https?:\/\/[^\s/@"<>]+(?:\/\S*)?|mailto:[^\s?]+@[^\s?]+|tel:\+?[0-9().-]+|#\S*|(?:index\.html|\.\.\/[a-z0-9-]+\/index\.html)(?:#\S+)?|\.\.\/\.\.\/id\/[a-z0-9-]+\/[a-z0-9-]+\.[a-z]+)$/;
const COPY = /^\.\.\/\.\.\/id\/[a-z0-9-]+\/[a-z0-9-]+\.(?:png|jpe?g|gif|webp|avif)$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  'a href': ADDRESS,
  'a rel': /^noreferrer$/,
  'a role': /^doc-(?:noteref|backlink)$/,
  'a className': /^anchor$/,
  'a ariaLabel': /./s,
  'a title': /./s,
  'a id': /^fotnot\.\d+\.plats(?:\.\d+)?$/,
  'img src': COPY,
  'img alt': /^/,
  'img title': /./s,
  'ol start': /^\d+$/,
  'li id': /^fotnot\.\d+$/,
  'span id': /^\S+$/,
  'div className': /^heading$/,
  'section className': /^(?:table-scroll|footnotes)$/,
  'section tabIndex': /^0$/,
  'section ariaLabel': /./,
  'section ariaLabelledBy': /^fotnoter\.rubrik$/,
  'p className': /^as-written$/,
  'th scope': /^col$/,
  'th className': /^align-(?:left|center|right)$/,
  'td className': /^align-(?:left|center|right)$/,
  ...Object.fromEntries(['h3', 'h4', 'h5', 'h6'].map((name) => [`${name} id`, /^\S+$/])),
};
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What of a body is not allowed, as lines for a person. Throws where it is not even well-formed. */
function forbidden(html: string): string[] {
  const elements = elementsIn(htmlTree(html));
  const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
  return [
    ...elements.filter(({ tagName }) => !TAGS.test(tagName)).map(({ tagName }) => `<${tagName}>`),
    ...elements.flatMap(({ tagName, properties }) =>
      Object.entries(properties)
        .filter(([name, value]) => !VALUES[`${tagName} ${name}`]?.test(String(value)))
        .map(([name, value]) => `<${tagName} ${name}="${value}">`),
    ),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...ids.filter((id) => /^(?:page|text|fakta)\.\w/.test(id)).map((id) => `of the page: ${id}`),
    ...(HIDDEN.test(html) ? ['hidden characters'] : []),
  ];
}

const AROUND = {
  files: ['documents/a.png', 'documents/b.pdf', 'etc/passwd', 'documents/b.html'],
  others: { b: '# B\n' },
};

describe('nothing gets through', () => {
  test.each(HOSTILE_BODIES)('%j', (body) => {
    for (const text of [body, `> ${body.replaceAll('\n', '\n> ')}`, `${body}\n\n~~a~~`]) {
      const { seen } = bodyOf(text, AROUND);
      expect(forbidden(seen)).toEqual([]);
    }
  });

  test('of a title, a file name or a heading that is made to', () => {
    const name = '"><script>alert(1)</script>.png';
    const address = encodeURIComponent(name);
    const { seen } = bodyOf(`![x](${address}) [y](${address})\n\n# ${name}\n`, {
      files: [`documents/${name}`],
    });
    expect(forbidden(seen)).toEqual([]);
    expect(seen).toContain('src="../../id/a/script.png"');
  });

  test('and a validator has nothing to say', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const body of HOSTILE_BODIES) {
      const page = `<!DOCTYPE html>\n<html lang="sv"><head><title>a</title></head><body><main><h1>a</h1><h2>b</h2>${bodyOf(body, AROUND).seen}</main></body></html>`;
      const { results } = await validate.validateString(page);
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      );
      expect([body, said]).toEqual([body, []]);
    }
  });
});

describe('of any text', () => {
  test('nothing is made but what is allowed, and never the same id twice', () => {
    fc.assert(
      fc.property(hostileSoup, (text) => {
        expect(forbidden(bodyOf(text, AROUND).seen)).toEqual([]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) },
    );
  });

  test('the HTML is the same when it is sanitised once more', () => {
    const twice = (text: string) => {
      const once = bodyOf(text, AROUND).html('copy:');
      expect(writeSafely(htmlTree(once))).toBe(once);
    };
    for (const body of HOSTILE_BODIES) twice(body);
    fc.assert(fc.property(hostileSoup, twice), { numRuns: 1_000 });
  });

  test('the same text gives the same HTML', () => {
    fc.assert(
      fc.property(hostileSoup, (text) => {
        expect(bodyOf(text, AROUND).seen).toBe(bodyOf(text, AROUND).seen);
      }),
      { numRuns: 100 },
    );
  });
});
