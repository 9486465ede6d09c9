import type { City } from '../city/city.ts';
import { dateText } from '../document/date-text.ts';
import type { Decision, Document, Fact } from '../document/document.ts';
import type { Change } from '../register/change.ts';
import { inBoth } from '../register/evidence.ts';
import type { Language, Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Side } from './diff.ts';
import { bodyName, bodyWithin } from './words.ts';

/** A decision that brought a change about. */
export interface Deciding {
  readonly body: string | undefined;
  /** The same within a sentence. */
  readonly by: string | undefined;
  /** As precise as it is known; undefined for a proposal. */
  readonly day: string | undefined;
  /** Without the sign. */
  readonly paragraph: string | undefined;
  /** Not decided: the point of a proposal that counts as carried out. */
  readonly isProposed: boolean;
}

/** Whether a fact comes from a proposal that counts as decided. */
export function isProposed({ decision }: Side, place: Place | undefined): boolean {
  if (!decision || decision.decision || !place) return false;
  return place.source.path === decision.source.path;
}

interface Facts {
  readonly place: Place;
  readonly decidedBy: Fact<string> | undefined;
  readonly paragraph: Fact<string> | undefined;
}

function decidingOf(city: City, to: Side, facts: Facts, day: string | undefined): Deciding {
  const proposed = isProposed(to, facts.place);
  return {
    body: facts.decidedBy && bodyName(city, facts.decidedBy.value),
    by: facts.decidedBy && bodyWithin(city, facts.decidedBy.value),
    day: proposed ? undefined : day,
    paragraph: facts.paragraph?.value.replace(/^§\s*/, ''),
    isProposed: proposed,
  };
}

function adoptionOf(city: City, to: Side, document: Document): Deciding[] {
  return document.decisions.map((decision: Decision) => {
    const decidedBy = decision.decidedBy ?? document.decidedBy[0];
    const date = decision.date && dateText(decision.date.value);
    return decidingOf(city, to, { ...decision, decidedBy }, date);
  });
}

/** The decisions that brought a change about; several for a joint adoption. */
export function decidingsOf({ kind, document, event, ending }: Change, to: Side): Deciding[] {
  const { city } = to.view.register;
  if (event) return [decidingOf(city, to, event, event.date?.value)];
  if (ending?.kind === 'repeal') {
    return [decidingOf(city, to, ending.repeal, ending.repeal.date?.value)];
  }
  if (ending) return adoptionOf(city, to, ending.succession.successor);
  const isStart = kind === 'adopted' || kind === 'added' || kind === 'started';
  return isStart ? adoptionOf(city, to, document) : [];
}

function whoAndWhen({ by: body, day, paragraph }: Deciding, language: Language): string {
  const by = body === undefined ? '' : ` ${{ sv: 'av', en: 'by' }[language]} ${body}`;
  const on = day === undefined ? '' : ` ${{ sv: '', en: 'on ' }[language]}${day}`;
  return `${by}${on}${paragraph === undefined ? '' : `, § ${paragraph}`}`;
}

/** «Beslutat av kommunfullmäktige 2020-06-11, § 21.»; nothing where no fact of it is known. */
export function sayDeciding(decidings: readonly Deciding[]): Text | undefined {
  const [first] = decidings;
  if (!first) return undefined;
  if (first.isProposed) {
    if (first.by === undefined) return undefined;
    return {
      sv: `Förslag till beslut i ${first.by}.`,
      en: `Proposed for decision by ${first.by}.`,
    };
  }
  const known = decidings.filter(({ body, day }) => body !== undefined || day !== undefined);
  if (known.length === 0) return undefined;
  return inBoth((language) => {
    const all = known.map((deciding) => whoAndWhen(deciding, language).replace(/^ /, ''));
    const verb = { sv: 'Beslutat', en: 'Decided' }[language];
    return `${verb} ${all.join({ sv: ', och ', en: ', and ' }[language])}.`;
  });
}
