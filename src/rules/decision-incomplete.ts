import type { Document, HistoryEvent } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Events that somebody decided; `prolongation` has a rule of its own. */
const DECIDED: Readonly<Record<string, { sv: string; en: string }>> = {
  revision: { sv: 'Revideringen', en: 'The revision' },
  transfer: { sv: 'Överföringen', en: 'The transfer' },
};

/** Whether anything stands under `decision` but a case number, which is known before the decision. */
function isBegun({ frontmatter }: Document): boolean {
  return (frontmatter?.entries ?? []).some(({ key, value }) => {
    if (key.text === 'decisions') return true;
    if (key.text !== 'decision') return false;
    if (value.kind !== 'mapping') return !isEmptyValue(value);
    return value.entries.some(
      (entry) => entry.key.text !== 'case-number' && !isEmptyValue(entry.value),
    );
  });
}

/** Documents that a decision or a proposal of the register adopts: there it stands when. */
function adopted({ register }: Context): ReadonlySet<Document> {
  const points = register.decisionFiles.flatMap((file) => file.points);
  return new Set(
    points.flatMap(({ kind, target }) => {
      const found = kind === 'adopt' ? register.resolve(target.to) : undefined;
      return found?.kind === 'document' ? [found.document] : [];
    }),
  );
}

/** Somebody is said to decide, but not when, and not that it is still to come. */
function withoutDecision(document: Document, place: Complaint['place']): Complaint {
  const by = document.decidedBy[0]?.value ?? '…';
  return {
    place,
    message: {
      sv: `${nameOf(document)} säger vem som beslutar (${by}), men varken när det beslutades eller att det återstår. Det räknas därför inte som beslutat.`,
      en: `${nameOf(document)} says who decides (${by}), but neither when it was decided nor that it is still to be. So it does not count as decided.`,
    },
    help: {
      sv: 'Är det beslutat, skriv decision: { date: ÅÅÅÅ-MM-DD, paragraph: … }, eller decision: unknown om dagen inte går att finna. Annars, skriv stage: draft.',
      en: 'If it is decided, write decision: { date: YYYY-MM-DD, paragraph: … }, or decision: unknown if the day cannot be found. Otherwise write stage: draft.',
    },
  };
}

/** Whether a key of the event is misspelt: `unknown-key` tells of it. */
function hasUnknownKey({ faults }: Document, { place }: HistoryEvent): boolean {
  return faults.some(
    ({ kind, place: at }) =>
      kind === 'unknown-key' && place.start <= at.start && at.end <= place.end,
  );
}

function* ofHistory(document: Document): Generator<Complaint> {
  for (const entry of document.history) {
    const { event, decidedBy, date, place } = entry;
    const what = DECIDED[event.value];
    if (!what || decidedBy || !date || place.source !== document.source) continue;
    if (hasUnknownKey(document, entry)) continue;
    yield {
      place: event.place,
      message: {
        sv: `${what.sv} ${date.value} av ${nameOf(document)} säger inte vem som beslutade.`,
        en: `${what.en} of ${nameOf(document)} on ${date.value} does not say who decided.`,
      },
      help: {
        sv: `Skriv decided-by och paragraph efter protokollet.${event.value === 'revision' ? ' Ändrades bara sådant som inte kräver beslut, skriv event: editorial.' : ''}`,
        en: `Write decided-by and paragraph by the minutes.${event.value === 'revision' ? ' If only such things changed as need no decision, write event: editorial.' : ''}`,
      },
    };
  }
}

/** A decision is somebody's, on a day: one without the other cannot be found again. */
export const decisionIncomplete: Rule = {
  id: 'decision-incomplete',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Av ett beslut saknas dagen eller vem som beslutade.',
    en: 'A decision lacks its day, or who made it.',
  },
  why: {
    sv: 'Ett beslut hittas i protokollen genom vem som beslutade och när. Saknas det ena går det inte att styrka att dokumentet är beslutat eller ändrat.',
    en: 'A decision is found in the minutes by who made it and when. If one is missing, nobody can show that the document was decided or changed.',
  },

  *check(context) {
    const { documents, isDecided, hasEnded, placeOf } = context;
    const byDecision = adopted(context);
    for (const document of documents) {
      if (hasEnded(document)) continue;
      yield* ofHistory(document);
      const { stage, decidedBy, decisions } = document;
      if (stage || decisions.length > 0 || decidedBy.length === 0 || isDecided(document)) continue;
      if (isBegun(document) || byDecision.has(document)) continue;
      yield withoutDecision(document, decidedBy[0]?.place ?? placeOf(document, 'decided-by'));
    }
  },
};
