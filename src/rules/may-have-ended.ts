import { BODY_KINDS, type Body, type City } from '../city/city.ts';
import { findBody, isInOffice, mayEnd } from '../city/lookup.ts';
import type { Day } from '../text/calendar.ts';

/** Whether a body of the city is gone on a day and nobody is named who took over from it. */
function leftNoHeir(city: City, body: Body, day: Day): boolean {
  return (
    !isInOffice(body, day) && body.succeededBy.every((heir) => findBody(city, heir) === undefined)
  );
}

/** Whether both act on behalf of another body, and not surely of two. */
function mayActForTheSame(a: Body, b: Body): boolean {
  const bothAct = [a, b].every(({ kind }) => kind === 'office' || kind === 'official');
  return bothAct && (a.under === b.under || a.under === undefined || b.under === undefined);
}

/**
 * Whether a body may have ended what another owns, as far as the register tells: `mayEnd`, and where
 * a fact is missing that could give the power. What is false here is certain: a body below the
 * owner, or one beside it, has decided (kommunallagen 2017:725, 5 kap. 1 § and 6 kap.).
 */
export function mayHaveEnded(city: City, ender: Body, owner: Body, day: Day): boolean {
  if (mayEnd(city, ender, owner) || leftNoHeir(city, owner, day)) return true;
  if (mayActForTheSame(ender, owner)) return true;
  // A committee (utskott) decides for the board that it is a part of.
  const above = ender.under === undefined ? undefined : findBody(city, ender.under);
  if (ender.kind === 'board' && above?.id === owner.id) return true;
  if (BODY_KINDS.indexOf(ender.kind) > BODY_KINDS.indexOf(owner.kind)) return false;
  // The executive leads the city's affairs, and its own documents go before a board's.
  if (ender.kind === 'executive' && owner.kind !== 'executive') return true;
  // Of a company, an office or an official, only `under` says which body it belongs to.
  return owner.kind !== 'board' && owner.kind !== 'council' && owner.under === undefined;
}
