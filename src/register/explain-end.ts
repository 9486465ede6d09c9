import {
  byWhom,
  type Evidence,
  type Explanations,
  inBoth,
  statedAt,
  successorName,
} from './evidence.ts';
import type { Reason } from './reason.ts';

type EndKind = Exclude<Reason['kind'], 'not-decided' | 'decided' | 'decided-later' | 'starts'>;

function repealed(reason: Extract<Reason, { kind: 'repealed' | 'repealed-later' }>): Evidence {
  const { repeal, day, kind } = reason;
  const head = {
    repealed: {
      sv: `Upphävt: gäller inte från och med ${day}.`,
      en: `Repealed: not in force from ${day}.`,
    },
    'repealed-later': { sv: `Upphör att gälla ${day}.`, en: `Ceases to apply on ${day}.` },
  }[kind];
  const text = inBoth((language) => {
    if (!repeal.date) return head[language];
    const verb = { sv: 'Beslutat', en: 'Decided' }[language];
    const whom = byWhom(repeal.decidedBy?.value, repeal.paragraph?.value, language);
    return `${head[language]} ${verb} ${repeal.date.value}${whom}.`;
  });
  return { text, place: repeal.place };
}

/** The period and everything that ends or does not end a document, in words. */
export const END_EXPLANATIONS: Explanations<EndKind> = {
  annulled: ({ event }) => {
    const day = event.date?.value;
    return {
      text: {
        sv: `En domstol har upphävt beslutet${day ? ` ${day}` : ''}: det har aldrig gällt.`,
        en: `A court annulled the decision${day ? ` on ${day}` : ''}: it never applied.`,
      },
      place: event.place,
    };
  },
  superseded: ({ succession, day }) => {
    const name = successorName(succession);
    return {
      text: {
        sv: `Ersatt av ${name}${day ? `, som gäller från och med ${day}` : ', som redan gäller'}.`,
        en: `Superseded by ${name}, in force ${day ? `from ${day}` : 'already'}.`,
      },
      place: statedAt(succession),
    };
  },
  'superseded-later': ({ succession, day }) => {
    const name = successorName(succession);
    const later = {
      sv: `Ersätts av ${name}, men först ${day}.`,
      en: `Will be superseded by ${name}, but not until ${day}.`,
    };
    const waiting = {
      sv: `Ska ersättas av ${name}, som inte är beslutad eller inte gäller än.`,
      en: `To be superseded by ${name}, which is not decided or not yet in force.`,
    };
    return { text: day ? later : waiting, place: statedAt(succession) };
  },
  'superseded-elsewhere': ({ reference }) => ({
    text: {
      sv: `Ersatt av ${reference.to}, som inte finns i registret; dagen är inte känd.`,
      en: `Superseded by ${reference.to}, which is not in the register; the day is not known.`,
    },
    place: reference.place,
  }),
  'in-cycle': ({ succession }) => {
    const name = successorName(succession);
    return {
      text: {
        sv: `Sägs ersättas av ${name}, men de ersätter varandra i en ring: uppgiften räknas inte.`,
        en: `Said to be superseded by ${name}, but they supersede each other in a circle: it does not count.`,
      },
      place: statedAt(succession),
    };
  },
  repealed,
  'repealed-later': repealed,
  'repeal-undated': ({ repeal }) => ({
    text: {
      sv: 'Ett upphävande utan datum räknas inte.',
      en: 'A repeal without a date does not count.',
    },
    place: repeal.place,
  }),
  'part-ended': ({ ending }) => ({
    text: {
      sv: `Delen ${ending.part} gäller inte längre${ending.day ? `, sedan ${ending.day}` : ''}.`,
      en: `The part ${ending.part} is no longer in force${ending.day ? `, since ${ending.day}` : ''}.`,
    },
    place: ending.kind === 'repeal' ? ending.repeal.place : statedAt(ending.succession),
  }),
  'last-day': ({ last }) => ({
    text: {
      sv: `Sista giltighetsdagen är ${last.day}${last.decided ? `, förlängd genom beslut ${last.decided}` : ''}.`,
      en: `The last day of its period is ${last.day}${last.decided ? `, prolonged by a decision on ${last.decided}` : ''}.`,
    },
    place: last.place,
  }),
  'open-ended': ({ place }) => ({
    text: { sv: 'Gäller tills vidare.', en: 'In force until further notice.' },
    place,
  }),
  'not-ended': ({ endsForce }) => ({
    text: endsForce
      ? {
          sv: 'Därmed upphörde det att gälla: kommunens regler låter giltighetstiden avgöra (expiry-ends-force).',
          en: "With that it ceased to apply: the city's rules let the period decide (expiry-ends-force).",
        }
      : {
          sv: 'Den dagen hade ingen beslutat att upphäva, ersätta eller förlänga dokumentet.',
          en: 'On that day nobody had decided to repeal, supersede or prolong the document.',
        },
    place: undefined,
  }),
};
