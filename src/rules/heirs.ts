import type { Document } from '../document/document.ts';
import type { Context } from './rule.ts';

/** Finds what stands in place of an ended document, through any number of successors. */
export function heirFinder({
  register,
  hasEnded,
}: Context): (ended: Document) => Document | undefined {
  const known = new Map<Document, Document | undefined>();
  return (ended) => {
    const passed: Document[] = [];
    let heir: Document | undefined = ended;
    while (heir && hasEnded(heir) && !known.has(heir)) {
      passed.push(heir);
      heir = register.timelineOf(heir).superseded?.succession.successor;
    }
    if (heir && known.has(heir)) heir = known.get(heir);
    for (const each of passed) known.set(each, heir);
    return heir;
  };
}
