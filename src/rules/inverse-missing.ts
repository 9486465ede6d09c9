import type { Document, Reference } from '../document/document.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function complaint(
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
  return {
    place: reference.place,
    message: {
      sv: `${nameOf(from)} säger att det ${says.sv} ${nameOf(to)}, men där står inget om det.`,
      en: `${nameOf(from)} says that it ${says.en} ${nameOf(to)}, which says nothing of it.`,
    },
    help: {
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
  options: {
    mirror: {
      default: 'successor',
      means: {
        sv: 'successor: det nya dokumentet måste säga det. both: båda måste. either: det räcker att ett gör det, och regeln är tyst.',
        en: 'successor: the new document must say so. both: both must. either: one is enough, and the rule is silent.',
      },
    },
  },

  *check({ documents, register, option }) {
    const mirror = option('mirror');
    if (mirror === 'either') return;
    for (const document of documents) {
      for (const { successor, onSuccessor, onPredecessor } of register.successorsOf(document)) {
        if (successor === document) continue;
        if (onPredecessor && !onSuccessor) {
          yield complaint(document, successor, onPredecessor, 'superseded-by');
        }
        if (mirror === 'both' && onSuccessor && !onPredecessor) {
          yield complaint(successor, document, onSuccessor, 'supersedes');
        }
      }
    }
  },
};
