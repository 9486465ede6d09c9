import type { Document } from '../document/document.ts';
import type { World } from '../io/world.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { Opened } from './opened.ts';

/** Findings of each weight. */
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const NONE: Counts = { error: 0, warning: 0, info: 0 };

/** Lints a register and counts what is said of each document. */
export function countFindings(opened: Opened, world: World): (document: Document) => Counts {
  const { register, asOf, tree } = opened;
  const counts = new Map<Document, Counts>();
  const context = { register, asOf, today: world.today, exists: tree.exists };
  for (const { document, severity } of lint(rules, context)) {
    if (!document) continue;
    const known = counts.get(document) ?? NONE;
    counts.set(document, { ...known, [severity]: known[severity] + 1 });
  }
  return (document) => counts.get(document) ?? NONE;
}
