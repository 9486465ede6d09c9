import type { PointKind } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** Something to mend, or to think of, before a decision is made. */
export interface Remark {
  /** The rule that found it; undefined where the decision itself cannot be carried out. */
  readonly rule: string | undefined;
  readonly place: Place;
  readonly message: Text;
  readonly help: Text | undefined;
}

/** A point of the decision, and whether it can be carried out. */
export interface JudgedPoint {
  readonly kind: PointKind;
  readonly isPart: boolean;
  /** The document, or the words where the point leads to none. */
  readonly document: Document | undefined;
  readonly words: string;
  readonly status: 'to-do' | 'done-before' | 'refused';
}

/** What there is to say of a decision before it is made. */
export interface Judgement {
  readonly points: readonly JudgedPoint[];
  /** What must be mended: the decision could not be carried out, or would leave something wrong. */
  readonly mend: readonly Remark[];
  /** What a careful secretary would look at. */
  readonly look: readonly Remark[];
  /** What hangs in the air once the decision has been carried out. */
  readonly hanging: readonly Remark[];
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.source === b.source && a.start === b.start;
}

/**
 * Gathers remarks so that one cause is told once: what hangs in the air is not told again as a finding
 * of the document that it hangs in, nor what keeps a point from being carried out as a finding of
 * the point.
 */
export function judge(
  points: readonly JudgedPoint[],
  obstacles: readonly Remark[],
  findings: { readonly serious: readonly Remark[]; readonly mild: readonly Remark[] },
  hanging: readonly Remark[],
): Judgement {
  const isNew = ({ place }: Remark) =>
    ![...hanging, ...obstacles].some((each) => isSamePlace(each.place, place));
  return {
    points,
    mend: [...obstacles, ...findings.serious.filter(isNew)],
    look: findings.mild.filter(isNew),
    hanging,
  };
}
