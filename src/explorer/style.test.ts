import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BOX_STYLES,
  COLUMN_BORDER,
  EDGE_STYLES,
  FINDING_INK,
  INK,
  LANE_FILLS,
  MARK_FILLS,
} from '../graph/svg/palette.ts';

const CSS = readFileSync('src/explorer/style.css', 'utf8');
const PICTURE = readFileSync('src/graph/svg/dark.css', 'utf8');
const DARK = CSS.slice(CSS.indexOf('@media screen and (prefers-color-scheme: dark)'));
const MODES = ['light', 'dark'] as const;
type Mode = (typeof MODES)[number];

/** The colour that a presentation attribute is drawn in: the style sheet has another for the dark. */
function drawn(attribute: 'fill' | 'stroke', colour: string, mode: Mode): string {
  if (mode === 'light') return colour;
  const pattern = new RegExp(
    `\\[${attribute}="${colour}"\\][^{]*\\{\\s*${attribute}: (#[0-9a-f]{6})`,
  );
  const dark = pattern.exec(PICTURE)?.[1];
  if (!dark) throw new Error(`${attribute} ${colour} has no colour for the dark`);
  return dark;
}

/** The value of a property of the page. */
function property(name: string, mode: Mode): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(mode === 'dark' ? DARK : CSS)?.[1];
  if (!found) throw new Error(`no --${name} for the ${mode}`);
  return found;
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours by WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG defines it', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(MODES)('in the %s', (mode) => {
  const lanes = LANE_FILLS.map((fill) => drawn('fill', fill, mode));
  const least = (colour: string, grounds: readonly string[]) =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));

  test.each(Object.entries(BOX_STYLES))(
    'the words and the outline of a box stand out: %s',
    (_, style) => {
      const fill = drawn('fill', style.fill, mode);
      expect(contrast(drawn('fill', style.text, mode), fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(drawn('fill', FINDING_INK, mode), fill)).toBeGreaterThanOrEqual(4.5);
      expect(least(drawn('stroke', style.stroke, mode), [...lanes, fill])).toBeGreaterThanOrEqual(
        3,
      );
    },
  );

  test.each(Object.entries(EDGE_STYLES))('a line stands out: %s', (_, { stroke, head }) => {
    expect(least(drawn('stroke', stroke, mode), lanes)).toBeGreaterThanOrEqual(3);
    if (head === 'full' || head === 'bar' || head === 'diamond') {
      expect(least(drawn('fill', stroke, mode), lanes)).toBeGreaterThanOrEqual(3);
    }
  });

  test('what is written on lanes and on bands stands out', () => {
    expect(least(drawn('fill', INK, mode), [...lanes, property('paper', mode)])).toBeGreaterThan(
      4.5,
    );
    expect(drawn('stroke', COLUMN_BORDER, mode)).toMatch(/^#/);
    for (const band of Object.values(MARK_FILLS)) {
      expect(contrast('#ffffff', band)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ['ink', 'paper', 4.5],
    ['ink', 'raised', 4.5],
    ['ink', 'now', 4.5],
    ['faint', 'paper', 4.5],
    ['faint', 'raised', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'raised', 4.5],
    ['on-accent', 'accent', 4.5],
    ['control', 'paper', 3],
    ['control', 'raised', 3],
  ])('%s on %s', (ink, paper, wanted) => {
    expect(contrast(property(ink, mode), property(paper, mode))).toBeGreaterThanOrEqual(wanted);
  });
});
