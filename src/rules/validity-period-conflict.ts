import type { Document } from '../document/document.ts';
import { titlePeriod } from '../forms/title-period.ts';
import type { ValidityForm } from '../forms/validity-form.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { ownSentences } from './own-sentences.ts';
import { type PeriodConflict, periodsConflict } from './period-conflict.ts';
import { PERIOD_CONFLICT_HELP } from './period-conflict-help.ts';
import { periodWords } from './period-words.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { statedPeriod } from './stated-period.ts';
import { nameOf } from './words.ts';

/** In a longer stretch of text the period itself would be cut off. */
const LONGEST_QUOTE = 110;

/** What the validity says where it differs. */
function sayValidity({ register }: Context, document: Document, conflict: PeriodConflict): Text {
  const validity = document.validity?.value;
  if (conflict === 'start' && validity?.kind === 'interval') {
    const from = validity.from?.value;
    return { sv: `gäller dokumentet från ${from}`, en: `the document applies from ${from}` };
  }
  const last = register.timelineOf(document).lastDays.at(-1);
  if (last)
    return {
      sv: `gäller dokumentet till och med ${last.day}`,
      en: `the document applies until ${last.day}`,
    };
  return { sv: 'gäller dokumentet tills vidare', en: 'the document applies until further notice' };
}

/** Whether a document is one whose period can be wrong: decided or on its way, not ended. */
function isJudged({ hasEnded, state }: Context, document: Document): boolean {
  return !hasEnded(document) && state(document).kind !== 'withdrawn';
}

function conflictOf(
  { register }: Context,
  document: Document,
  form: ValidityForm | undefined,
): PeriodConflict | undefined {
  const { validity } = document;
  if (!form || !validity) return undefined;
  return periodsConflict(form, validity.value, register.timelineOf(document).lastDays);
}

/** Years in a title besides the period are of something else: «Budget 2024 och plan 2025–2026». */
function periodOfTitle(title: string): ValidityForm | undefined {
  // Few titles hold digits at all, and reading a period takes its time.
  if (!/[0-9]{2}/.test(title)) return undefined;
  const years = new Set(title.match(/(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g));
  return years.size > 2 ? undefined : titlePeriod(title);
}

function conflictOfTitle(context: Context, document: Document) {
  const title = document.title?.value;
  const isBudget = context.typeOf(document)?.type.key === 'budget';
  const form = title === undefined || isBudget ? undefined : periodOfTitle(title);
  return conflictOf(context, document, form);
}

function complaintOf(
  context: Context,
  document: Document,
  conflict: PeriodConflict,
  where: { readonly place: Place; readonly message: Text },
): Complaint {
  const validity = sayValidity(context, document, conflict);
  const stated = document.validity?.place;
  return {
    place: where.place,
    message: {
      sv: `${where.message.sv}, men enligt giltighetstiden ${validity.sv}.`,
      en: `${where.message.en}, but by its validity ${validity.en}.`,
    },
    help: PERIOD_CONFLICT_HELP[conflict],
    related: stated
      ? [{ place: stated, message: { sv: 'giltighetstiden', en: 'the validity' } }]
      : [],
  };
}

/** Nobody can tell which of two periods was decided. */
export const validityPeriodConflict: Rule = {
  id: 'validity-period-conflict',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Titeln eller texten säger en annan period än giltighetstiden.',
    en: 'The title or the text says another period than the validity.',
  },
  why: {
    sv: 'Den som läser texten tror att dokumentet gäller en viss tid, och registret säger en annan. Ingen vet vilken som beslutades, eller när det ska upphävas.',
    en: 'Whoever reads the text takes the document to apply for one time, and the register says another. Nobody knows which was decided, or when it is to be repealed.',
  },

  *check(context) {
    for (const document of context.documents) {
      const { title } = document;
      const conflict = isJudged(context, document) && conflictOfTitle(context, document);
      if (!conflict || !title) continue;
      const form = periodOfTitle(title.value);
      const period = form && periodWords(form);
      const complaint = complaintOf(context, document, conflict, {
        place: title.place,
        message: {
          sv: `Titeln ${quote(title.value)} anger ${period ?? 'en period'}`,
          en: `The title ${quote(title.value)} names ${period ?? 'a period'}`,
        },
      });
      // What a title names may be the years that the goals are for.
      yield conflict === 'open' ? { ...complaint, severity: 'warning' } : complaint;
    }
  },

  *checkText(context, document, text) {
    const { prose } = text;
    const type = context.typeOf(document)?.type;
    if (!type || !isJudged(context, document)) return;
    for (const sentence of ownSentences(text, type)) {
      const stated = statedPeriod(sentence);
      const conflict = conflictOf(context, document, stated?.form);
      if (!stated || !conflict) continue;
      // The title tells of it.
      if (conflictOfTitle(context, document)) return;
      const { start, end, verb, phrase } = stated;
      const words = quote(prose.slice(end - verb <= LONGEST_QUOTE ? verb : phrase, end));
      yield complaintOf(context, document, conflict, {
        place: { source: document.source, start, end },
        message: {
          sv: `Texten i ${nameOf(document)} säger ${words}`,
          en: `The text of ${nameOf(document)} says ${words}`,
        },
      });
      return;
    }
  },
};
