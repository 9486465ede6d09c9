import type { Body, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { deciders } from '../register/deciders.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { foldTitle } from '../register/names.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { titleSubject } from './title-subject.ts';
import { nameOf } from './words.ts';

/** A regulating document that is or may come into force, and what it is about. */
interface Regulation {
  readonly document: Document;
  readonly deciders: readonly Body[];
  readonly key: string;
}

function regulationOf(context: Context, document: Document): Regulation | undefined {
  const { register, city, asOf, state, isInForce, isDecided, typeOf } = context;
  const type = typeOf(document)?.type;
  if (type?.family !== 'regulating' || !document.title) return undefined;
  if (isDecided(document) ? !isInForce(document) : state(document).kind === 'withdrawn')
    return undefined;
  const { adopted, areAllKnown } = deciders(city, document);
  const { set } = judgingTypes(register, document, asOf);
  const subject = titleSubject(city, set, document.title.value);
  if (!areAllKnown || adopted.length === 0 || !subject) return undefined;
  return { document, deciders: adopted.map(({ body }) => body), key: `${type.key} ${subject}` };
}

const isAbove = ({ kind }: Body) => kind === 'council' || kind === 'executive';

/** Whether a document of the city surely applies to a body: to all of its kind, or to it by name. */
function appliesTo(city: City, document: Document, body: Body): boolean {
  const group = body.kind === 'company' ? 'all-companies' : 'all-boards';
  const over = body.under === undefined ? undefined : findBody(city, body.under);
  return document.appliesTo.some(({ value }) => {
    if (value === group) return true;
    const named = findBody(city, value);
    return named !== undefined && (named.id === body.id || named.id === over?.id);
  });
}

/** Whether either document names the other, so that they are meant to stand together. */
function areJoined({ register }: Context, a: Document, b: Document): boolean {
  const leadsTo = (from: Document, to: Document) =>
    [...register.parentsOf(from), ...register.referencesOf(from)].some((each) => each.to === to) ||
    register.predecessorsOf(from).some(({ predecessor }) => predecessor === to);
  return leadsTo(a, b) || leadsTo(b, a);
}

function complaintOf(
  context: Context,
  below: Regulation,
  above: Regulation,
): Complaint | undefined {
  const { city, isDecided } = context;
  const { document } = below;
  if (!below.deciders.every((body) => appliesTo(city, above.document, body))) return undefined;
  if (areJoined(context, document, above.document) || !document.title) return undefined;
  // A name that two share has a finding of its own.
  if (foldTitle(city, document.title.value) === foldTitle(city, above.document.title?.value ?? ''))
    return undefined;
  const [who, whose] = [below, above].map(({ deciders: bodies }) =>
    enumerate(bodies.map(bodyName)),
  );
  if (!who || !whose) return undefined;
  const verb = isDecided(document)
    ? { sv: 'är beslutat av', en: 'was decided by' }
    : { sv: 'ska beslutas av', en: 'is to be decided by' };
  const id = above.document.id.value;
  return {
    place: document.title.place,
    message: {
      sv: `${nameOf(document)} ${verb.sv} ${who.sv}, men i samma fråga gäller redan ${nameOf(above.document)}, beslutat av ${whose.sv}, även för ${who.sv}.`,
      en: `${nameOf(document)} ${verb.en} ${who.en}, but on the same subject ${nameOf(above.document)}, decided by ${whose.en}, already applies to ${who.en} as well.`,
    },
    help: {
      sv: `Upphäv det ena. Är det här dokumentet tänkt att förtydliga det andra, skriv belongs-to: ${id}.`,
      en: `Repeal one of them. If this document is meant to make the other more precise, write belongs-to: ${id}.`,
    },
    related: [
      {
        place: above.document.title?.place ?? above.document.id.place,
        message: { sv: 'gäller redan i frågan', en: 'applies to the subject already' },
      },
    ],
  };
}

/** What the council or the executive has settled for all, a board cannot settle again. */
export const alreadyRegulatedAbove: Rule = {
  id: 'already-regulated-above',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'En nämnd eller ett bolag har ett eget dokument i en fråga som fullmäktige eller styrelsen redan har reglerat för dem.',
    en: 'A board or a company has a document of its own on a subject that the council or the executive has already regulated for it.',
  },
  why: {
    sv: 'Två dokument av samma slag i samma fråga säger förr eller senare olika saker, och den som läser det ena vet inte att det andra går före.',
    en: 'Two documents of the same type on the same subject come to say different things, and whoever reads one does not know that the other goes before it.',
  },
  source: {
    sv: 'Göteborgs Stads regler för styrande dokument: en nämnd eller ett bolag beslutar inte om det som fullmäktige eller styrelsen redan har reglerat.',
    en: 'The rules of the city of Göteborg for governing documents: a board or a company does not decide what the council or the executive has already regulated.',
  },

  *check(context) {
    const above = new Map<string, Regulation>();
    const below: Regulation[] = [];
    for (const document of context.documents) {
      const regulation = regulationOf(context, document);
      if (!regulation) continue;
      if (!regulation.deciders.some(isAbove)) below.push(regulation);
      else if (context.isInForce(document)) above.set(regulation.key, regulation);
    }
    for (const regulation of below) {
      const over = above.get(regulation.key);
      const complaint = over && complaintOf(context, regulation, over);
      if (complaint) yield complaint;
    }
  },
};
