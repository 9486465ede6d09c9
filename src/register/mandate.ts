import type { Body, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document, Fact } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';
import { type Deciders, deciders } from './deciders.ts';

/** The whole city, in the words of cover sheets. Groups such as employees may be the body's own. */
const WHOLE_CITY =
  /^(?:all-(?:boards|companies)|(?:(?:alla|samtliga) (?:(?:kommunens|stadens) )?)(?:nämnder|förvaltningar|bolag|styrelser|bolagsstyrelser)(?: (?:och|samt) (?:bolag|styrelser|bolagsstyrelser))?|nämnder (?:och|samt) (?:bolag|styrelser|bolagsstyrelser)|hela (?:kommunen|staden|kommunkoncernen))$/;

/**
 * Whose mandate a body acts within: an official and an office act for the body above them.
 * Undefined where that is the council or the executive, which decide for the whole city.
 */
function principalOf(city: City, body: Body): Body | undefined {
  const seen = new Set<Body>();
  let principal = body;
  while (principal.kind === 'office' || principal.kind === 'official') {
    const above = principal.under === undefined ? undefined : findBody(city, principal.under);
    if (!above || seen.has(above)) break;
    seen.add(above);
    principal = above;
  }
  return principal.kind === 'council' || principal.kind === 'executive' ? undefined : principal;
}

/** A body with its heirs, and theirs. */
function heirsOf(city: City, body: Body): ReadonlySet<string> {
  const ids = new Set([body.id]);
  // A set hands out what is added while it is walked.
  for (const id of ids) {
    for (const heir of findBody(city, id)?.succeededBy ?? []) ids.add(heir);
  }
  return ids;
}

/** Whether a body is of the principal's own organisation: itself, what became of it, or what is under it. */
export function isOwn(city: City, principal: Body, target: Body): boolean {
  const heirs = heirsOf(city, principal);
  const seen = new Set<Body>();
  let body: Body | undefined = target;
  while (body && !seen.has(body)) {
    if (heirs.has(body.id) || heirsOf(city, body).has(principal.id)) return true;
    seen.add(body);
    body = body.under === undefined ? undefined : findBody(city, body.under);
  }
  return false;
}

/** Whether a body of the city is surely outside; of an official without a body above, nobody knows. */
function isOutside(city: City, own: readonly Body[], target: Body): boolean {
  if (own.some(({ kind }) => kind === 'office' || kind === 'official')) return false;
  return !own.some((principal) => isOwn(city, principal, target));
}

/** Whether all companies are of one group, and its parent decides. */
function isParentOfAll(city: City, own: readonly Body[]): boolean {
  const companies = city.bodies.filter(({ kind }) => kind === 'company');
  return own.some((parent) => companies.every((company) => isOwn(city, parent, company)));
}

/** A document that reaches outside the own organisation of whoever decided it. */
export interface BeyondMandate {
  readonly adopted: Deciders['adopted'];
  /** Within whose mandate it was decided. */
  readonly own: readonly Body[];
  /** For whom it applies, outside that mandate; never empty. */
  readonly outside: readonly Fact<string>[];
}

/**
 * Tells whether a document applies outside the own organisation of whoever decided it; undefined
 * where it does not, or where nobody can know. A board decides for its own activity, the council and
 * the executive for the city: kommunallagen (2017:725) chapter 6.
 */
export function beyondMandate(city: City, document: Document): BeyondMandate | undefined {
  if (document.appliesTo.length === 0) return undefined;
  const { adopted, revised, areAllKnown } = deciders(city, document);
  if (!areAllKnown || adopted.length === 0) return undefined;
  const principals = [...adopted.map(({ body }) => body), ...revised].map((body) =>
    principalOf(city, body),
  );
  const own = principals.filter((body) => body !== undefined);
  if (own.length < principals.length) return undefined;
  const outside = document.appliesTo.filter(({ value }) => {
    if (value === 'all-companies' && isParentOfAll(city, own)) return false;
    if (WHOLE_CITY.test(foldName(value))) return true;
    const target = findBody(city, value);
    return target !== undefined && isOutside(city, own, target);
  });
  return outside.length > 0 ? { adopted, own, outside } : undefined;
}
