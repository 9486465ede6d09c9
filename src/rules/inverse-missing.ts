import type { Document, Reference } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import { isReadable } from './decision-files.ts';
import type { Fix } from './fix.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether the newer of two was decided before the older: then the statement itself is in doubt. */
function isTurned({ timelineOf }: Register, older: Document, newer: Document): boolean {
  const [first, later] = [older, newer].map(
    (each) => timelineOf(each).decided?.decision.date?.value,
  );
  return first !== undefined && later !== undefined && later.last < first.first;
}

/**
 * The missing end, where it can only be meant so: both ids name one document, and neither the other
 * document nor the days of decision say the contrary.
 */
function fixOf(
  register: Register,
  from: Document,
  to: Document,
  reference: Reference,
  back: 'supersedes' | 'superseded-by',
): Fix | undefined {
  const id = from.id.value;
  const isUnique = [from, to].every((each) => register.withId(each.id.value).length === 1);
  const [older, newer] = back === 'supersedes' ? [from, to] : [to, from];
  const contrary = register.successorsOf(older).some(({ inCycle }) => inCycle);
  if (!isUnique || contrary || isTurned(register, older, newer) || !isReadable(to))
    return undefined;
  const value = reference.part ? { id, part: reference.part.value } : id;
  return [{ kind: 'fact', source: to.source, change: { kind: 'append', path: [back], value } }];
}

/** A document that was withdrawn has replaced nothing, so that it is rather its word that is wrong. */
function helpWithWithdrawn(successor: Document, from: Document): Text {
  const { path } = successor.source;
  return from === successor
    ? {
        sv: `${nameOf(successor)} är tillbakadraget och har inte ersatt något, så supersedes i det kan vara fel. Ta i så fall bort uppgiften.`,
        en: `${nameOf(successor)} is withdrawn and has superseded nothing, so its supersedes may be wrong. If so, remove the statement.`,
      }
    : {
        sv: `${nameOf(successor)} är tillbakadraget och har inte ersatt något: ta bort uppgiften här. Blev det av ändå, rätta stage i ${path}.`,
        en: `${nameOf(successor)} is withdrawn and has superseded nothing: remove the statement here. If it came about after all, correct stage in ${path}.`,
      };
}

/** A document that is not decided has replaced nothing yet: nobody can say of the other that it is replaced. */
function helpWithDraft(from: Document, to: Document, back: string): Text {
  return {
    sv: `Inget är ersatt förrän det nya dokumentet är beslutat. Skriv då ${back}: [${from.id.value}] i ${to.source.path}, eller ta bort uppgiften här om den är fel.`,
    en: `Nothing is superseded until the new document is decided. Then write ${back}: [${from.id.value}] in ${to.source.path}, or remove the statement here if it is wrong.`,
  };
}

function complaint(
  { register, state, isDecided }: Context,
  from: Document,
  to: Document,
  reference: Reference,
  key: 'supersedes' | 'superseded-by',
): Complaint {
  const back = key === 'supersedes' ? 'superseded-by' : 'supersedes';
  const says = {
    supersedes: { sv: 'ersätter', en: 'supersedes' },
    'superseded-by': { sv: 'ersätts av', en: 'is superseded by' },
  }[key];
  const successor = key === 'supersedes' ? from : to;
  const isWithdrawn = state(successor).kind === 'withdrawn';
  const isDraft = !isWithdrawn && !isDecided(successor);
  const fix = isWithdrawn || isDraft ? undefined : fixOf(register, from, to, reference, back);
  return {
    ...(fix ? { fix } : {}),
    ...(isDraft ? { severity: 'info' as const } : {}),
    place: reference.place,
    message: {
      sv: `${nameOf(from)} säger att det ${says.sv} ${nameOf(to)}, men där står inget om det.`,
      en: `${nameOf(from)} says that it ${says.en} ${nameOf(to)}, which says nothing of it.`,
    },
    help: isWithdrawn
      ? helpWithWithdrawn(successor, from)
      : isDraft
        ? helpWithDraft(from, to, back)
        : {
            sv: `Skriv ${back}: [${from.id.value}] i ${to.source.path}, eller ta bort uppgiften här om den är fel.`,
            en: `Write ${back}: [${from.id.value}] in ${to.source.path}, or remove the statement here if it is wrong.`,
          },
    related: [
      {
        place: (to.title ?? to.id).place,
        message: { sv: 'här saknas uppgiften', en: 'the statement is missing here' },
      },
    ],
  };
}

/** Both ends of a supersession should say the same, as far as the city wants them to. */
export const inverseMissing: Rule = {
  id: 'inverse-missing',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Bara det ena av två dokument säger att det ena ersätter det andra.',
    en: 'Only one of two documents says that the one supersedes the other.',
  },
  why: {
    sv: 'Säger bara det gamla dokumentet att det är ersatt har den som beslutade om det nya kanske aldrig menat det. Läget räknas ändå: det räcker att ena sidan säger det.',
    en: 'If only the old document says that it is superseded, those who decided the new one may never have meant it. The state counts all the same: one end is enough for that.',
  },
  fixes: {
    sv: 'Skriver den uppgift som saknas i det andra dokumentet. Vilket läge dokumenten har ändras inte: det räckte att ena sidan sade det.',
    en: 'Writes the statement that is missing in the other document. The state of neither changes: one end was enough for that.',
  },
  options: {
    mirror: {
      default: 'successor',
      means: {
        sv: 'successor: det nya dokumentet måste säga det, när det är beslutat. both: båda måste. either: det räcker att ett gör det, och regeln är tyst.',
        en: 'successor: the new document must say so, once it is decided. both: both must. either: one is enough, and the rule is silent.',
      },
    },
  },

  *check(context) {
    const { documents, register, isDecided, option } = context;
    const mirror = option('mirror');
    if (mirror === 'either') return;
    for (const document of documents) {
      for (const { successor, onSuccessor, onPredecessor } of register.successorsOf(document)) {
        if (successor === document) continue;
        // It has replaced nothing yet, or never did, and needs not say so.
        const replaces = mirror === 'both' || isDecided(successor);
        if (onPredecessor && !onSuccessor && replaces) {
          yield complaint(context, document, successor, onPredecessor, 'superseded-by');
        }
        if (mirror === 'both' && onSuccessor && !onPredecessor) {
          yield complaint(context, successor, document, onSuccessor, 'supersedes');
        }
      }
    }
  },
};
