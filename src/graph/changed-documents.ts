import type { Document } from '../document/document.ts';
import type { ChangeKind } from '../register/change.ts';
import { CHANGE_NAMES } from '../register/change-names.ts';
import { changesBetween } from '../register/changes.ts';
import type { View } from '../register/view.ts';
import type { Announced } from '../register/with-decision.ts';
import type { Mark } from './steering-map.ts';

/** Where one thing is told, what follows from it is not: an adoption that supersedes is told as both ends. */
const UNTOLD: ReadonlySet<ChangeKind> = new Set(['proposed', 'stage-changed', 'facts-changed']);

/** The documents that something becomes of between two views, each with what. */
export function changedDocuments(
  before: View,
  after: View,
  announced: readonly Announced[],
): Map<Document, Mark[]> {
  const marks = new Map<Document, Mark[]>();
  const add = (document: Document, kind: ChangeKind) => {
    const mark = { kind, text: CHANGE_NAMES[kind] };
    const known = marks.get(document);
    if (known) known.push(mark);
    else marks.set(document, [mark]);
  };
  for (const { document, kind } of changesBetween(before, after)) {
    if (!UNTOLD.has(kind)) add(document, kind);
  }
  for (const { document } of announced) add(document, 'announced');
  return marks;
}
