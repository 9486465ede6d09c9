import type { Document } from '../../document/document.ts';
import type { Site } from '../site.ts';
import { appliesWhen } from './applies-when.ts';

/**
 * What applies in place of a document that has ended: through any number of successors, those that
 * apply on the site's day. Empty where nothing took its place, or what did has ended as well.
 */
export function heirsOf({ register, stateOf }: Site, ended: Document): readonly Document[] {
  const seen = new Set([ended]);
  // A set hands out what is added while it is walked, and a circle adds nothing new.
  for (const document of seen) {
    const state = stateOf(document);
    if (document !== ended && appliesWhen(state, register.city) === 'now') continue;
    for (const ending of register.timelineOf(document).endings) {
      if (ending.kind === 'succession') seen.add(ending.succession.successor);
    }
  }
  seen.delete(ended);
  return [...seen].filter((each) => appliesWhen(stateOf(each), register.city) === 'now');
}
