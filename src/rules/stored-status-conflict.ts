import { dateText } from '../document/date-text.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** How far a document has come follows from its decision; a stage beside it says something else. */
export const storedStatusConflict: Rule = {
  id: 'stored-status-conflict',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är beslutat, men stage säger att det inte är det.',
    en: 'The document is decided, but stage says that it is not.',
  },
  why: {
    sv: 'Den som läser stage tror att dokumentet är ett utkast, fast det binder. Eller så är det beslutet som inte har fattats än.',
    en: 'Whoever reads stage takes the document for a draft, though it binds. Or it is the decision that has not been made yet.',
  },

  *check({ documents, register, isDecided }) {
    for (const document of documents) {
      const { stage } = document;
      const decision = register.timelineOf(document).decided?.decision;
      if (!stage || !decision || !isDecided(document)) continue;
      const { sv, en } = STATE_NAMES[stage.value];
      const { date } = decision;
      const when = date
        ? { sv: `beslutat ${dateText(date.value)}`, en: `was decided on ${dateText(date.value)}` }
        : { sv: 'beslutat, på en okänd dag', en: 'was decided, on an unknown day' };
      yield {
        place: stage.place,
        message: {
          sv: `${nameOf(document)} är ${when.sv}, men stage säger «${sv}» (${stage.value}). Det är beslutet som räknas.`,
          en: `${nameOf(document)} ${when.en}, but stage says “${en}” (${stage.value}). It is the decision that counts.`,
        },
        help: {
          sv: 'Är det beslutat, ta bort stage: läget räknas ut ur datumen. Är det inte beslutat, ta bort decision. Är det en ny version som bereds, lägg den i en egen fil med stage och supersedes.',
          en: 'If it is decided, remove stage: the state follows from the dates. If it is not decided, remove decision. If a new version is under way, keep it in a file of its own with stage and supersedes.',
        },
        related: [
          {
            place: date?.place ?? decision.place,
            message: { sv: 'beslutet', en: 'the decision' },
          },
        ],
      };
    }
  },
};
