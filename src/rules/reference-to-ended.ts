import type { Document } from '../document/document.ts';
import { explain } from '../register/explain.ts';
import type { Reason } from '../register/reason.ts';
import type { State } from '../register/state.ts';
import type { Text } from '../text/language.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The fact that ended a document: what its state rests on. */
function endOf({ kind, reasons }: State): Reason | undefined {
  const last = (wanted: Reason['kind']) => reasons.findLast((reason) => reason.kind === wanted);
  if (kind === 'superseded') return last('superseded') ?? last('superseded-elsewhere');
  if (kind === 'expired') return last('last-day');
  return kind === 'repealed' || kind === 'annulled' ? last(kind) : undefined;
}

/** How it ended, as the end of a sentence. */
function sayEnded(end: Reason | undefined): Text {
  switch (end?.kind) {
    case 'superseded':
      return end.day
        ? { sv: `som ersattes ${end.day}`, en: `which was superseded on ${end.day}` }
        : {
            sv: 'som har ersatts; vilken dag är inte känt',
            en: 'which has been superseded; the day is not known',
          };
    case 'superseded-elsewhere': {
      const { to } = end.reference;
      return {
        sv: `som har ersatts av ${to}; vilken dag är inte känt`,
        en: `which has been superseded by ${to}; the day is not known`,
      };
    }
    case 'repealed':
      return {
        sv: `som upphörde att gälla ${end.day}`,
        en: `which ceased to apply on ${end.day}`,
      };
    case 'annulled': {
      const day = end.event.date?.value;
      return {
        sv: `vars beslut en domstol upphävde${day ? ` ${day}` : ''}`,
        en: `the decision on which a court annulled${day ? ` on ${day}` : ''}`,
      };
    }
    case 'last-day':
      return {
        sv: `vars giltighetstid gick ut ${end.last.day}`,
        en: `whose period ended on ${end.last.day}`,
      };
    default:
      return { sv: 'som inte längre gäller', en: 'which no longer applies' };
  }
}

/** Finds what stands in place of an ended document, through any number of successors. */
function heirFinder({ register, hasEnded }: Context): (ended: Document) => Document | undefined {
  const known = new Map<Document, Document | undefined>();
  return (ended) => {
    const passed: Document[] = [];
    let heir: Document | undefined = ended;
    while (heir && hasEnded(heir) && !known.has(heir)) {
      passed.push(heir);
      heir = register.timelineOf(heir).superseded?.succession.successor;
    }
    if (heir && known.has(heir)) heir = known.get(heir);
    for (const each of passed) known.set(each, heir);
    return heir;
  };
}

function helpFor(context: Context, end: Reason | undefined, heir: Document | undefined): Text {
  if (heir) {
    const { start } = context.register.timelineOf(heir);
    const later = start?.kind === 'day' && start.day > context.asOf ? start.day : undefined;
    const id = heir.id.value;
    return {
      sv: `Hänvisa till ${nameOf(heir)}, som ersätter det${later ? ` från ${later}` : ''}: skriv ${id}.`,
      en: `Refer to ${nameOf(heir)}, which replaces it${later ? ` from ${later}` : ''}: write ${id}.`,
    };
  }
  if (end?.kind === 'superseded-elsewhere') {
    const { to } = end.reference;
    return {
      sv: `Ta bort hänvisningen, eller hänvisa till ${to} när det finns i registret.`,
      en: `Remove the reference, or refer to ${to} once it is in the register.`,
    };
  }
  return {
    sv: 'Ta bort hänvisningen eller hänvisa till det som gäller i stället.',
    en: 'Remove the reference, or refer to what applies instead.',
  };
}

/** A document in force must not lean on one that has ended. */
export const referenceToEnded: Rule = {
  id: 'reference-to-ended',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument hänvisar till ett som inte längre gäller.',
    en: 'A document in force refers to one that has ended.',
  },
  why: {
    sv: 'Den som följer hänvisningen ska komma till en text som gäller.',
    en: 'A reader who follows the reference must land on text that still applies.',
  },

  *check(context) {
    const { register, documents, isInForce, hasEnded, state } = context;
    const heirOf = heirFinder(context);
    for (const document of documents) {
      if (!isInForce(document)) continue;
      const replaced = new Set(register.predecessorsOf(document).map((each) => each.predecessor));
      for (const { to, reference } of register.referencesOf(document)) {
        // A successor may well cite what it replaced, and what that had replaced.
        if (!hasEnded(to) || replaced.has(to)) continue;
        const heir = heirOf(to);
        if (heir === document) continue;
        const end = endOf(state(to));
        const ended = sayEnded(end);
        const evidence = end && explain(end);
        yield {
          place: reference.place,
          message: {
            sv: `${nameOf(document)} hänvisar till ${nameOf(to)}, ${ended.sv}.`,
            en: `${nameOf(document)} refers to ${nameOf(to)}, ${ended.en}.`,
          },
          help: helpFor(context, end, heir),
          related: evidence?.place ? [{ place: evidence.place, message: evidence.text }] : [],
        };
      }
    }
  },
};
