import { describe, expect, test } from 'vitest';
import { readBody } from '../document/body/read-body.ts';
import { headingOfSection, isSectionNumber } from './section-anchors.ts';

test.each(['2', '5a', '5-a', '§2', 'p1', 'kap7', 'kap7.2', 'kap-7-2a', 'k8p2', '18-§'])(
  '%s is the number of a section',
  (anchor) => {
    expect(isSectionNumber(anchor)).toBe(true);
  },
);

test.each(['mål-och-syfte', 'kapitel', '2-mål', 'p', '', '2024-plan', 'a1'])(
  '«%s» is none',
  (anchor) => {
    expect(isSectionNumber(anchor)).toBe(false);
  },
);

describe('the heading of a section', () => {
  const text = [
    '# Regler',
    '## 1 kap. Allmänt',
    '### 1 §',
    '### 2 a §',
    '## 2 kap. Avgifter',
    '### 1 §',
    '### § 3 Undantag',
  ].join('\n\n');
  const { headings } = readBody(text, 0).body;

  test.each([
    ['kap2', '2-kap-avgifter'],
    ['kap1.1', '1-'],
    ['k2p1', '1--1'],
    ['kap1.2a', '2-a-'],
    ['kap2.3', '-3-undantag'],
  ])('%s', (anchor, found) => {
    expect(headingOfSection(headings, anchor)?.anchor).toBe(found);
  });

  test('is that of the chapter, or none', () => {
    expect(headingOfSection(headings, 'kap1.3')).toBeUndefined();
    expect(headingOfSection(headings, '1')).toBeUndefined();
  });

  test('needs no chapters', () => {
    const { headings: plain } = readBody('# Taxa\n\n## 1 §\n\n## 18 a §', 0).body;
    expect(headingOfSection(plain, '18a')?.text).toBe('18 a §');
    expect(headingOfSection(plain, '18')).toBeUndefined();
  });
});
