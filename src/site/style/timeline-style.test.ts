import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../city/contrast.ts';

const CSS = ['base', 'timeline'].map((name) => readFileSync(`src/site/style/${name}.css`, 'utf8'));

/** The last value that a property is given where the screen is light, or dark. */
function property(name: string, isDark: boolean): string {
  const found = CSS.flatMap((css) => {
    const at = css.indexOf('@media screen and (prefers-color-scheme: dark)');
    const part = isDark ? css.slice(at) : css.slice(0, at);
    return [
      ...part.matchAll(new RegExp(`--${name}: (?:var\\(--city(?:-dark)?, )?(#[0-9a-f]{6})`, 'g')),
    ].map((match) => match[1]);
  });
  const value = found.at(-1);
  if (value === undefined) throw new Error(`no --${name}`);
  return value;
}

describe.each([
  ['light', false],
  ['dark', true],
])('on a %s screen', (_, isDark) => {
  test.each([
    // The numbers in bars, and what is written beside a gap.
    ['ground', 'accent', 4.5],
    ['ground', 'tl-past', 4.5],
    ['tl-gap', 'ground', 4.5],
    // Bars and their outlines.
    ['accent', 'ground', 3],
    ['tl-past', 'ground', 3],
    ['tl-over', 'tl-over-ground', 3],
    ['tl-over', 'ground', 3],
    ['tl-gap', 'tl-gap-ground', 3],
    ['accent', 'tl-coming', 3],
  ])('%s stands out against %s', (one, other, least) => {
    const colours = [property(one, isDark), property(other, isDark)] as const;
    expect(contrast(...colours)).toBeGreaterThanOrEqual(least);
  });
});
