import type { City, TypeSet } from '../city/city.ts';
import { findBody, findType, typeSetOn } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { isKind } from './body-words.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { typeList } from './type-words.ts';
import { nameOf } from './words.ts';

/** Offices and those who work there: what they write for themselves is often outside a city's types. */
function isOfStaff(city: City, kindOrBody: string): boolean {
  const kind = isKind(kindOrBody) ? kindOrBody : findBody(city, kindOrBody)?.kind;
  return kind === 'office' || kind === 'official';
}

/** Whether rules speak of who decides, and of no office or official: then they are not for these. */
function areForOthers(city: City, { types }: TypeSet, { decidedBy }: Document): boolean {
  if (decidedBy.length === 0 || !decidedBy.every(({ value }) => isOfStaff(city, value))) {
    return false;
  }
  const deciders = types.flatMap((type) => type.decidedBy);
  return deciders.length > 0 && !deciders.some((each) => isOfStaff(city, each));
}

/** A type that the city's rules no longer have, or have only as an older word. */
export const typeNotInTaxonomy: Rule = {
  id: 'type-not-in-taxonomy',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumenttypen är ett äldre ord, som kommunens regler inte längre har.',
    en: "The type is an older word, which the city's rules no longer have.",
  },
  why: {
    sv: 'Kommunens dokumenttyper säger vad som är bindande och på vilket sätt. Ett ord som inte hör till dem lämnar läsaren ovetande om det.',
    en: "The city's types say what is binding, and how. A word that is not among them leaves the reader to guess.",
  },
  source: {
    sv: 'Göteborgs Stad räknar till exempel inte strategi som en dokumenttyp; ordet används i visioner och program.',
    en: 'Göteborgs Stad, for instance, does not count strategi as a type; the word is used within visions and programmes.',
  },

  *check({ city, asOf, documents, typeOf, hasEnded, isDecided, register }) {
    const { set: present } = typeSetOn(city, asOf);
    const since = present.validFrom;
    // Where the city does not say since when, an older word may stand.
    if (since === undefined) return;
    for (const document of documents) {
      const { type } = document;
      // `type-unknown` tells of a word that the rules of its own day did not know.
      if (!type || !typeOf(document) || hasEnded(document)) continue;
      const now = findType(present, type.value);
      if ((now && !now.legacy) || areForOthers(city, present, document)) continue;
      const day = register.timelineOf(document).decided?.day;
      const isAfter = day !== undefined && day >= since;
      const isNew = isAfter || !isDecided(document);
      const rules = { sv: `kommunens regler från ${since}`, en: `the city's rules of ${since}` };
      const instead = now
        ? {
            sv: `ett äldre ord: enligt ${rules.sv} heter typen ${now.type.key}`,
            en: `an older word: by ${rules.en} the type is called ${now.type.key}`,
          }
        : { sv: `som inte finns i ${rules.sv}`, en: `which is not in ${rules.en}` };
      const write = now
        ? { sv: `Skriv type: ${now.type.key}`, en: `Write type: ${now.type.key}` }
        : {
            sv: `Välj en av kommunens dokumenttyper (${typeList(present)})`,
            en: `Choose one of the city's types (${typeList(present)})`,
          };
      yield {
        place: type.place,
        ...(isNew ? { severity: 'error' as const } : {}),
        message: {
          sv: `${nameOf(document)} har dokumenttypen ${quote(type.value)}, ${instead.sv}.`,
          en: `${nameOf(document)} has the type ${quote(type.value)}, ${instead.en}.`,
        },
        help: isNew
          ? {
              sv: `${write.sv}, och låt titeln säga detsamma.`,
              en: `${write.en}, and let the title say the same.`,
            }
          : {
              sv: `Ordet får stå kvar tills dokumentet revideras. ${write.sv} då.`,
              en: `The word may stay until the document is revised. ${write.en} then.`,
            },
      };
    }
  },
};
