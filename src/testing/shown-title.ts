import { visible } from '../report/visible.ts';

/** A title as a picture shows it: nothing hidden, and one blank for whatever parts words. */
export function shownTitle(title: string): string {
  return visible(title.replace(/\s+/g, ' ').trim());
}
