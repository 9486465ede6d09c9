import { isAnyBody } from '../city/catch-all.ts';
import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document, Fact } from '../document/document.ts';
import { readInterval } from '../forms/interval-form.ts';
import { reviewDue } from '../register/duties.ts';
import { lastDayOn } from '../register/timeline.ts';
import { addMonths, type Day, type PartialDay } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { mandateOn } from './mandate-now.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The last time that anybody is known to have taken the document up, and what they did. */
interface TakenUp {
  /** The last day that it can have been. */
  readonly day: Day;
  readonly place: Place;
  /** What they did and when, as precisely as it is known. */
  readonly did: Text;
}

const DEEDS: ReadonlyMap<string, Text> = new Map([
  ['revision', { sv: 'reviderades senast', en: 'was last revised' }],
  ['review', { sv: 'aktualitetsprövades senast', en: 'was last reviewed' }],
]);

function onDay({ value, place }: Fact<Day>, { sv, en }: Text): TakenUp {
  return { day: value, place, did: { sv: `${sv} ${value}`, en: `${en} on ${value}` } };
}

function decidedOn({ value, place }: Fact<PartialDay>): TakenUp {
  const written = dateText(value);
  const joint = value.precision === 'day' ? 'on' : 'in';
  const did = { sv: `beslutades ${written}`, en: `was decided ${joint} ${written}` };
  return { day: value.last, place, did };
}

function lastTakenUp({ register, asOf }: Context, document: Document): TakenUp | undefined {
  const date = register.timelineOf(document).decided?.decision.date;
  if (!date) return undefined;
  let taken = decidedOn(date);
  const last = document.review?.last;
  // What was noted later than the day that is asked about leaves unknown what was before it.
  if (last && last.value > asOf) return undefined;
  if (last && last.value > taken.day) {
    taken = onDay(last, DEEDS.get('review') as Text);
  }
  for (const { event, date: on } of document.history) {
    const deed = DEEDS.get(event.value);
    if (!deed || (on && on.value > asOf)) continue;
    if (!on) return undefined;
    if (on.value > taken.day) taken = onDay(on, deed);
  }
  return taken;
}

/** Whether those who decided sit for a mandate period. What is left over is no body: «Annan». */
function areElected({ city }: Context, { decidedBy: [decider] }: Document): boolean {
  const body = decider && findBody(city, decider.value);
  if (!body || isAnyBody(body)) return false;
  return body.kind === 'council' || body.kind === 'executive' || body.kind === 'board';
}

/** Those who were elected should know what they govern by, also where nobody set a time for review. */
export const reviewAfterElection: Rule = {
  id: 'review-after-election',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument från fullmäktige, styrelsen eller en nämnd gäller tills vidare men har inte prövats sedan mandatperioden började, och ingen tid för prövning är bestämd.',
    en: 'A document of the council, the executive or a board applies until further notice but has not been reviewed since the mandate period began, and no time for review is set.',
  },
  why: {
    sv: 'De nyvalda ansvarar för det som gäller, även det som andra har beslutat. Utan bestämd tid för prövning är det nytt val innan någon har frågat om dokumentet behövs.',
    en: 'Those newly elected answer for what applies, also for what others decided. Without a set time for review there is another election before anybody has asked whether the document is needed.',
  },
  source: {
    sv: 'Revisorer rekommenderar att dokumentens aktualitet prövas varje mandatperiod.',
    en: 'Auditors recommend that the relevance of the documents is tried in each mandate period.',
  },
  options: {
    grace: {
      default: '12 months',
      means: {
        sv: 'så länge efter mandatperiodens början dröjer anmärkningen.',
        en: 'how long after the beginning of the mandate period the finding waits.',
      },
    },
  },

  *check(context) {
    const { documents, city, register, state, typeOf, asOf, option } = context;
    const grace = readInterval(option('grace'))?.months ?? 12;
    for (const document of documents) {
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      const timeline = register.timelineOf(document);
      if (!document.validity || lastDayOn(timeline, asOf)) continue;
      // Of a type that is not known, nobody knows how often it is reviewed; a plan without an end has
      // a finding of its own; and where a time is set, review-overdue watches it.
      const type = typeOf(document)?.type;
      if (!type || type.endRequired || reviewDue(document, timeline, type, asOf)) continue;
      // What binds residents is seldom tried by the mandate period: it stands until it is changed.
      if (type.family === 'normative' || !areElected(context, document)) continue;
      const period = mandateOn(city, document, asOf);
      const taken = lastTakenUp(context, document);
      if (!period || !taken || taken.day >= period.from) continue;
      if (addMonths(period.from, grace) >= asOf) continue;
      yield {
        place: document.validity.place,
        message: {
          sv: `${nameOf(document)} gäller tills vidare och ${taken.did.sv}. Sedan mandatperioden började ${period.from} har det inte prövats, och ingen tid för prövning är bestämd.`,
          en: `${nameOf(document)} applies until further notice and ${taken.did.en}. Since the mandate period began on ${period.from} it has not been reviewed, and no time for review is set.`,
        },
        help: {
          sv: 'Pröva om det fortfarande behövs och stämmer, och skriv in dagen under history: { date: ÅÅÅÅ-MM-DD, event: review, result: keep }. Bestäm hur ofta: review: { every: 48 months }, eller review för dokumenttypen i gov-docs.yaml.',
          en: 'Try whether it is still needed and right, and write the day under history: { date: YYYY-MM-DD, event: review, result: keep }. Settle how often: review: { every: 48 months }, or review for the type in gov-docs.yaml.',
        },
        related: [
          { place: taken.place, message: { sv: 'det gjordes här', en: 'it was done here' } },
        ],
      };
    }
  },
};
