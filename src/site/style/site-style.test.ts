import { describe, expect, test } from 'vitest';
import { contrast } from '../../city/contrast.ts';
import { GROUNDS } from '../../city/site-settings.ts';
import { siteFor } from '../../testing/site-for-tests.ts';
import { siteStyle } from './site-style.ts';

const files = { 'a.md': '---\ntitle: A\n---\n' };
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

test('the city has its colours and its logo', async () => {
  const plain = siteStyle(await siteFor(files));
  expect(plain).not.toMatch(/:root\{--city|\.logo\{background-image/);
  const settings = { accent: '#006633', accentDark: '#99ddbb' };
  const own = siteStyle(await siteFor(files, { settings, logo: PICTURE }));
  expect(own).toContain(':root{--city:#006633}:root{--city-dark:#99ddbb}');
  expect(own).toContain(`.logo{background-image:url("${PICTURE}")}`);
});

test('nothing but a colour and a picture gets into the style', async () => {
  const settings = { accent: '#000;}*{display:none', accentDark: 'red' };
  const logo = 'data:image/png;base64,AAAA")}*{display:none';
  const style = siteStyle(await siteFor(files, { settings, logo }));
  expect(style).toBe(siteStyle(await siteFor(files)));
});

test('the style asks for nothing from anywhere else', async () => {
  const style = siteStyle(await siteFor(files));
  expect(style).not.toMatch(/@import|url\((?!"data:)|https?:/);
});

describe.each(['light', 'dark'] as const)('the colours where the screen is %s', async (mode) => {
  const style = siteStyle(await siteFor(files));
  const [light = '', dark = ''] = style.split(/@media screen and \(prefers-color-scheme: ?dark\)/);
  const scope = mode === 'light' ? light : dark;
  const colour = (name: string) =>
    new RegExp(`--${name}: ?(?:var\\(--city(?:-dark)?,)?(#[0-9a-f]{6})`).exec(scope)?.[1] ?? name;

  test('stand on no ground on which the city’s own colours are harder to read than where they were tried', () => {
    expect([colour('ground'), colour('tint')]).toContain(GROUNDS[mode]);
    for (const ground of [colour('ground'), colour('tint')]) {
      expect(contrast(colour('ink'), ground)).toBeGreaterThanOrEqual(
        contrast(colour('ink'), GROUNDS[mode]),
      );
    }
  });

  test.each([
    ['ink', 'ground', 7],
    ['ink', 'tint', 7],
    ['quiet', 'ground', 4.5],
    ['quiet', 'tint', 4.5],
    ['accent', 'ground', 4.5],
    ['accent', 'tint', 4.5],
    ['edge', 'ground', 3],
    ['good-ink', 'good', 4.5],
    ['soon-ink', 'soon', 4.5],
    ['watch-ink', 'watch', 4.5],
    ['ended-ink', 'ended', 4.5],
    ['draft-ink', 'draft', 4.5],
    ['good-edge', 'ground', 3],
    ['soon-edge', 'ground', 3],
    ['watch-edge', 'ground', 3],
    ['ended-edge', 'ground', 3],
    ['draft-edge', 'ground', 3],
  ])('%s can be told from %s', (ink, ground, least) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});
