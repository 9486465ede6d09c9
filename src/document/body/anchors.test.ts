import fc from 'fast-check';
import GithubSlugger, { slug } from 'github-slugger';
import { expect, test } from 'vitest';
import { makeAnchors } from './anchors.ts';

test('every character is kept, changed or dropped as github-slugger does it', () => {
  const differing: string[] = [];
  for (let code = 0; code < 0xffff; code += 1) {
    const words = `A${String.fromCharCode(code)}b`;
    if (makeAnchors()(words) !== slug(words)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test('anchors that recur get the numbers that github-slugger gives them', () => {
  const words = fc.constantFrom(
    'a',
    'A',
    'a-1',
    'a 1',
    'a-2',
    'a-1-1',
    '',
    '-1',
    'å',
    'constructor',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (headings) => {
      const slugger = new GithubSlugger();
      expect(headings.map(makeAnchors())).toEqual(headings.map((heading) => slugger.slug(heading)));
    }),
  );
});
