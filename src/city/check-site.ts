import { type Checked, checkDay, checkTwice } from './checked.ts';
import type { ConfigFault } from './config-fault.ts';
import { contrast, LEAST_CONTRAST, readableOn } from './contrast.ts';
import { GROUNDS, readBaseUrl, readColour, type StatedSite } from './site-settings.ts';

/** A picture that a browser shows, within the register's folder. */
const PICTURE =
  /^(?![/~]|[a-z]:)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\p{Cc}]+\.(?:png|jpe?g|webp|svg)$/iu;

/** Says what is wrong with what a city says of its site. */
export function* checkSite(checked: Checked): Generator<ConfigFault> {
  const { site } = checked.own;
  if (site === undefined) return;
  const unreadable = (key: string, as: Unreadable): ConfigFault => ({
    kind: 'unreadable',
    ...checked.placeAt(`/site/${key}`, 'value'),
    as,
    written: site[key as 'title'] ?? '',
  });
  const base = site['base-url'];
  if (base !== undefined && !readBaseUrl(base)) yield unreadable('base-url', 'base-url');
  for (const key of ['license', 'publisher'] as const) {
    const written = site[key];
    if (written === undefined || (/^https?:\/\//i.test(written) && URL.canParse(written))) continue;
    yield unreadable(key, 'web-address');
  }
  if (site.logo !== undefined && !PICTURE.test(site.logo)) yield unreadable('logo', 'picture');
  yield* checkColour(checked, site, 'accent', 'light');
  yield* checkColour(checked, site, 'accent-dark', 'dark');
  for (const key of ['days', 'languages'] as const) {
    const listed = site[key] ?? [];
    yield* checkTwice(
      checked,
      listed.map((each, index) => [each, `/site/${key}/${index}`]),
    );
  }
  for (const [index, day] of (site.days ?? []).entries()) {
    yield* checkDay(checked, `/site/days/${index}`, day);
  }
}

type Unreadable = Extract<ConfigFault, { kind: 'unreadable' }>['as'];

function* checkColour(
  { placeAt }: Checked,
  site: StatedSite,
  key: 'accent' | 'accent-dark',
  on: keyof typeof GROUNDS,
): Generator<ConfigFault> {
  const written = site[key];
  const at = placeAt(`/site/${key}`, 'value');
  if (written === undefined) {
    // The key stands there without a value: what was written is a comment to YAML.
    const isEmpty = at.path !== '';
    if (isEmpty) yield { kind: 'unreadable', ...at, as: 'colour', written: '' };
    return;
  }
  const colour = readColour(written);
  if (colour === undefined) {
    yield { kind: 'unreadable', ...at, as: 'colour', written };
    return;
  }
  const ground = GROUNDS[on];
  const ratio = contrast(colour, ground);
  if (ratio >= LEAST_CONTRAST) return;
  yield { kind: 'low-contrast', ...at, colour, on, ratio, readable: readableOn(ground, colour) };
}
