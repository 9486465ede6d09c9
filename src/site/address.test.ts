import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagePath, publicAddress, wayBetween } from './address.ts';

describe('the way from a file of a site to another', () => {
  test.each([
    ['index.html', 'index.html', 'index.html'],
    ['index.html', 'dokument/index.html', 'dokument/index.html'],
    ['dokument/index.html', 'index.html', '../index.html'],
    ['id/a/index.html', 'id/b/index.html', '../b/index.html'],
    ['id/a/index.html', 'id/ab/index.html', '../ab/index.html'],
    ['en/id/a/index.html', 'id/a/a.pdf', '../../../id/a/a.pdf'],
    ['id/a/index.html', 'id/a/a.md', 'a.md'],
  ])('%s → %s is %s', (from, to, way) => {
    expect(wayBetween(from, to)).toBe(way);
  });

  test('leads there, wherever the site lies', () => {
    const file = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'id'), { maxLength: 4 })
      .map((folders) => [...folders, 'index.html'].join('/'));
    fc.assert(
      fc.property(file, file, (from, to) => {
        const root = 'https://styr.example.se/en/mapp/';
        expect(new URL(wayBetween(from, to), root + from).href).toBe(root + to);
      }),
    );
  });
});

test('addresses are Swedish words; the other language lies in a folder of its own', () => {
  expect(pagePath({ kind: 'start' }, 'sv', 'sv')).toBe('index.html');
  expect(pagePath({ kind: 'document', id: 'a' }, 'en', 'sv')).toBe('en/id/a/index.html');
  expect(pagePath({ kind: 'document', id: 'a' }, 'en', 'en')).toBe('id/a/index.html');
  expect(pagePath({ kind: 'missing' }, 'sv', 'en')).toBe('sv/404.html');
});

test('to the world a folder stands for its page', () => {
  const root = 'https://styr.example.se/';
  expect(publicAddress(root, 'index.html')).toBe(root);
  expect(publicAddress(root, 'id/a/index.html')).toBe(`${root}id/a/`);
  expect(publicAddress(root, 'id/a/a.pdf')).toBe(`${root}id/a/a.pdf`);
});
