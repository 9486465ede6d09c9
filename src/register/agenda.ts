import type { Document } from '../document/document.ts';
import { addDays, addMonths, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { swedishOrder } from '../text/swedish-order.ts';
import { type ComingDay, comingDays } from './coming-days.ts';
import { decidedEnd } from './expiry.ts';
import { judgedType } from './judged-type.ts';
import { mandatePeriodOf } from './period.ts';
import type { Register } from './register.ts';
import { renewalsDue } from './renewals.ts';
import { responsibleFor } from './responsible-for.ts';
import { isKnown } from './standing.ts';
import { hasEnded, isDecided, stateOn } from './state.ts';
import { lastDayOn } from './timeline.ts';
import type { View } from './view.ts';

/** Something that comes, or that should have been done, on a day. */
export interface AgendaItem {
  readonly day: Day;
  readonly document: Document;
  /** `expired`: the period is over, and nobody decided what comes of the document. */
  readonly kind: ComingDay['kind'] | 'renewal' | 'expired';
  /** What happens or is to be done, to be read after the document's name. */
  readonly text: Text;
  readonly place: Place | undefined;
  /** A duty whose day lies before the day that is asked about. */
  readonly isOverdue: boolean;
  /** The function that answers for the document, else its body; undefined where neither is known. */
  readonly responsible: string | undefined;
}

/** An item without what follows from its document. */
type Found = Omit<AgendaItem, 'isOverdue' | 'responsible'>;

/** Whether a coming day says nothing more: the document has ended by then, or another day says the same. */
function isMoot({ register, asOf }: View, document: Document, { kind, day }: ComingDay): boolean {
  if (day < asOf) return false;
  const end = decidedEnd(register, document, asOf);
  switch (kind) {
    case 'last-day':
      return end !== undefined && end.day <= addDays(day, 1);
    case 'repeal':
    case 'successor':
      return end !== undefined && end.day < day;
    default:
      return hasEnded(stateOn(register, document, day), register.city);
  }
}

/** The days on which a document is ended by what was decided by the day; a repeal that a successor follows is its. */
function knownEnds({ register, asOf }: View, document: Document): ReadonlySet<string> {
  const { endings } = register.timelineOf(document);
  const known = endings.filter((each) => isKnown(register, each, asOf));
  const successors = known.filter(({ kind }) => kind === 'succession');
  const repeals = known.filter(
    (each) => each.kind === 'repeal' && !successors.some(({ day }) => day === each.day),
  );
  return new Set([
    ...successors.map(({ day }) => `successor ${day}`),
    ...repeals.map(({ day }) => `repeal ${day}`),
  ]);
}

const EXPIRED: Text = {
  sv: 'giltighetstiden har gått ut, och inget beslut finns om vad som ska gälla',
  en: 'its period is over, and there is no decision on what is to apply',
};

/** The end of the period of a document that nobody has decided to end, prolong or supersede. */
function expiryOf({ register, asOf }: View, document: Document): Found[] {
  const last = lastDayOn(register.timelineOf(document), asOf);
  const isOver = last && stateOn(register, document, asOf).kind === 'expired';
  if (!isOver || register.city.expiryEndsForce || decidedEnd(register, document, asOf)) return [];
  return [{ day: last.day, document, kind: 'expired', text: EXPIRED, place: last.place }];
}

function daysOf(view: View, document: Document): Found[] {
  const { register, asOf } = view;
  const type = judgedType(register, document, asOf)?.type;
  const ends = knownEnds(view, document);
  const mandate = mandatePeriodOf(register.city, document);
  return comingDays(register, document, type, asOf).flatMap((coming) => {
    const { kind, day, place } = coming;
    const isEnding = kind === 'repeal' || kind === 'successor';
    if ((isEnding && !ends.has(`${kind} ${day}`)) || isMoot(view, document, coming)) return [];
    const text =
      kind === 'last-day' && mandate?.to === day
        ? {
            sv: `${coming.text.sv}: mandatperioden slutar`,
            en: `${coming.text.en}: the mandate period ends`,
          }
        : coming.text;
    return [{ day, document, kind, text, place }];
  });
}

/** Everything of one document, each thing once. */
function itemsOf(view: View, document: Document, until: Day): AgendaItem[] {
  const { register, asOf } = view;
  if (!isDecided(stateOn(register, document, asOf))) return [];
  const renewals = renewalsDue(view, document, until).map(
    (each): Found => ({ ...each, kind: 'renewal' }),
  );
  const found = [...daysOf(view, document), ...expiryOf(view, document), ...renewals];
  return found
    .filter(({ day }) => day <= until)
    .map((each) => ({
      ...each,
      isOverdue: each.day < asOf,
      responsible: responsibleFor(register, each.document, asOf),
    }));
}

/**
 * What is to be done and what happens within so many months from a day, and what should have been
 * done by then: starts, last days, ends, reviews, follow-ups, and what documents demand every so often
 * and nobody has made. Only of documents that were decided on the day, and of ends that were. Ordered
 * by day, then by title; a thing is told once of each document.
 *
 * @param months whole months; the day so many months later is the last
 */
export function agendaOf(register: Register, asOf: Day, months: number): AgendaItem[] {
  const until = addMonths(asOf, months);
  const items = new Map<string, AgendaItem>();
  for (const document of register.documents) {
    for (const item of itemsOf({ register, asOf }, document, until)) {
      const { id, source } = item.document;
      const key = [item.day, id.value, source.path, item.kind, item.text.sv].join('\n');
      if (!items.has(key)) items.set(key, item);
    }
  }
  const words = ({ document: { title, id }, kind }: AgendaItem) =>
    [title?.value ?? id.value, id.value, kind] as const;
  return [...items.values()].sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    const [left, right] = [words(a), words(b)];
    return (
      swedishOrder().compare(left[0], right[0]) ||
      swedishOrder().compare(left[1], right[1]) ||
      swedishOrder().compare(left[2], right[2])
    );
  });
}
