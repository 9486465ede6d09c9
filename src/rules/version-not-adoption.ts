import { dateText } from '../document/date-text.ts';
import type { Document, HistoryEvent } from '../document/document.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { type VersionRow, versionTables } from './version-tables.ts';
import { nameOf } from './words.ts';

/** What a row is called that says the text was adopted, slips of the pen included. */
const ADOPTED =
  /^(?:(?:första|ny|slutlig) )?(?:fasts?tälld|fastställt|fasställ[dt]|antag(?:en|et|na)|beslutad|beslutat|adopted|approved)\b/i;
/** What was decided was no adoption: a referral, or what a group that has no such power agreed on. */
const NO_ADOPTION =
  /remiss|samråd|utställning|granskning|utskick|arbetsgrupp|styrgrupp|projekt|utkast|förslag/i;

/** The days of a document's decisions, each with the days that it covers. */
function decisionDays(document: Document): PartialDay[] {
  const day = (value: Day): PartialDay => ({ precision: 'day', first: value, last: value });
  const ofDecisions = document.decisions.flatMap(({ date, adjusted, legalForce }) => [
    ...(date ? [date.value] : []),
    ...(adjusted ? [day(adjusted.value)] : []),
    ...(legalForce && legalForce.value !== 'appealed' ? [day(legalForce.value)] : []),
  ]);
  const ofEvents = document.history.flatMap(({ event, date, from }) =>
    event.value === 'established'
      ? []
      : [date, from].flatMap((each) => (each ? [day(each.value)] : [])),
  );
  return [...ofDecisions, ...ofEvents];
}

function meet(a: PartialDay, b: PartialDay): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** An event that calls the text established, without saying that anybody decided it. */
function isUndecided({ event, date, decidedBy, paragraph }: HistoryEvent): boolean {
  return event.value === 'established' && date !== undefined && !decidedBy && !paragraph;
}

/** Decided on days that are all known, and still of concern. */
function isJudged({ isDecided, hasEnded }: Context, document: Document): boolean {
  const { decisions } = document;
  return isDecided(document) && !hasEnded(document) && decisions.every(({ date }) => date);
}

/** What was decided when, as the end of a sentence. */
function sayDecided(document: Document): { sv: string; en: string } {
  return enumerate(document.decisions.flatMap(({ date }) => (date ? [dateText(date.value)] : [])));
}

const HELP: Complaint['help'] = {
  sv: 'Beslutade någon annan om texten den dagen, till exempel en styrgrupp, är den inte fastställd: kalla versionen utkast eller förslag nästa gång dokumentet ändras. Är datumet fel, rätta det efter protokollet.',
  en: 'If somebody else agreed on the text that day, such as a steering group, it was not adopted: call the version a draft or a proposal the next time the document changes. If the date is wrong, correct it by the minutes.',
};

/** A version that calls itself adopted was adopted by a decision, on the day of that decision. */
export const versionNotAdoption: Rule = {
  id: 'version-not-adoption',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'En version kallas fastställd en annan dag än dokumentet beslutades.',
    en: 'A version is called adopted on another day than the document was decided.',
  },
  why: {
    sv: 'Den som läser tror att dokumentet gällde från den dagen. Det är beslutet som gör ett dokument fastställt, inte versionsnumret.',
    en: 'The reader believes that the document applied from that day. It is the decision that adopts a document, not the number of the version.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (!isJudged(context, document)) continue;
      const days = decisionDays(document);
      for (const entry of document.history) {
        const { date, place } = entry;
        if (!date || !isUndecided(entry) || place.source !== document.source) continue;
        const day: PartialDay = { precision: 'day', first: date.value, last: date.value };
        if (days.some((each) => meet(each, day))) continue;
        const decided = sayDecided(document);
        yield {
          place: date.place,
          message: {
            sv: `Enligt history fastställdes ${nameOf(document)} ${date.value}, men det beslutades ${decided.sv}.`,
            en: `By its history, ${nameOf(document)} was established on ${date.value}, but it was decided on ${decided.en}.`,
          },
          help: HELP,
        };
      }
    }
  },

  *checkText(context, document, text) {
    const { source, history } = document;
    if (!isJudged(context, document)) return;
    const told = new Set(history.filter(isUndecided).map(({ date }) => date?.value));
    const days = decisionDays(document);
    const isOfDecision = ({ date }: VersionRow) => date && days.some((each) => meet(each, date));
    for (const rows of versionTables(text)) {
      // A table that knows of the decision may well tell of older ones too.
      if (rows.some(isOfDecision)) continue;
      const row = rows.findLast(
        ({ date, description }) =>
          date && ADOPTED.test(description) && !NO_ADOPTION.test(description),
      );
      if (!row?.date || told.has(row.date.first)) continue;
      const decided = sayDecided(document);
      yield {
        place: { source, start: row.cell.start, end: row.cell.end },
        message: {
          sv: `Versionstabellen säger ${quote(row.description)} ${dateText(row.date)}, men ${nameOf(document)} beslutades ${decided.sv}.`,
          en: `The table of versions says ${quote(row.description)} on ${dateText(row.date)}, but ${nameOf(document)} was decided on ${decided.en}.`,
        },
        help: HELP,
      };
    }
  },
};
