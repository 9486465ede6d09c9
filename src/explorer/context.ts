import type { MapHistory } from '../graph/history/history.ts';
import type { Links } from '../graph/html/link.ts';
import type { SitePlace } from '../graph/html/page-data.ts';
import type { SpokenWords } from '../graph/html/spoken-words.ts';

/** From this width on there is room for all controls, and for the panel beside the map; the style sheet knows the same. */
export const WIDE = '(min-width: 64rem)';

/** What everything on the page speaks of, and with which words. */
export interface Context {
  readonly history: MapHistory;
  readonly words: SpokenWords;
  readonly links: Links;
  /** Undefined where the page stands alone. */
  readonly site: SitePlace | undefined;
}
