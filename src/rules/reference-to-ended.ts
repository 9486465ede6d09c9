import { STATE_NAMES } from '../register/state-names.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

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

  *check({ register, documents, isInForce, hasEnded, state }) {
    for (const document of documents) {
      if (!isInForce(document)) continue;
      const replaced = new Set(register.predecessorsOf(document).map((each) => each.predecessor));
      for (const { to, reference } of register.referencesOf(document)) {
        // A successor may well cite what it replaced.
        if (!hasEnded(to) || replaced.has(to)) continue;
        const { kind, since, reasons } = state(to);
        const successor = register.timelineOf(to).superseded?.succession.successor;
        const when = {
          sv: since ? ` sedan ${since}` : '',
          en: since ? ` since ${since}` : '',
        };
        const last = reasons.at(-1);
        const ended = last?.kind === 'repealed' ? last.repeal.place : to.id.place;
        yield {
          place: reference.place,
          message: {
            sv: `${nameOf(document)} hänvisar till ${nameOf(to)}, som är ${STATE_NAMES[kind].sv}${when.sv}.`,
            en: `${nameOf(document)} refers to ${nameOf(to)}, which is ${STATE_NAMES[kind].en}${when.en}.`,
          },
          help: successor
            ? {
                sv: `Hänvisa till ${nameOf(successor)} (${successor.id.value}), som ersätter det.`,
                en: `Refer to ${nameOf(successor)} (${successor.id.value}), which replaces it.`,
              }
            : {
                sv: 'Ta bort hänvisningen eller hänvisa till det som gäller i stället.',
                en: 'Remove the reference, or refer to what applies instead.',
              },
          related: [{ place: ended, message: { sv: 'upphörde här', en: 'ended here' } }],
        };
      }
    }
  },
};
