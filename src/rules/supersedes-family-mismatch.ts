import type { JudgedType } from '../register/judged-type.ts';
import type { Text } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

const FAMILY_NAMES: Readonly<Record<JudgedType['type']['family'], Text>> = {
  planning: { sv: 'planerande', en: 'planning' },
  regulating: { sv: 'reglerande', en: 'regulating' },
  directed: { sv: 'riktat', en: 'directed' },
  normative: { sv: 'normgivande', en: 'normative' },
};

function describe({ type }: JudgedType): Text {
  const label = type.label.toLowerCase();
  const { sv, en } = FAMILY_NAMES[type.family];
  return { sv: `${label}, ${sv}`, en: `${label}, ${en}` };
}

/** A successor of another family does not take over all that the older document did. */
export const supersedesFamilyMismatch: Rule = {
  id: 'supersedes-family-mismatch',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument ersätter ett av en annan kategori, till exempel en policy ett program.',
    en: 'A document supersedes one of another family, for instance a policy a programme.',
  },
  why: {
    sv: 'Det är tillåtet, men något kan falla bort: ett program har mål och en sista dag, en policy säger hur något ska göras. Mål, uppföljning och krav på planer följer inte med av sig själva.',
    en: 'It is allowed, but something may be lost: a programme has goals and a last day, a policy says how things are done. Goals, follow-up and demands for plans do not come along by themselves.',
  },

  *check({ documents, register, typeOf, hasEnded, state }) {
    for (const document of documents) {
      if (hasEnded(document) || state(document).kind === 'withdrawn') continue;
      const own = typeOf(document);
      for (const {
        predecessor,
        onSuccessor,
        onPredecessor,
        part,
        inCycle,
      } of register.predecessorsOf(document)) {
        const older = typeOf(predecessor);
        const stated = onSuccessor ?? onPredecessor;
        if (!own || !older || !stated || inCycle || part !== undefined) continue;
        if (own.type.family === older.type.family) continue;
        const [mine, its] = [describe(own), describe(older)];
        yield {
          place: stated.place,
          message: {
            sv: `${nameOf(document)} (${mine.sv}) ersätter ${nameOf(predecessor)} (${its.sv}).`,
            en: `${nameOf(document)} (${mine.en}) supersedes ${nameOf(predecessor)} (${its.en}).`,
          },
          help: {
            sv: 'Är det avsikten behöver inget göras. Se efter vad det äldre innehöll av mål, uppföljning och krav, och var det ska stå nu.',
            en: 'If that is meant, nothing needs doing. See what the older one held of goals, follow-up and demands, and where that is to stand now.',
          },
        };
      }
    }
  },
};
