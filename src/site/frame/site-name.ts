import type { Here } from '../here.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** The name of the site, in the reader's language where the city gives it none. */
export function siteName({ site, say }: Here): string {
  return site.settings.title ?? say(FRAME_WORDS.site);
}
