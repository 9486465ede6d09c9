import type { Document } from '../../document/document.ts';
import { quote } from '../../rules/quote.ts';
import type { RenderedBody } from '../site.ts';
import { LOSS_WORDS, type Loss } from './body-words.ts';

type LeftOut = RenderedBody['leftOut'][number];

/** Whoever has more will build again. */
const MOST = 100;

/** What of a text does not come with it to the site. */
export interface Losses {
  /** Notes a loss; the same one once. `startOf` finds its offset in the file, -1 where it does not. */
  readonly add: (loss: Loss, what: string, startOf: () => number) => void;
  /** In the order of the text. */
  readonly all: () => readonly LeftOut[];
}

/** Nothing of the text of a document is lost yet. */
export function makeLosses({ source }: Document, bodyStart: number): Losses {
  const known = new Map<string, LeftOut>();
  return {
    add: (loss, what, startOf) => {
      const key = `${loss} ${what}`;
      if (known.size >= MOST || known.has(key)) return;
      const start = Math.max(startOf(), bodyStart);
      const message = LOSS_WORDS[loss](quote(what));
      known.set(key, { place: { source, start, end: start }, message });
    },
    all: () => [...known.values()].sort((a, b) => a.place.start - b.place.start),
  };
}
