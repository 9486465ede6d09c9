import { keyPlace } from '../document/key-place.ts';
import type { Text } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** How a document has ended, in a clause. */
const ENDED: Readonly<Record<string, Text>> = {
  expired: { sv: 'vars giltighetstid har gått ut', en: 'which has expired' },
  repealed: { sv: 'som är upphävt', en: 'which is repealed' },
  superseded: { sv: 'som är ersatt', en: 'which is superseded' },
  annulled: { sv: 'som en domstol har upphävt', en: 'which a court annulled' },
};

/** The key that states why a document has ended, where it is its own. */
const STATED_BY: Readonly<Record<string, string>> = {
  expired: 'validity',
  repealed: 'repeal',
  annulled: 'history',
};

/** What carries out a document has lost its ground when that document has ended. */
export const parentNotInForce: Rule = {
  id: 'parent-not-in-force',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet hör till ett som har gått ut eller upphört.',
    en: 'The document belongs to one that has expired or ended.',
  },
  why: {
    sv: 'Ett underordnat dokument upphör inte av sig självt. Det binder fortfarande, men det som det skulle genomföra gäller inte längre.',
    en: 'A document below another does not end by itself. It still binds, but what it was to carry out no longer applies.',
  },

  *check({ documents, register, state }) {
    for (const document of documents) {
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      for (const { to: parent, reference } of register.parentsOf(document)) {
        const its = state(parent);
        const successor = register.timelineOf(parent).superseded?.succession.successor;
        const since = {
          sv: its.since ? ` sedan ${its.since}` : '',
          en: its.since ? ` since ${its.since}` : '',
        };
        const how = ENDED[its.kind];
        if (!how) continue;
        const key = STATED_BY[its.kind];
        yield {
          place: reference.place,
          message: {
            sv: `${nameOf(document)} gäller, men hör till ${nameOf(parent)}, ${how.sv}${since.sv}.`,
            en: `${nameOf(document)} is in force but belongs to ${nameOf(parent)}, ${how.en}${since.en}.`,
          },
          help: successor
            ? {
                sv: `Pröva om det ska höra till ${successor.id.value} i stället, eller upphävas.`,
                en: `Decide whether it is to belong to ${successor.id.value} instead, or to be repealed.`,
              }
            : {
                sv: 'Upphäv det också, låt det höra till ett dokument som gäller, eller förläng det överordnade.',
                en: 'Repeal it too, let it belong to a document in force, or prolong the one above.',
              },
          related: [
            {
              place: (key ? keyPlace(parent, key) : undefined) ?? (parent.title ?? parent.id).place,
              message: { sv: 'det överordnade dokumentet', en: 'the document above' },
            },
          ],
        };
      }
    }
  },
};
