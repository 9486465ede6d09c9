import type { Fix, Mend } from '../rules/fix.ts';
import type { Finding } from '../rules/rule.ts';
import { comparePlaces, type Place } from '../text/place.ts';

/** A fix that is asked for. */
export interface Candidate {
  /** What is mended: a finding, or what is read all the same and is only to be written as usual. */
  readonly kind: 'finding' | 'key' | 'reference';
  readonly finding: Finding | undefined;
  readonly place: Place;
  readonly fix: Fix;
}

/** The file that a change is of, by path. */
export function pathOf(mend: Mend): string {
  return (mend.kind === 'fact' ? mend.source : mend.place.source).path;
}

/** The first by place goes first; faults go before what is no fault. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const later = ({ finding }: Candidate) => (finding ? 0 : 1);
  return [...candidates].sort((a, b) => later(a) - later(b) || comparePlaces(a.place, b.place));
}
