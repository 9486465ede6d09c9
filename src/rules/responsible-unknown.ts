import { BODY_KINDS, type Body, type City } from '../city/city.ts';
import { findBody, isInOffice } from '../city/lookup.ts';
import type { Document, Fact } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Day } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether the city has said which bodies there are, beside the council and the executive that all have. */
function isListed({ bodies }: City): boolean {
  const [council, executive] = BODY_KINDS;
  return bodies.some(({ kind }) => kind !== council && kind !== executive);
}

/** Those who have taken over from a body that is gone, and are there on the day. */
function heirsOf(city: City, gone: Body, day: Day): Body[] {
  const found = new Set([gone]);
  for (const body of found) {
    for (const words of body.succeededBy) {
      const next = findBody(city, words);
      if (next) found.add(next);
    }
  }
  return [...found].filter((body) => body !== gone && isInOffice(body, day));
}

function dissolved(
  city: City,
  name: string,
  written: Fact<string>,
  body: Body,
  day: Day,
): Complaint {
  const heirs = heirsOf(city, body, day);
  const list = enumerate(
    heirs.map((heir) => heir.name),
    'or',
  );
  return {
    place: written.place,
    message: {
      sv: `${body.name} ansvarar för ${name} men finns inte längre: sista dagen var ${body.to}.`,
      en: `${body.name} is responsible for ${name} but no longer exists: its last day was ${body.to}.`,
    },
    help:
      heirs.length > 0
        ? {
            sv: `Skriv vem som ansvarar nu: ${list.sv}, som tog över.`,
            en: `Write who is responsible now: ${list.en}, which took over.`,
          }
        : {
            sv: 'Skriv vem som ansvarar nu. Är det bestämt vem som tog över, skriv det även under succeeded-by för organet i gov-docs.yaml.',
            en: "Write who is responsible now. If it is settled who took over, write that under the body's succeeded-by in gov-docs.yaml too.",
          },
  };
}

function unknown(city: City, name: string, written: Fact<string>): Complaint {
  const near = nearest(
    written.value,
    city.bodies.flatMap(({ id, name: full, aliases }) => [id, full, ...aliases]),
  );
  const meant = near === undefined ? undefined : findBody(city, near)?.name;
  return {
    place: written.place,
    message: {
      sv: `${quote(written.value)}, som ansvarar för ${name}, finns inte i kommunens organisationsregister.`,
      en: `${quote(written.value)}, which is responsible for ${name}, is not in the city's register of bodies.`,
    },
    help: meant
      ? {
          sv: `Skriv ${meant}, om det är det organet. Annars läggs organet till under bodies i gov-docs.yaml.`,
          en: `Write ${meant}, if that is the body. Otherwise add the body under bodies in gov-docs.yaml.`,
        }
      : {
          sv: 'Lägg till organet under bodies i gov-docs.yaml. Är det en funktion och inget organ, skriv den som responsible-function.',
          en: 'Add the body under bodies in gov-docs.yaml. If it is a function and no body, write it as responsible-function.',
        },
  };
}

/** Whether the same body is said to decide: `decider-unknown` tells of it then. */
function isDecider({ decidedBy }: Document, { value }: Fact<string>): boolean {
  return decidedBy.some((decider) => foldName(decider.value) === foldName(value));
}

/** Somebody who exists answers for a document. */
export const responsibleUnknown: Rule = {
  id: 'responsible-unknown',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Organet som ansvarar för dokumentet finns inte, eller inte längre.',
    en: 'The body that is responsible for the document does not exist, or no longer does.',
  },
  why: {
    sv: 'Efter en omorganisation ligger dokument kvar hos nämnder som inte finns. Då är det ingen som prövar, följer upp eller svarar på frågor om dem.',
    en: 'After a reorganisation documents stay with boards that are gone. Then nobody reviews them, follows them up or answers questions about them.',
  },
  source: {
    sv: 'Revisionsrapporter anmärker på dokument utan ägare.',
    en: 'Audit reports complain of documents without an owner.',
  },

  *check({ city, documents, hasEnded, asOf }) {
    const mayKnow = isListed(city);
    for (const document of documents) {
      // For what has ended, nobody needs to answer any longer.
      if (hasEnded(document)) continue;
      const { responsibleBody, responsibleFunction } = document;
      const name = nameOf(document);
      // A function is no body, but a board may well stand in its place.
      for (const written of [responsibleBody, responsibleFunction]) {
        if (!written || isPlaceholder(written.value)) continue;
        const body = findBody(city, written.value, asOf);
        if (body?.to !== undefined && body.to < asOf) {
          yield dissolved(city, name, written, body, asOf);
        } else if (
          !body &&
          written === responsibleBody &&
          mayKnow &&
          !isDecider(document, written)
        ) {
          yield unknown(city, name, written);
        }
      }
    }
  },
};
