import type { Document } from '../../document/document.ts';
import type { Site } from '../site.ts';
import type { Dated } from './lines.ts';

/**
 * What followed a document: its successors, and the next one on its line. `nothing` where its time is
 * over and nothing did; empty while it applies.
 */
export function followersOf(
  { register, asOf }: Site,
  line: readonly Dated[],
  dated: Dated,
): readonly Document[] | 'nothing' {
  const { document, stretches } = dated;
  const next = line[line.indexOf(dated) + 1]?.document;
  const successors = register.successorsOf(document).map(({ successor }) => successor);
  const followers = [...new Set([...successors, ...(next ? [next] : [])])];
  if (followers.length > 0) return followers;
  const last = stretches.at(-1);
  const hasEnded = last === undefined || (last.before !== undefined && last.before <= asOf);
  const isOver = last?.how === 'over' && last.from !== undefined && last.from <= asOf;
  return hasEnded || isOver ? 'nothing' : [];
}
