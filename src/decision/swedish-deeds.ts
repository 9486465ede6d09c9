import type { PointKind } from './decision-file.ts';

/** How Swedish words for what points do begin: «upphäv», «upphäver», «upphävs». */
const STEMS: readonly (readonly [stem: RegExp, kind: PointKind])[] = [
  [/^anta/i, 'adopt'],
  [/^(?:upphäv|upphör)/i, 'repeal'],
  [/^förläng/i, 'prolong'],
  [/^(?:revider|ändra)/i, 'revise'],
  [/^(?:överför|överlåt)/i, 'transfer'],
];

/** The kind of point that a Swedish word means, for suggestions: points are written in English. */
export function deedOfSwedish(word: string): PointKind | undefined {
  const composed = word.normalize('NFC').trim();
  return STEMS.find(([stem]) => stem.test(composed))?.[1];
}
