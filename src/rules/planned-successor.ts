import type { Document } from '../document/document.ts';
import { endingSoon } from '../register/expiry.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { COMING } from './coming-successors.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether a document is on its way; one that was decided on a later day than the one asked about is not. */
function isComing({ register, state }: Context, document: Document): boolean {
  const { kind } = state(document);
  const isDecided = register.timelineOf(document).decided !== undefined;
  return COMING.has(kind) && !isDecided;
}

/** What is to be merged into something that is coming is listed until it is done. */
export const plannedSuccessor: Rule = {
  id: 'planned-successor',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument ska ersättas av ett som inte är beslutat än.',
    en: 'A document in force is to be superseded by one that is not decided yet.',
  },
  why: {
    sv: 'Det som är tänkt att ersättas fortsätter att gälla tills det nya är beslutat. Blir det inte av ska någon märka det.',
    en: 'What is to be superseded stays in force until the new one is decided. If nothing comes of it, somebody should notice.',
  },

  *check(context) {
    const { documents, register, state, asOf } = context;
    for (const document of documents) {
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      // There the warning names what is coming.
      if (endingSoon(register, document, asOf)) continue;
      for (const each of register.successorsOf(document)) {
        const { successor, onSuccessor, onPredecessor, part, inCycle } = each;
        const stated = onSuccessor ?? onPredecessor;
        if (inCycle || !stated || !isComing(context, successor)) continue;
        const of = part === undefined ? { sv: '', en: '' } : { sv: ' i en del', en: ' in part' };
        const { sv, en } = STATE_NAMES[state(successor).kind];
        yield {
          place: stated.place,
          message: {
            sv: `${nameOf(document)} gäller men ska${of.sv} ersättas av ${nameOf(successor)} (läge: ${sv}).`,
            en: `${nameOf(document)} is in force but is to be superseded${of.en} by ${nameOf(successor)} (stage: ${en}).`,
          },
          help: {
            sv: `Inget behöver göras nu. När ${nameOf(successor)} är beslutat försvinner upplysningen; blir det inte av, ta bort supersedes.`,
            en: `Nothing needs doing now. The note goes once ${nameOf(successor)} is decided; if nothing comes of it, remove supersedes.`,
          },
        };
      }
    }
  },
};
