import type { Element, Properties } from 'hast';
import { expect, test } from 'vitest';
import { seenFrom, writeSafely } from './safe-html.ts';

function made(tagName: string, properties: Properties, ...children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

const write = (...children: Element['children']) => writeSafely({ type: 'root', children });
const words = { type: 'text', value: 'a' } as const;

test.each([
  ['script', made('script', {}, words), ''],
  ['style', made('style', {}, words), ''],
  ['template', made('template', {}, words), ''],
  ['iframe', made('iframe', { srcDoc: '<b>' }, words), 'a'],
  ['svg', made('svg', { onLoad: 'x' }, made('a', { href: 'javascript:x' }, words)), '<a>a</a>'],
  ['form', made('form', { action: 'x' }, made('input', { name: 'q' })), ''],
  ['object', made('object', { data: 'x' }, made('embed', { src: 'x' })), ''],
  [
    'handler',
    made('p', { onClick: 'x', style: 'x' as never, className: ['x'], id: 'x' }, words),
    '<p class="">a</p>',
  ],
  [
    'picture',
    made('img', { src: 'https://a.se/a.png', srcSet: 'x', onError: 'x', alt: 'a' }),
    '<img alt="a">',
  ],
  ['other machine', made('img', { src: '//a.se/a.png' }), '<img>'],
  ['data', made('img', { src: 'data:image/png;base64,AAAA' }), '<img>'],
  ['copy out of the folder', made('img', { src: 'copy:../x' }), '<img>'],
  [
    'page of another kind',
    made('a', { href: '../../index.html', target: 'x', name: 'y' }, words),
    '<a>a</a>',
  ],
  ['run', made('a', { href: ' java\nscript:x', ping: ['x'], download: 'x' }, words), '<a>a</a>'],
  ['machine', made('a', { href: '//a.se', rel: ['opener'] }, words), '<a rel="">a</a>'],
  ['raw HTML', { type: 'raw', value: '<script>' } as unknown as Element, ''],
  ['comment', { type: 'comment', value: '--><script>' } as unknown as Element, ''],
  [
    'hidden',
    { type: 'text', value: 'a\u202eb\u0000c\u2028d\u00ade' } as unknown as Element,
    'abc d\u00ade',
  ],
])('the second wall alone lets no %s through', (_name, node, html) => {
  expect(write(node)).toBe(html);
});

test('the way to copies is the way from the page, and nothing else is', () => {
  const html = write(
    made('a', { href: 'copy:id/a/b.pdf', title: '<a href=copy:x' }, words),
    { type: 'text', value: '<a href="copy:id/x.pdf">' },
    made('img', { src: 'copy:id/a/b.png', alt: '<img src="copy:' }),
  );
  expect(seenFrom(html)('../../')).toBe(
    '<a href="../../id/a/b.pdf" title="<a href=copy:x">a</a>&#x3C;a href="copy:id/x.pdf"><img src="../../id/a/b.png" alt="<img src=&#x22;copy:">',
  );
});
