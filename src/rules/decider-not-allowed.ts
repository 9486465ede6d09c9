import type { Body, BodyKind, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import { deciders } from '../register/deciders.ts';
import { bodyName, bodyWords, isKind } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What a body may decide besides, as those who decide it act on its behalf or are one of its kind. */
const ACTING_FOR: Readonly<Record<BodyKind, readonly BodyKind[]>> = {
  council: [],
  // The executive is a board too.
  executive: ['board', 'office', 'official'],
  board: ['office', 'official'],
  company: ['office', 'official'],
  office: ['official'],
  official: [],
};

/** Whether a body may decide what a city leaves to some kinds and bodies. The council always may. */
function mayDecide(city: City, body: Body, allowed: readonly string[]): boolean {
  if (body.kind === 'council') return true;
  return allowed.some((word) => {
    if (isKind(word)) return word === body.kind || ACTING_FOR[body.kind].includes(word);
    const named = findBody(city, word);
    return named?.id === body.id || named?.under === body.id;
  });
}

/** Who may decide a document follows from its type. */
export const deciderNotAllowed: Rule = {
  id: 'decider-not-allowed',
  severity: 'error',
  basis: 'city-rules',
  summary: {
    sv: 'Organet får inte besluta om dokument av den typen.',
    en: 'The body may not decide documents of that type.',
  },
  why: {
    sv: 'Kommunens regler säger vem som beslutar om vilka dokument. Ett beslut av ett organ utan befogenhet kan upphävas av domstol.',
    en: "The city's rules say who decides which documents. A decision by a body without the power to make it can be annulled by a court.",
  },
  source: {
    sv: 'Kommunallagen (2017:725) 5 kap. 1 § och 13 kap. 8 §.',
    en: 'The Local Government Act (2017:725), chapter 5, section 1, and chapter 13, section 8.',
  },

  *check({ city, documents, typeOf, hasEnded, isDecided }) {
    for (const document of documents) {
      const judged = typeOf(document);
      const allowed = judged?.type.decidedBy ?? [];
      if (!judged || allowed.length === 0 || hasEnded(document)) continue;
      const { adopted, revised } = deciders(city, document);
      // What a body with the power has revised, it has made its own.
      if (revised.some((body) => mayDecide(city, body, allowed))) continue;
      for (const { body, place } of adopted) {
        if (mayDecide(city, body, allowed)) continue;
        const type = judged.type.key;
        const who = enumerate(
          allowed.map((word) => bodyWords(city, word)),
          'or',
        );
        const verb = isDecided(document)
          ? { sv: 'är beslutat av', en: 'was decided by' }
          : { sv: 'ska beslutas av', en: 'is to be decided by' };
        yield {
          place,
          message: {
            sv: `${nameOf(document)} ${verb.sv} ${bodyName(body).sv}, men dokument av typen ${type} beslutas av ${who.sv}.`,
            en: `${nameOf(document)} ${verb.en} ${body.name}, but documents of type ${type} are decided by ${who.en}.`,
          },
          help: !isDecided(document)
            ? {
                sv: `Lägg fram dokumentet för ${who.sv}, och ändra decided-by.`,
                en: `Put the document before ${who.en}, and change decided-by.`,
              }
            : judged.older
              ? {
                  sv: `Dokumentet är äldre än regeln: låt ${who.sv} besluta om det nästa gång det revideras.`,
                  en: `The document is older than the rule: have ${who.en} decide it the next time it is revised.`,
                }
              : {
                  sv: `Låt ${who.sv} besluta om dokumentet. Är det uppgiften som är fel rättas decided-by eller type efter protokollet.`,
                  en: `Have ${who.en} decide the document. If it is the entry that is wrong, correct decided-by or type by the minutes.`,
                },
        };
      }
    }
  },
};
