import { findBody } from '../city/lookup.ts';
import type { Document, Repeal } from '../document/document.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { ownersAgainst, ownership, transferTo } from './owners-against.ts';
import { sayWhole } from './repeal-words.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { successorsAgainstOwners } from './successors-against-owners.ts';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ofRepeal(context: Context, document: Document, repeal: Repeal): Complaint | undefined {
  const day = repeal.date?.value ?? context.asOf;
  const ender = repeal.decidedBy && findBody(context.city, repeal.decidedBy.value, day);
  const owners = ender && ownersAgainst(context, document, [ender], day);
  if (!owners || !repeal.decidedBy) return undefined;
  const who = bodyName(ender);
  const subject = sayWhole(document, repeal.part?.value);
  const [whose, related] = ownership(document, day, owners);
  const owner = enumerate(owners.map(bodyName));
  const transfer = transferTo(document, ender);
  return {
    place: repeal.decidedBy.place,
    message: {
      sv: `Beslutet att upphäva ${subject.sv} är fattat av ${who.sv}, men dokumentet ${whose.sv}. ${capital(who.sv)} får inte upphäva det.`,
      en: `The decision to repeal ${subject.en} was made by ${who.en}, but the document ${whose.en}. ${who.en} may not repeal it.`,
    },
    help: {
      sv: `Låt ${owner.sv} besluta om upphävandet, och skriv det beslutet under repeal.${transfer.sv}`,
      en: `Have ${owner.en} decide the repeal, and write that decision under repeal.${transfer.en}`,
    },
    related,
  };
}

/** What one body has adopted, a body below it or beside it cannot end. */
export const repealByLowerAuthority: Rule = {
  id: 'repeal-by-lower-authority',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är upphävt eller ersatt av ett organ som inte får besluta om det.',
    en: 'The document is repealed or superseded by a body that has no power over it.',
  },
  why: {
    sv: 'Det som fullmäktige har antagit gäller tills fullmäktige upphäver det, och en nämnd kan inte upphäva en annan nämnds dokument. Annars står det gamla kvar fast alla tror att det är borta.',
    en: 'What the council has adopted stands until the council repeals it, and one board cannot repeal the document of another. Otherwise the old document still stands though everybody thinks it gone.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 5 kap. 1 § och 6 kap. om vad fullmäktige och nämnderna beslutar, och 13 kap. 8 §: ett beslut upphävs om organet har överskridit sina befogenheter.',
    en: 'The Local Government Act (2017:725), chapter 5, section 1, and chapter 6 on what the council and the boards decide, and chapter 13, section 8: a decision is annulled if the body exceeded its powers.',
  },

  *check(context) {
    const { documents, isDecided } = context;
    for (const document of documents) {
      if (!isDecided(document)) continue;
      for (const repeal of document.repeals) {
        const complaint = ofRepeal(context, document, repeal);
        if (complaint) yield complaint;
      }
    }
    yield* successorsAgainstOwners(context);
  },
};
