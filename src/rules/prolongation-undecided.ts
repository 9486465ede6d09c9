import type { Document, HistoryEvent } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Entry } from '../document/frontmatter/value.ts';
import { type LastDay, lastDayOn, type Timeline } from '../register/timeline.ts';
import { addDays } from '../text/calendar.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The keys of an event as it stands in the frontmatter. */
function entriesOf(document: Document, { place }: HistoryEvent): readonly Entry[] {
  const history = document.frontmatter?.entries.find(({ key }) => key.text === 'history')?.value;
  const items = history?.kind === 'list' ? history.items : history ? [history] : [];
  const found = items.find((item) => item.kind === 'mapping' && item.start === place.start);
  return found?.kind === 'mapping' ? found.entries : [];
}

/** Whether a key stands there with a value; one that is no body or no day has a finding of its own. */
function isFilled(document: Document, event: HistoryEvent, name: string): boolean {
  return entriesOf(document, event).some(
    ({ key, value }) => key.text === name && !isEmptyValue(value),
  );
}

function withoutBody(document: Document, event: HistoryEvent): Complaint {
  const by = document.decidedBy[0]?.value ?? '…';
  const to = event.to?.value ?? '…';
  return {
    place: event.event.place,
    message: {
      sv: `Förlängningen av ${nameOf(document)} till ${to} säger inte vem som har beslutat den.`,
      en: `The prolongation of ${nameOf(document)} to ${to} does not say who decided it.`,
    },
    help: {
      sv: `Slå upp beslutet i protokollet och skriv decided-by: ${by} och paragraph i händelsen. Är inget beslutat, ta bort förlängningen: ett förslag förlänger inget.`,
      en: `Look the decision up in the minutes and write decided-by: ${by} and paragraph in the event. If nothing is decided, remove the prolongation: a proposal prolongs nothing.`,
    },
  };
}

/** The last day as it was before a prolongation, where it had passed by then. */
function passedBefore(timeline: Timeline, event: HistoryEvent): LastDay | undefined {
  const { date } = event;
  const last = date && lastDayOn(timeline, addDays(date.value, -1));
  return last && last.day < date.value ? last : undefined;
}

function tooLate(
  document: Document,
  event: HistoryEvent,
  last: LastDay,
  endsForce: boolean,
): Complaint {
  const day = event.date?.value ?? '';
  const effect = endsForce
    ? { sv: 'Då hade det redan upphört att gälla', en: 'By then it had ceased to apply' }
    : {
        sv: 'Däremellan visste ingen om det gällde',
        en: 'In between nobody knew whether it applied',
      };
  return {
    place: event.date?.place ?? event.place,
    // Where the document bound all the time, what is left is a gap in the past.
    ...(endsForce ? {} : { severity: 'warning' as const }),
    message: {
      sv: `${nameOf(document)} gällde till och med ${last.day} men förlängdes först ${day}. ${effect.sv}.`,
      en: `${nameOf(document)} applied until ${last.day} but was not prolonged until ${day}. ${effect.en}.`,
    },
    help: endsForce
      ? {
          sv: 'Det som har upphört går inte att förlänga: låt dokumentet antas på nytt. Är en dag felskriven, rätta den efter protokollet.',
          en: 'What has ended cannot be prolonged: have the document adopted anew. If a day is a slip of the pen, correct it by the minutes.',
        }
      : {
          sv: 'Är en dag felskriven, rätta den efter protokollet. Annars, skriv skälet som ett undantag under waivers i gov-docs.yaml, och besluta nästa gång före den sista dagen.',
          en: 'If a day is a slip of the pen, correct it by the minutes. Otherwise state the reason as a waiver under waivers in gov-docs.yaml, and decide before the last day the next time.',
        },
    related: [{ place: last.place, message: { sv: 'sista dagen då', en: 'the last day then' } }],
  };
}

/** The end of a period moves by a decision, made while there still is something to prolong. */
export const prolongationUndecided: Rule = {
  id: 'prolongation-undecided',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En förlängning saknar beslut, eller beslutades när tiden redan var ute.',
    en: 'A prolongation lacks its decision, or was decided when the period was over.',
  },
  why: {
    sv: 'Giltighetstiden är en del av beslutet, så bara ett nytt beslut kan flytta den. Fattas det för sent finns det en tid då ingen vet vad som gällde.',
    en: 'The period is part of the decision, so only a new decision can move it. If that comes too late there is a time for which nobody knows what applied.',
  },

  *check({ documents, register, city, asOf, isDecided, hasEnded }) {
    for (const document of documents) {
      if (!isDecided(document) || hasEnded(document)) continue;
      const timeline = register.timelineOf(document);
      for (const event of document.history) {
        const { date, decidedBy } = event;
        // Without a day it moves nothing, and the missing day has a finding of its own.
        if (event.event.value !== 'prolongation' || !date || date.value > asOf) continue;
        if (!decidedBy && !isFilled(document, event, 'decided-by')) {
          yield withoutBody(document, event);
          continue;
        }
        const last = passedBefore(timeline, event);
        if (last) yield tooLate(document, event, last, city.expiryEndsForce);
      }
    }
  },
};
