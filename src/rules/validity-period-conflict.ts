import type { Document } from '../document/document.ts';
import { titlePeriod } from '../forms/title-period.ts';
import type { ValidityForm } from '../forms/validity-form.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { ownSentences } from './own-sentences.ts';
import { type PeriodConflict, periodsConflict } from './period-conflict.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { statedPeriod } from './stated-period.ts';
import { nameOf } from './words.ts';

const LOOK_UP: Text = {
  sv: 'Se efter i protokollet vad som beslutades, och rätta det som är fel. Har tiden flyttats genom ett senare beslut, låt validity stå som den antogs och skriv beslutet under history, med event: prolongation.',
  en: 'Look up in the minutes what was decided, and correct what is wrong. If a later decision moved the time, leave validity as adopted and write that decision under history, with event: prolongation.',
};

const HELP: Readonly<Record<PeriodConflict, Text>> = {
  end: LOOK_UP,
  start: LOOK_UP,
  open: {
    sv: 'Se efter i protokollet om dokumentet har en sista dag. Har det en, skriv den under validity. Annars är det titeln eller texten som ska rättas.',
    en: 'Look up in the minutes whether the document has a last day. If it has, write it under validity. Otherwise it is the title or the text that is to be corrected.',
  },
  'day-after': {
    sv: 'Den dag som står sist i validity är den sista då dokumentet gäller, inte den första då det inte gör det. Skriv dagen före.',
    en: 'The day that ends the validity is the last on which the document applies, not the first on which it does not. Write the day before.',
  },
};

/** What the validity says where it differs. */
function sayValidity({ register }: Context, document: Document, conflict: PeriodConflict): Text {
  const validity = document.validity?.value;
  if (conflict === 'start' && validity?.kind === 'interval') {
    const from = validity.from?.value;
    return { sv: `gäller det från ${from}`, en: `it applies from ${from}` };
  }
  const last = register.timelineOf(document).lastDays.at(-1);
  if (last)
    return { sv: `gäller det till och med ${last.day}`, en: `it applies until ${last.day}` };
  return { sv: 'gäller det tills vidare', en: 'it applies until further notice' };
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
    help: HELP[conflict],
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
      const complaint = complaintOf(context, document, conflict, {
        place: title.place,
        message: {
          sv: `Titeln ${quote(title.value)} anger en period`,
          en: `The title ${quote(title.value)} names a period`,
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
      const { start, end } = stated;
      const words = quote(prose.slice(start, end));
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
