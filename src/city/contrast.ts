/** Red, green and blue of a colour `#rrggbb`, 0 to 255. */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/**
 * How light a colour `#rrggbb` is, from 0 (black) to 1 (white).
 *
 * Source: WCAG 2.1, the definition of relative luminance.
 */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What WCAG 2.1 demands of text of an ordinary size (success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/**
 * The contrast of two colours `#rrggbb`, from 1 (none) to 21 (black on white).
 *
 * Source: WCAG 2.1, the definition of contrast ratio.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour nearest to one, darkened or lightened by as little as it takes to be read on a ground. */
export function readableOn(ground: string, colour: string): string {
  const end = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 0; step <= 100; step += 1) {
    const mixed = channelsOf(colour).map((channel) =>
      Math.round(channel + ((end - channel) * step) / 100),
    );
    const found = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(found, ground) >= LEAST_CONTRAST) return found;
  }
  return end === 0 ? '#000000' : '#ffffff';
}
