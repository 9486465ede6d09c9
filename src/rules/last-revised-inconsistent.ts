import { dateText } from '../document/date-text.ts';
import type { Document, Fact } from '../document/document.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import { parsePartialDay } from '../text/calendar.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The day that the cover sheet gives for the latest revision. */
function lastRevised({ frontmatter, source }: Document): Fact<PartialDay> | undefined {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'last-revised')?.value;
  const date = value?.kind === 'scalar' ? parsePartialDay(value.text.trim()) : undefined;
  return value && date && { value: date, place: { source, start: value.start, end: value.end } };
}

/** Events that change the text, or may be what a cover sheet means by a revision. */
const CHANGES = new Set(['revision', 'editorial', 'prolongation', 'transfer', 'review']);

/** The days on which the text changed, oldest first. */
function changesOf(document: Document): Day[] {
  return document.history
    .flatMap(({ event, date }) => (date && CHANGES.has(event.value) ? [date.value] : []))
    .sort();
}

type Words = Omit<Complaint, 'place'>;

function wrong(document: Document, date: PartialDay, { asOf, today }: Context): Words | undefined {
  const name = nameOf(document);
  const written = dateText(date);
  if (date.first > today && date.first > asOf) {
    return {
      message: {
        sv: `${name} sägs vara senast reviderat ${written}, en dag som inte har kommit.`,
        en: `${name} is said to have been revised last on ${written}, a day that has not come.`,
      },
      help: { sv: 'Rätta datumet.', en: 'Correct the date.' },
    };
  }
  const adopted = document.decisions.flatMap((decision) => decision.date?.value ?? []);
  const first = adopted.map((each) => each.first).sort()[0];
  if (first === undefined) return undefined;
  if (date.last < first) {
    return {
      message: {
        sv: `${name} sägs vara senast reviderat ${written}, innan det beslutades ${first}.`,
        en: `${name} is said to have been revised last on ${written}, before it was decided on ${first}.`,
      },
      help: {
        sv: 'Rätta datumet, eller ta bort last-revised: ett dokument som inte har ändrats sedan beslutet är inte reviderat. Är beslutet ett senare än det första, skriv det första under decision och de andra under history.',
        en: 'Correct the date, or remove last-revised: a document that has not changed since its decision is not revised. If the decision is a later one than the first, write the first under decision and the others under history.',
      },
    };
  }
  const changes = changesOf(document);
  const newest = changes.at(-1);
  if (newest !== undefined && newest > date.last) {
    return {
      message: {
        sv: `${name} sägs vara senast reviderat ${written}, men history har en händelse ${newest}.`,
        en: `${name} is said to have been revised last on ${written}, but its history has an event on ${newest}.`,
      },
      help: {
        sv: `Skriv last-revised: ${newest}, eller ta bort raden: dagen framgår av history.`,
        en: `Write last-revised: ${newest}, or remove the line: the history has the day.`,
      },
    };
  }
  const isKnown =
    changes.some((day) => date.first <= day && day <= date.last) ||
    adopted.some((day) => day.first <= date.last && date.first <= day.last) ||
    document.decisions.some(
      ({ adjusted }) => adjusted && date.first <= adjusted.value && adjusted.value <= date.last,
    );
  if (isKnown) return undefined;
  return {
    message: {
      sv: `${name} sägs vara senast reviderat ${written}, men ingen revidering den dagen finns under history.`,
      en: `${name} is said to have been revised last on ${written}, but its history has no revision on that day.`,
    },
    help: {
      sv: 'Skriv in den: { date: ÅÅÅÅ-MM-DD, event: revision, decided-by: …, paragraph: … } under history. Krävdes inget beslut, skriv event: editorial.',
      en: 'Write it down: { date: YYYY-MM-DD, event: revision, decided-by: …, paragraph: … } under history. If it took no decision, write event: editorial.',
    },
  };
}

/** The day of the latest revision follows from the history; a cover sheet that differs is wrong, or the history is. */
export const lastRevisedInconsistent: Rule = {
  id: 'last-revised-inconsistent',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dagen för senaste revidering stämmer inte med beslutet eller historiken.',
    en: 'The day of the latest revision does not fit the decision or the history.',
  },
  why: {
    sv: 'Den som läser ska veta vilken lydelse som gäller och vem som beslutade den. En revidering utan spår i historiken kan ingen hitta beslutet om.',
    en: 'The reader should know which wording applies and who decided it. Of a revision that left no trace in the history, nobody can find the decision.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (context.hasEnded(document) || document.decisions.length === 0) continue;
      const revised = lastRevised(document);
      const words = revised && wrong(document, revised.value, context);
      if (revised && words) yield { place: revised.place, ...words };
    }
  },
};
