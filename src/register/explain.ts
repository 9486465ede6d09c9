import type { Language, Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Reason } from './reason.ts';
import type { StateKind } from './state.ts';
import type { StartSource } from './timeline.ts';

/** The states in words, as a reader of the register knows them. */
export const STATE_NAMES: Readonly<Record<StateKind, Text>> = {
  annulled: { sv: 'upphävd av domstol', en: 'annulled' },
  draft: { sv: 'utkast', en: 'draft' },
  proposed: { sv: 'förslag', en: 'proposed' },
  referred: { sv: 'på remiss', en: 'referred' },
  'sent-back': { sv: 'återremitterad', en: 'sent back' },
  withdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
  planned: { sv: 'planerad', en: 'planned' },
  undecided: { sv: 'ej beslutad', en: 'undecided' },
  adopted: { sv: 'antagen, gäller inte än', en: 'adopted, not yet in force' },
  superseded: { sv: 'ersatt', en: 'superseded' },
  repealed: { sv: 'upphävd', en: 'repealed' },
  expired: { sv: 'giltighetstiden har gått ut', en: 'expired' },
  'partially-in-force': { sv: 'delvis gällande', en: 'partially in force' },
  'in-force': { sv: 'gällande', en: 'in force' },
};

/** One step of an explanation: what a fact means, and where it stands. */
export interface Evidence {
  readonly text: Text;
  readonly place: Place | undefined;
}

const START_SOURCES: Readonly<Record<StartSource, Text>> = {
  validity: { sv: 'så står det i giltighetstiden', en: 'so the validity says' },
  'legal-force': { sv: 'beslutet vann laga kraft', en: 'the decision gained legal force' },
  adjusted: { sv: 'protokollet justerades', en: 'the minutes were adjusted' },
  decision: { sv: 'beslutsdagen', en: 'the day of the decision' },
};

function quoted(title: string | undefined, id: string): string {
  return title === undefined ? id : `«${title}»`;
}

function by(body: string | undefined, paragraph: string | undefined, language: Language): string {
  const who = body === undefined ? '' : language === 'sv' ? ` av ${body}` : ` by ${body}`;
  return paragraph === undefined ? who : `${who}, § ${paragraph.replace(/^§\s*/, '')}`;
}

function both(make: (language: Language) => string): Text {
  return { sv: make('sv'), en: make('en') };
}

/** Puts one reason of a state in words, with the place of the fact. */
export function explain(reason: Reason): Evidence {
  switch (reason.kind) {
    case 'not-decided': {
      const { stage, document } = reason;
      const name = stage ? STATE_NAMES[stage.value] : undefined;
      return {
        text: {
          sv: `Inget beslut finns.${name ? ` Dokumentet är i skedet ${name.sv}.` : ''}`,
          en: `There is no decision.${name ? ` The document is at the stage ${name.en}.` : ''}`,
        },
        place: stage?.place ?? document.id.place,
      };
    }
    case 'decided': {
      const { decision, day } = reason;
      const { decidedBy, paragraph, date, place } = decision;
      const how = (language: Language) => by(decidedBy?.value, paragraph?.value, language);
      const exact = date?.value.precision === 'day';
      const year =
        date && String(date.value.first).slice(0, date.value.precision === 'year' ? 4 : 7);
      return {
        text: both((language) => {
          if (exact)
            return `${{ sv: 'Beslutat', en: 'Decided' }[language]} ${day}${how(language)}.`;
          if (language === 'sv')
            return `Beslutat${year ? ` ${year}` : ''}${how(language)}; dagen är inte känd.`;
          return `Decided${year ? ` in ${year}` : ''}${how(language)}; the day is not known.`;
        }),
        place: date?.place ?? place,
      };
    }
    case 'decided-later': {
      const { day, decision } = reason;
      return {
        text: { sv: `Beslutas först ${day}.`, en: `Not decided until ${day}.` },
        place: decision.date?.place ?? decision.place,
      };
    }
    case 'starts': {
      const { start } = reason;
      if (start.kind === 'day') {
        const source = START_SOURCES[start.by];
        return {
          text: {
            sv: `Gäller från och med ${start.day}: ${source.sv}.`,
            en: `In force from ${start.day}: ${source.en}.`,
          },
          place: start.place,
        };
      }
      const text =
        start.kind === 'pending'
          ? {
              sv: 'Gäller när beslutet har vunnit laga kraft; ingen dag är antecknad.',
              en: 'In force once the decision has gained legal force; no day is noted.',
            }
          : {
              sv: 'Första dagen är inte känd; dokumentet räknas som gällande sedan beslutet.',
              en: 'The first day is not known; the document counts as in force since the decision.',
            };
      return { text, place: start.place };
    }
    case 'annulled': {
      const day = reason.event.date?.value;
      return {
        text: {
          sv: `En domstol har upphävt beslutet${day ? ` ${day}` : ''}: det har aldrig gällt.`,
          en: `A court annulled the decision${day ? ` on ${day}` : ''}: it never applied.`,
        },
        place: reason.event.place,
      };
    }
    case 'superseded':
    case 'superseded-later': {
      const { successor, onSuccessor, onPredecessor } = reason.succession;
      const name = quoted(successor.title?.value, successor.id.value);
      const place = (onSuccessor ?? onPredecessor)?.place;
      const { day } = reason;
      if (reason.kind === 'superseded') {
        return {
          text: {
            sv: `Ersatt av ${name}${day ? `, som gäller från och med ${day}` : ', som redan gäller'}.`,
            en: `Superseded by ${name}${day ? `, in force from ${day}` : ', which is in force already'}.`,
          },
          place,
        };
      }
      return {
        text: {
          sv: day
            ? `Ersätts av ${name}, men först ${day}.`
            : `Ska ersättas av ${name}, som inte är beslutad eller inte gäller än.`,
          en: day
            ? `Will be superseded by ${name}, but not until ${day}.`
            : `To be superseded by ${name}, which is not decided or not yet in force.`,
        },
        place,
      };
    }
    case 'superseded-elsewhere': {
      const { to, place } = reason.reference;
      return {
        text: {
          sv: `Ersatt av ${to}, som inte finns i registret; dagen är inte känd.`,
          en: `Superseded by ${to}, which is not in the register; the day is not known.`,
        },
        place,
      };
    }
    case 'in-cycle': {
      const { successor, onSuccessor, onPredecessor } = reason.succession;
      const name = quoted(successor.title?.value, successor.id.value);
      return {
        text: {
          sv: `Sägs ersättas av ${name}, men de ersätter varandra i en ring: uppgiften räknas inte.`,
          en: `Said to be superseded by ${name}, but they supersede each other in a circle: it does not count.`,
        },
        place: (onSuccessor ?? onPredecessor)?.place,
      };
    }
    case 'repealed':
    case 'repealed-later': {
      const { repeal, day } = reason;
      const how = (language: Language) =>
        by(repeal.decidedBy?.value, repeal.paragraph?.value, language);
      const date = repeal.date?.value;
      const later = reason.kind === 'repealed-later';
      return {
        text: both((language) => {
          const decided = date
            ? { sv: ` Beslutat ${date}${how(language)}.`, en: ` Decided ${date}${how(language)}.` }
            : { sv: '', en: '' };
          const head = later
            ? { sv: `Upphör att gälla ${day}.`, en: `Ceases to apply on ${day}.` }
            : {
                sv: `Upphävt: gäller inte från och med ${day}.`,
                en: `Repealed: not in force from ${day}.`,
              };
          return head[language] + decided[language];
        }),
        place: repeal.place,
      };
    }
    case 'repeal-undated':
      return {
        text: {
          sv: 'Ett upphävande utan datum räknas inte.',
          en: 'A repeal without a date does not count.',
        },
        place: reason.repeal.place,
      };
    case 'part-ended': {
      const { ending } = reason;
      const { part } = ending;
      const place =
        ending.kind === 'repeal'
          ? ending.repeal.place
          : (ending.succession.onSuccessor ?? ending.succession.onPredecessor)?.place;
      const since = ending.day;
      return {
        text: {
          sv: `Delen ${part} gäller inte längre${since ? `, sedan ${since}` : ''}.`,
          en: `The part ${part} is no longer in force${since ? `, since ${since}` : ''}.`,
        },
        place,
      };
    }
    case 'last-day': {
      const { day, decided, place } = reason.last;
      return {
        text: {
          sv: `Sista giltighetsdagen är ${day}${decided ? `, förlängd genom beslut ${decided}` : ''}.`,
          en: `The last day of its period is ${day}${decided ? `, prolonged by a decision on ${decided}` : ''}.`,
        },
        place,
      };
    }
    case 'open-ended':
      return {
        text: { sv: 'Gäller tills vidare.', en: 'In force until further notice.' },
        place: reason.place,
      };
    case 'not-ended':
      return {
        text: {
          sv: 'Ingen har beslutat att upphäva, ersätta eller förlänga dokumentet.',
          en: 'Nobody has decided to repeal, supersede or prolong the document.',
        },
        place: undefined,
      };
  }
}
