import { findBody } from '../city/lookup.ts';
import type { Document, Repeal } from '../document/document.ts';
import { deciders } from '../register/deciders.ts';
import type { Succession } from '../register/relation.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { ownersAgainst, ownership, transferTo } from './owners-against.ts';
import { sayWhole } from './repeal-words.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

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

/** Whether something else than the succession ends the same: a repeal, or an earlier successor. */
function endsOtherwise(context: Context, { predecessor, part, successor }: Succession): boolean {
  const { endings, annulled } = context.register.timelineOf(predecessor);
  if (annulled) return true;
  const begun = context.register.timelineOf(successor).decided?.day;
  return endings.some((ending) => {
    if (ending.part !== undefined && ending.part !== part) return false;
    if (ending.kind === 'repeal') return true;
    if (ending.succession.successor === successor) return false;
    return begun !== undefined && ending.day !== undefined && ending.day < begun;
  });
}

function ofSuccession(context: Context, succession: Succession): Complaint | undefined {
  const { city, asOf, isDecided, state } = context;
  const { predecessor, successor, onSuccessor, onPredecessor, part, inCycle } = succession;
  const stated = onSuccessor ?? onPredecessor;
  if (!stated || inCycle || state(successor).kind === 'withdrawn') return undefined;
  if (endsOtherwise(context, succession)) return undefined;
  const day = context.register.timelineOf(successor).decided?.day ?? asOf;
  const { adopted, revised, areAllKnown } = deciders(city, successor);
  if (!areAllKnown) return undefined;
  const enders = adopted.map(({ body }) => body);
  const owners = ownersAgainst(context, predecessor, [...enders, ...revised], day);
  if (!owners) return undefined;
  const who = enumerate(enders.map(bodyName));
  const subject = sayWhole(predecessor, part);
  const [whose, related] = ownership(predecessor, day, owners);
  const owner = enumerate(owners.map(bodyName));
  const transfer = transferTo(predecessor, enders[0]);
  const verb = isDecided(successor)
    ? { sv: 'är beslutat av', en: 'was decided by' }
    : { sv: 'ska beslutas av', en: 'is to be decided by' };
  return {
    place: stated.place,
    ...(isDecided(successor) ? {} : { severity: 'warning' as const }),
    message: {
      sv: `${nameOf(successor)}, som ${verb.sv} ${who.sv}, sägs ersätta ${subject.sv}, som ${whose.sv}. ${capital(who.sv)} får inte ersätta det.`,
      en: `${nameOf(successor)}, which ${verb.en} ${who.en}, is said to supersede ${subject.en}, which ${whose.en}. ${who.en} may not supersede it.`,
    },
    help: {
      sv: `Låt ${owner.sv} upphäva det äldre dokumentet (gov-docs retire ${predecessor.id.value}) eller anta det nya.${transfer.sv}`,
      en: `Have ${owner.en} repeal the older document (gov-docs retire ${predecessor.id.value}) or adopt the new one.${transfer.en}`,
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
    const { documents, register, isDecided } = context;
    for (const document of documents) {
      if (!isDecided(document)) continue;
      const complaints = [
        ...document.repeals.map((repeal) => ofRepeal(context, document, repeal)),
        ...register.successorsOf(document).map((each) => ofSuccession(context, each)),
      ];
      for (const complaint of complaints) if (complaint) yield complaint;
    }
  },
};
