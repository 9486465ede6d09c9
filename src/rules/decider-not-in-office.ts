import type { Body, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document, Fact } from '../document/document.ts';
import type { PartialDay } from '../text/calendar.ts';
import { bodyName } from './body-words.ts';
import { decidings } from './decidings.ts';
import { enumerate } from './enumerate.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The body that words name, if it did not exist on any day of a date. */
function notInOffice(city: City, words: string, { first, last }: PartialDay): Body | undefined {
  const bodies = [findBody(city, words, first), findBody(city, words, last)];
  const existed = bodies.some(
    (body) =>
      !body ||
      ((body.from === undefined || body.from <= last) &&
        (body.to === undefined || first <= body.to)),
  );
  return existed ? undefined : bodies[0];
}

/** Who decided in its place on that day: its heirs, or those whose heir it is. */
function inItsPlace(city: City, body: Body, date: PartialDay): readonly Body[] {
  const isGone = body.to !== undefined && body.to < date.first;
  const others = isGone
    ? body.succeededBy.flatMap((heir) => findBody(city, heir) ?? [])
    : city.bodies.filter(({ succeededBy }) =>
        succeededBy.some((heir) => findBody(city, heir)?.id === body.id),
      );
  return others.filter(
    ({ from, to }) =>
      (from === undefined || from <= date.last) && (to === undefined || date.first <= to),
  );
}

function complaintOf(
  { city }: Context,
  document: Document,
  body: Body,
  by: Fact<string>,
  date: Fact<PartialDay>,
): Complaint {
  const who = bodyName(body);
  const isGone = body.to !== undefined && body.to < date.value.first;
  const when = isGone
    ? { sv: `fanns till och med ${body.to}`, en: `existed until ${body.to}` }
    : { sv: `finns sedan ${body.from}`, en: `has existed since ${body.from}` };
  const others = enumerate(inItsPlace(city, body, date.value).map(bodyName), 'or');
  const instead =
    others.sv === ''
      ? { sv: '', en: '' }
      : isGone
        ? { sv: ` Efter det beslutade ${others.sv}.`, en: ` After that, ${others.en} decided.` }
        : { sv: ` Före det beslutade ${others.sv}.`, en: ` Before that, ${others.en} decided.` };
  const day = dateText(date.value);
  return {
    place: by.place,
    message: {
      sv: `Enligt ${nameOf(document)} beslutade ${who.sv} ${day}, men organet ${when.sv}.${instead.sv}`,
      en: `According to ${nameOf(document)}, ${who.en} decided on ${day}, but that body ${when.en}.${instead.en}`,
    },
    help: {
      sv: `Se efter i protokollet vem som beslutade och när, och rätta organet eller dagen. Är det organets tid som är fel, rätta from eller to för ${body.id} i gov-docs.yaml.`,
      en: `Look up in the minutes who decided and when, and correct the body or the day. If it is the time of the body that is wrong, correct from or to of ${body.id} in gov-docs.yaml.`,
    },
    related: [
      { place: date.place, message: { sv: 'dagen för beslutet', en: 'the day of the decision' } },
    ],
  };
}

/** A body that is gone is not to decide what lies before it. */
function toDecide(
  { city, asOf }: Context,
  document: Document,
  by: Fact<string>,
): Complaint | undefined {
  const body = findBody(city, by.value, asOf);
  if (!body?.to || body.to >= asOf) return undefined;
  const heirs = enumerate(
    body.succeededBy
      .map((heir) => findBody(city, heir))
      .filter((heir) => heir !== undefined)
      .map(bodyName),
    'or',
  );
  const ids = body.succeededBy.join(', ');
  const who = bodyName(body);
  return {
    place: by.place,
    message: {
      sv: `${nameOf(document)} ska beslutas av ${who.sv}, men organet fanns till och med ${body.to}.`,
      en: `${nameOf(document)} is to be decided by ${who.en}, but that body existed until ${body.to}.`,
    },
    help:
      ids === ''
        ? {
            sv: 'Skriv det organ som har tagit över under decided-by.',
            en: 'Write the body that has taken over under decided-by.',
          }
        : {
            sv: `${heirs.sv.charAt(0).toUpperCase()}${heirs.sv.slice(1)} har tagit över: skriv decided-by: ${ids}.`,
            en: `${heirs.en} took over: write decided-by: ${ids}.`,
          },
  };
}

/** A decision of a body that did not exist is a slip of the pen, or no decision. */
export const deciderNotInOffice: Rule = {
  id: 'decider-not-in-office',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Organet fanns inte den dag då det sägs ha beslutat.',
    en: 'The body did not exist on the day it is said to have decided.',
  },
  why: {
    sv: 'Nämnder byter namn, slås ihop och läggs ned. Står fel organ eller fel dag går beslutet inte att finna i protokollen, och ingen vet vem som får ändra dokumentet i dag.',
    en: 'Boards are renamed, merged and dissolved. With the wrong body or the wrong day the decision cannot be found in the minutes, and nobody knows who may change the document today.',
  },

  *check(context) {
    const { city, documents, isDecided, state } = context;
    for (const document of documents) {
      if (!isDecided(document)) {
        if (document.decisions.length > 0 || state(document).kind === 'withdrawn') continue;
        for (const by of document.decidedBy) {
          const complaint = toDecide(context, document, by);
          if (complaint) yield complaint;
        }
        continue;
      }
      for (const { by, date } of decidings(document)) {
        const body = by && date && notInOffice(city, by.value, date.value);
        if (body) yield complaintOf(context, document, body, by, date);
      }
    }
  },
};
