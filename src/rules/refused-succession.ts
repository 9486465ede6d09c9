import type { Body } from '../city/city.ts';
import { deciders } from '../register/deciders.ts';
import type { Succession } from '../register/relation.ts';
import type { Text } from '../text/language.ts';
import { ownersAgainst, ownership } from './owners-against.ts';
import type { Context, Related } from './rule.ts';

/** One succession that the successor's body may not bring about. */
export interface RefusedSuccession {
  readonly succession: Succession;
  readonly owners: readonly Body[];
  /** Whose the predecessor is, in words, and where that stands. */
  readonly whose: Text;
  readonly related: readonly Related[];
  readonly enders: readonly Body[];
}

/** Whether something else than the succession ends the same: a repeal, or an earlier successor. */
function endsOtherwise(context: Context, { predecessor, part, successor }: Succession): boolean {
  const { endings, annulled } = context.register.timelineOf(predecessor);
  if (annulled) return true;
  const begun = context.register.timelineOf(successor).decided?.day;
  return endings.some((ending) => {
    if (ending.part !== undefined && ending.part !== part) return false;
    if (ending.kind === 'repeal') return true;
    if (ending.succession.successor === successor) return false;
    return begun !== undefined && ending.day !== undefined && ending.day < begun;
  });
}

/** Judges a succession by the bodies of its successor; undefined where one of them may have power over the other. */
export function refusedSuccession(
  context: Context,
  succession: Succession,
): RefusedSuccession | undefined {
  const { city, asOf, state } = context;
  const { predecessor, successor, inCycle } = succession;
  if (inCycle || state(successor).kind === 'withdrawn') return undefined;
  if (endsOtherwise(context, succession)) return undefined;
  const day = context.register.timelineOf(successor).decided?.day ?? asOf;
  const { adopted, revised, areAllKnown } = deciders(city, successor);
  if (!areAllKnown) return undefined;
  const enders = adopted.map(({ body }) => body);
  const owners = ownersAgainst(context, predecessor, [...enders, ...revised], day);
  if (!owners) return undefined;
  const [whose, related] = ownership(predecessor, day, owners);
  return { succession, owners, whose, related, enders };
}
