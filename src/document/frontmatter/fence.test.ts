import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFrontmatter } from './fence.ts';

/** The YAML and the body of a text, and the kind of fault. */
function split(text: string): { yaml?: string; body?: string; fault?: string } {
  const { found, fault } = findFrontmatter(text);
  return {
    ...(found && {
      yaml: text.slice(found.yamlStart, found.yamlEnd),
      body: text.slice(found.bodyStart),
    }),
    ...(fault && { fault: fault.kind }),
  };
}

describe('findFrontmatter', () => {
  test.each([
    ['LF', '---\na: b\n---\nText\n', 'a: b\n', 'Text\n'],
    ['CRLF', '---\r\na: b\r\n---\r\nText\r\n', 'a: b\r\n', 'Text\r\n'],
    ['CR', '---\ra: b\r---\rText\r', 'a: b\r', 'Text\r'],
    ['blanks', '---  \na: b\n---\t\n\nText', 'a: b\n', '\nText'],
    ['no body', '---\na: b\n---', 'a: b\n', ''],
    ['nothing in it', '---\n---\n', '', ''],
    [
      'dashes in values and comments',
      '---\na: ---\n# ---\n  ---\n---a\n---\n',
      'a: ---\n# ---\n  ---\n---a\n',
      '',
    ],
    ['a line under the frontmatter', '---\na: b\n---\n---\nText\n', 'a: b\n', '---\nText\n'],
    [
      'a table in the body',
      '---\na: b\n---\n\n| a | b |\n|---|---|\n',
      'a: b\n',
      '\n| a | b |\n|---|---|\n',
    ],
    [
      'a heading in the body',
      '---\na: b\n---\nKontakt: Anna\n---\n',
      'a: b\n',
      'Kontakt: Anna\n---\n',
    ],
    [
      'text at the end of it',
      '---\na: |\n  b\n---\n# Rubrik\n\nText\n\n---\n',
      'a: |\n  b\n',
      '# Rubrik\n\nText\n\n---\n',
    ],
    [
      'two lines in the body',
      '---\na: b\n---\n\n---\n\nObs: se nedan.\nMer text.\n\n---\n',
      'a: b\n',
      '\n---\n\nObs: se nedan.\nMer text.\n\n---\n',
    ],
  ])('finds it: %s', (_, text, yaml, body) => {
    expect(split(text)).toEqual({ yaml, body });
  });

  test.each([
    ['\n---\na: b\n---\nText', 'not-first', 'a: b\n', 'Text'],
    ['<!-- licens -->\n\n---\na: b\n---\nText', 'not-first', 'a: b\n', 'Text'],
    ['----\na: b\n---\nText', 'fence-not-plain', 'a: b\n', 'Text'],
    ['---yaml\na: b\n---\nText', 'fence-not-plain', 'a: b\n', 'Text'],
    [`---${'\u00a0'}\na: b\n---\nText`, 'fence-not-plain', 'a: b\n', 'Text'],
    ['---\na: b\n...\nText\n\n---\n', 'closed-by-dots', 'a: b\n', 'Text\n\n---\n'],
    ['---\na: b\n ---\nText', 'fence-not-plain', 'a: b\n', 'Text'],
    ['---\na: b\n—\n\nText\n\n---\n', 'fence-not-plain', 'a: b\n', '\nText\n\n---\n'],
    ['---\na: b\n---\n\n---\nc: d\n---\n', 'second-frontmatter', 'a: b\n', '\n---\nc: d\n---\n'],
    [
      '---\na:\n  - b: >-\n      c\n---\n      d\ne: f\n---\n',
      'closed-in-text',
      'a:\n  - b: >-\n      c\n',
      '      d\ne: f\n---\n',
    ],
  ])('sees what was meant: %j', (text, fault, yaml, body) => {
    expect(split(text)).toEqual({ fault, yaml, body });
  });

  test.each([
    ['---\na: b\n', 'unclosed'],
    ['---\na: b\n\n# Rubrik\n\nText.\n\n---\n\nMer text.\n', 'unclosed'],
    ['---', 'unclosed'],
    ['+++\na = "b"\n+++\n', 'fence-not-plain'],
    ['# Rubrik\n', 'no-frontmatter'],
    ['----\n\nText.\n', 'no-frontmatter'],
    ['\n---\n\nText.\n\n---\n', 'no-frontmatter'],
    ['- a: b\n', 'no-frontmatter'],
    ['\n\n', 'no-frontmatter'],
  ])('finds none: %j', (text, fault) => {
    expect(split(text)).toEqual({ fault });
  });

  test('what stands before a fence is told', () => {
    expect(findFrontmatter('\u200b\n---\na: b\n---\n').fault).toEqual({
      kind: 'not-first',
      before: '\u200b\n',
      place: { start: 0, end: 2 },
    });
  });

  test('every text comes apart without loss, and nothing is thrown', () => {
    const piece = fc.constantFrom(
      '---',
      '----',
      '...',
      '—',
      ' ',
      '\n',
      '\r\n',
      '\r',
      'a: b',
      'Text',
      '#',
      '|',
      '\ufeff',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { found, fault } = findFrontmatter(text);
        expect(found !== undefined || fault !== undefined).toBe(true);
        if (!found) return;
        expect(found.yamlStart).toBeLessThanOrEqual(found.yamlEnd);
        expect(found.yamlEnd).toBeLessThan(found.bodyStart);
        expect(found.bodyStart).toBeLessThanOrEqual(text.length);
        expect(text.slice(found.yamlEnd, found.bodyStart).trim()).toMatch(/^[-—.]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['blanks', ' '.repeat(2_000_000)],
    ['line ends', `---\n${'\n'.repeat(2_000_000)}`],
    ['fences', '---\n'.repeat(500_000)],
    ['long dashes', `${'—'.repeat(500_000)}x`],
    ['comments', '<!--'.repeat(500_000)],
  ])('takes no time over millions of %s', (_, text) => {
    expect(() => findFrontmatter(text)).not.toThrow();
  });
});
