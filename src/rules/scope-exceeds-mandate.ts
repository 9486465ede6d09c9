import type { Body, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Text } from '../text/language.ts';
import { foldName } from '../text/normalise.ts';
import { bodyName, bodyWords } from './body-words.ts';
import { deciders } from './deciders.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The whole city, in the words of cover sheets. Groups such as employees may be the body's own. */
const WHOLE_CITY =
  /^(?:all-(?:boards|companies)|(?:(?:alla|samtliga) (?:(?:kommunens|stadens) )?)(?:nämnder|förvaltningar|bolag|styrelser|bolagsstyrelser)(?: (?:och|samt) (?:bolag|styrelser|bolagsstyrelser))?|nämnder (?:och|samt) (?:bolag|styrelser|bolagsstyrelser)|hela (?:kommunen|staden|kommunkoncernen))$/;

const GROUPS: Readonly<Record<string, Text>> = {
  'all-boards': { sv: 'alla nämnder', en: 'all boards' },
  'all-companies': { sv: 'alla bolag', en: 'all companies' },
};

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
function isOwn(city: City, principal: Body, target: Body): boolean {
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

/** A board decides for its own activity; the council and the executive for the city. */
export const scopeExceedsMandate: Rule = {
  id: 'scope-exceeds-mandate',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet gäller för fler än den egna verksamheten hos den som beslutade.',
    en: 'The document reaches beyond the own organisation of whoever decided it.',
  },
  why: {
    sv: 'En nämnd eller ett bolag beslutar för sin egen verksamhet. Det som ska gälla för flera beslutar fullmäktige eller styrelsen, annars binder det inte de andra.',
    en: 'A board or a company decides for its own activity. What is to apply to several is decided by the council or the executive; otherwise it does not bind the others.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 6 kap. om nämndernas uppgifter, och 13 kap. 8 §: ett beslut upphävs om organet har överskridit sina befogenheter.',
    en: 'The Local Government Act (2017:725), chapter 6 on the duties of boards, and chapter 13, section 8: a decision is annulled if the body exceeded its powers.',
  },

  *check({ city, documents, hasEnded, isDecided }) {
    for (const document of documents) {
      if (document.appliesTo.length === 0 || hasEnded(document)) continue;
      const { adopted, revised, areAllKnown } = deciders(city, document);
      if (!areAllKnown || adopted.length === 0) continue;
      const principals = [...adopted.map(({ body }) => body), ...revised].map((body) =>
        principalOf(city, body),
      );
      const own = principals.filter((body) => body !== undefined);
      if (own.length < principals.length) continue;
      const outside = document.appliesTo.filter(({ value }) => {
        if (value === 'all-companies' && isParentOfAll(city, own)) return false;
        if (WHOLE_CITY.test(foldName(value))) return true;
        const target = findBody(city, value);
        return target !== undefined && isOutside(city, own, target);
      });
      const [first] = outside;
      if (!first) continue;
      const who = enumerate(adopted.map(({ body }) => bodyName(body)));
      const whom = enumerate(outside.map(({ value }) => GROUPS[value] ?? quote(value)));
      const verb = isDecided(document)
        ? { sv: 'är beslutat', en: 'was decided' }
        : { sv: 'ska beslutas', en: 'is to be decided' };
      const loose = own.find(({ kind }) => kind === 'office' || kind === 'official');
      const higher = enumerate([bodyWords(city, 'council'), bodyWords(city, 'executive')], 'or');
      yield {
        place: first.place,
        message: {
          sv: `${nameOf(document)} ${verb.sv} av ${who.sv} men gäller för ${whom.sv}, utanför den egna verksamheten.`,
          en: `${nameOf(document)} ${verb.en} by ${who.en} but applies to ${whom.en}, outside its own organisation.`,
        },
        help: loose
          ? {
              sv: `Låt ${higher.sv} besluta om dokumentet. Beslutar ${bodyName(loose).sv} på delegation: skriv i gov-docs.yaml vilket organ ${bodyName(loose).sv} hör till, till exempel under: kommunstyrelsen.`,
              en: `Have ${higher.en} decide the document. If ${bodyName(loose).en} decides by delegation, write in gov-docs.yaml which body that is under, for instance under: kommunstyrelsen.`,
            }
          : {
              sv: `Låt ${higher.sv} besluta om dokumentet, eller begränsa applies-to till den egna verksamheten.`,
              en: `Have ${higher.en} decide the document, or limit applies-to to the body's own organisation.`,
            },
      };
    }
  },
};
