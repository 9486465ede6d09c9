import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { transferTo } from './owners-against.ts';
import { type RefusedSuccession, refusedSuccession } from './refused-succession.ts';
import { sayWhole } from './repeal-words.ts';
import type { Complaint, Context, Related } from './rule.ts';
import { nameOf } from './words.ts';

/** So many predecessors of one successor are shown; the rest are counted. */
const SHOWN = 5;

function ownersOfAll(all: readonly RefusedSuccession[]): Text {
  return enumerate([...new Set(all.flatMap(({ owners }) => owners))].map(bodyName));
}

/** Whose several documents are, in one sentence. */
function whoseAll(all: readonly RefusedSuccession[]): Text {
  const owner = ownersOfAll(all);
  const moved = all.filter(({ succession: { predecessor } }) =>
    predecessor.history.some(({ event }) => event.value === 'transfer'),
  ).length;
  if (moved === 0) return { sv: `är antagna av ${owner.sv}`, en: `were adopted by ${owner.en}` };
  return moved === all.length
    ? { sv: `har överförts till ${owner.sv}`, en: `have been transferred to ${owner.en}` }
    : {
        sv: `är antagna av eller överförda till ${owner.sv}`,
        en: `were adopted by or transferred to ${owner.en}`,
      };
}

function messageFor(
  context: Context,
  successor: Document,
  all: readonly RefusedSuccession[],
): Text {
  const [first] = all as readonly [RefusedSuccession, ...RefusedSuccession[]];
  const { predecessor, part } = first.succession;
  const subject = sayWhole(predecessor, part);
  const who = enumerate(first.enders.map(bodyName));
  const [name, old] = [nameOf(successor), nameOf(predecessor)];
  const verb = context.isDecided(successor)
    ? { sv: 'är beslutat av', en: 'was decided by' }
    : { sv: 'ska beslutas av', en: 'is to be decided by' };
  if (all.length === 1) {
    const { whose } = first;
    return {
      sv: `${name} sägs ersätta ${subject.sv}. ${old} ${whose.sv}, men ${name} ${verb.sv} ${who.sv}, som inte kan ersätta det.`,
      en: `${name} is said to supersede ${subject.en}. ${old} ${whose.en}, but ${name} ${verb.en} ${who.en}, which cannot supersede it.`,
    };
  }
  const others = all.length - 1;
  const whose = whoseAll(all);
  return {
    sv: `${name} sägs ersätta ${subject.sv} och ${others} dokument till. De ${whose.sv}, men ${name} ${verb.sv} ${who.sv}, som inte kan ersätta dem.`,
    en: `${name} is said to supersede ${subject.en} and ${others} more ${others === 1 ? 'document' : 'documents'}. They ${whose.en}, but ${name} ${verb.en} ${who.en}, which cannot supersede them.`,
  };
}

function helpFor(all: readonly RefusedSuccession[]): Text {
  const [first] = all as readonly [RefusedSuccession, ...RefusedSuccession[]];
  const { predecessor } = first.succession;
  const retire = `gov-docs retire ${predecessor.id.value}`;
  const owner = ownersOfAll(all);
  const transfer = transferTo(predecessor, first.enders[0]);
  const wrong = {
    sv: ' Är beslutsinstansen fel i det nya, rätta decided-by där.',
    en: ' If the deciding body of the new one is wrong, correct decided-by there.',
  };
  return all.length === 1
    ? {
        sv: `Låt ${owner.sv} upphäva det äldre dokumentet (${retire}) eller anta det nya.${transfer.sv}${wrong.sv}`,
        en: `Have ${owner.en} repeal the older document (${retire}) or adopt the new one.${transfer.en}${wrong.en}`,
      }
    : {
        sv: `Låt ${owner.sv} upphäva de äldre dokumenten, ett i taget (${retire}), eller anta det nya.${wrong.sv}`,
        en: `Have ${owner.en} repeal the older documents, one at a time (${retire}), or adopt the new one.${wrong.en}`,
      };
}

function relatedTo(all: readonly RefusedSuccession[]): Related[] {
  const shown = all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  return shown.flatMap(({ succession, whose, related: [where] }, index): Related[] => {
    if (!where || all.length === 1) return where ? [where] : [];
    const name = nameOf(succession.predecessor);
    const isLast = rest > 0 && index === shown.length - 1;
    const [more, moreEnglish] = isLast ? [`, och ${rest} till`, `, and ${rest} more`] : ['', ''];
    const message = {
      sv: `${name} ${whose.sv}${more}`,
      en: `${name} ${whose.en}${moreEnglish}`,
    };
    return [{ place: where.place, message }];
  });
}

/**
 * What documents are said to supersede though their bodies have no power over it: one complaint for
 * each successor, for its body is one cause, however many documents it is said to supersede.
 */
export function* successorsAgainstOwners(context: Context): Generator<Complaint, void> {
  const bySuccessor = new Map<Document, RefusedSuccession[]>();
  for (const document of context.documents) {
    if (!context.isDecided(document)) continue;
    for (const succession of context.register.successorsOf(document)) {
      const found = refusedSuccession(context, succession);
      if (!found) continue;
      const known = bySuccessor.get(succession.successor);
      if (known) known.push(found);
      else bySuccessor.set(succession.successor, [found]);
    }
  }
  for (const [successor, all] of bySuccessor) {
    const stated = all.find(({ succession }) => succession.onSuccessor)?.succession.onSuccessor;
    yield {
      place: stated?.place ?? successor.decidedBy[0]?.place ?? context.placeOf(successor),
      ...(context.isDecided(successor) ? {} : { severity: 'warning' as const }),
      message: messageFor(context, successor, all),
      help: helpFor(all),
      related: relatedTo(all),
    };
  }
}
