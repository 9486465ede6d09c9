import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document, Fact } from '../document/document.ts';
import { findBodies } from '../forms/body-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import { readableDecisions } from './decision-files.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/**
 * Everyone who decided something about a document: its adoption, a change, its repeal. What a
 * decision file says is told of there, once.
 */
function everyDecider(document: Document): Fact<string>[] {
  const later = [...document.history, ...document.repeals].map((event) => event.decidedBy);
  return [...document.decidedBy, ...later].filter(
    (fact) => fact !== undefined && fact.place.source === document.source,
  ) as Fact<string>[];
}

/** The body that was meant: one named among other words («KF 2016-10-13 § 17»), or one of nearly that name. */
function meantBody(city: City, written: string): string | undefined {
  for (const name of findBodies(written)?.names ?? []) {
    const body = findBody(city, name);
    if (body) return body.name;
  }
  const known = city.bodies.flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
  const near = nearest(written, known);
  return near === undefined ? undefined : findBody(city, near)?.name;
}

function help(written: string, meant: string | undefined): Text {
  if (meant === undefined) {
    const id = foldName(written).replace(/\s+/g, '-');
    return {
      sv: `Lägg till organet under bodies i gov-docs.yaml, med sitt slag: - { id: ${id}, kind: board } för en nämnd. Är det ett äldre namn på ett organ skrivs det under organets aliases.`,
      en: `Add the body under bodies in gov-docs.yaml, with its kind: - { id: ${id}, kind: board } for a board. If it is an older name of a body, write it under that body's aliases.`,
    };
  }
  if (/\d/.test(written)) {
    return {
      sv: `Skriv bara ${meant}; datum, paragraf och diarienummer skrivs under decision.`,
      en: `Write only ${meant}; date, paragraph and case number go under decision.`,
    };
  }
  return {
    sv: `Skriv ${meant}, om det är det organet. Annars läggs organet till under bodies i gov-docs.yaml.`,
    en: `Write ${meant}, if that is the body. Otherwise add the body under bodies in gov-docs.yaml.`,
  };
}

/** Who decided is one of the city's bodies. */
export const deciderUnknown: Rule = {
  id: 'decider-unknown',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Den som beslutade, eller som ett dokument överförs till, finns inte i kommunens organisationsregister.',
    en: "Whoever decided, or takes a document over, is not in the city's register of bodies.",
  },
  why: {
    sv: 'Går det inte att se vem som beslutade går det inte heller att se om beslutet låg inom organets befogenhet, eller vem som får upphäva dokumentet.',
    en: 'If nobody can tell who decided, nobody can tell whether the body had the power to, or who may repeal the document.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 13 kap. 8 §: ett beslut upphävs om det organ som fattade det har överskridit sina befogenheter.',
    en: 'The Local Government Act (2017:725), chapter 13, section 8: a decision is annulled if the body that made it exceeded its powers.',
  },

  *check({ city, documents, register }) {
    // Without a single board nobody has said yet which bodies there are.
    const isListed = city.bodies.some(({ kind }) => kind !== 'council' && kind !== 'executive');
    const isKnown = ({ value }: Fact<string>) =>
      findBody(city, value) !== undefined || isPlaceholder(value);
    const meanings = new Map<string, string | undefined>();
    const meaning = (written: string) => {
      const name = foldName(written);
      if (!meanings.has(name)) meanings.set(name, meantBody(city, written));
      return meanings.get(name);
    };
    const complaintOf = (first: Fact<string>, message: Text): Complaint => {
      const meant = meaning(first.value);
      return {
        place: first.place,
        message,
        help: help(first.value, meant),
        ...(!isListed && meant === undefined && { severity: 'warning' as const }),
      };
    };
    for (const document of documents) {
      const unknown = new Map<string, Fact<string>[]>();
      for (const decider of everyDecider(document)) {
        if (isKnown(decider)) continue;
        const name = foldName(decider.value);
        unknown.set(name, [...(unknown.get(name) ?? []), decider]);
      }
      for (const [first, ...others] of unknown.values()) {
        if (!first) continue;
        const complaint = complaintOf(first, {
          sv: `${nameOf(document)} anger ${quote(first.value)} som beslutsfattare, men det organet finns inte i kommunens organisationsregister.`,
          en: `${nameOf(document)} names ${quote(first.value)} as the decider, but the city has no such body.`,
        });
        const message = { sv: 'samma organ här', en: 'the same body here' };
        yield { ...complaint, related: others.map(({ place }) => ({ place, message })) };
      }
    }
    for (const { decidedBy, points } of readableDecisions(register)) {
      if (decidedBy && !isKnown(decidedBy)) {
        yield complaintOf(decidedBy, {
          sv: `Beslutet anger ${quote(decidedBy.value)} som beslutsfattare, men det organet finns inte i kommunens organisationsregister.`,
          en: `The decision names ${quote(decidedBy.value)} as the decider, but the city has no such body.`,
        });
      }
      for (const { to, target } of points) {
        if (!to || isKnown(to)) continue;
        yield complaintOf(to, {
          sv: `Beslutspunkten överför ${quote(target.to)} till ${quote(to.value)}, men det organet finns inte i kommunens organisationsregister.`,
          en: `The point transfers ${quote(target.to)} to ${quote(to.value)}, but the city has no such body.`,
        });
      }
    }
  },
};
