import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document, Validity } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { joinTexts, type Text, verbatim } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { GROUP_NAMES } from './group-names.ts';
import { judgedType } from './judged-type.ts';
import type { Register } from './register.ts';

/** A fact of a document, with the key it is stated by. */
export interface StatedFact {
  readonly key: string;
  readonly label: Text;
  /** As data: the words of the register. */
  readonly value: string;
  /** For people. */
  readonly shown: Text;
  readonly place: Place | undefined;
}

function validityText(validity: Validity): Text | undefined {
  switch (validity.kind) {
    case 'open':
      return { sv: 'tills vidare', en: 'until further notice' };
    case 'mandate-period': {
      const years = validity.years.join('–');
      return { sv: `mandatperioden ${years}`, en: `mandate period ${years}` };
    }
    case 'interval': {
      const [from, to] = [validity.from?.value, validity.to?.value];
      if (from && to) return verbatim(`${from}–${to}`);
      if (to) return { sv: `till och med ${to}`, en: `until ${to}` };
      if (from) return { sv: `från och med ${from}`, en: `from ${from}` };
      return { sv: 'från laga kraft', en: 'from legal force' };
    }
    case 'not-understood':
      return undefined;
  }
}

function decisionText({ decisions }: Document): string | undefined {
  const decision = decisions.at(-1);
  if (!decision) return undefined;
  const date = decision.date && dateText(decision.date.value);
  const paragraph = decision.paragraph && `§ ${decision.paragraph.value.replace(/^§\s*/, '')}`;
  return [date, paragraph, decision.caseNumber?.value].filter(Boolean).join(', ');
}

/** The facts on a document's cover, in the order of a cover sheet; those that it lacks are left out. */
export function factsOf(
  register: Register,
  document: Document,
  asOf: Day,
  isDecided: boolean,
): StatedFact[] {
  const { city } = register;
  const { type, decidedBy, validity, appliesTo, responsibleFunction, decisions } = document;
  const facts: StatedFact[] = [];
  const add = (
    key: string,
    label: Text,
    value: string | undefined,
    place?: Place,
    shown?: Text,
  ) => {
    if (value) facts.push({ key, label, value, shown: shown ?? verbatim(value), place });
  };
  const typeName = judgedType(register, document, asOf)?.type.label ?? type?.value;
  add('type', { sv: 'Dokumenttyp', en: 'Type' }, typeName, type?.place);
  const deciders = decidedBy.map(({ value }) => findBody(city, value)?.name ?? value);
  const by = isDecided
    ? { sv: 'Beslutat av', en: 'Decided by' }
    : { sv: 'Beslutas av', en: 'To be decided by' };
  add('decided-by', by, deciders.join(', '), decidedBy[0]?.place);
  add(
    'decision',
    { sv: 'Beslut', en: 'Decision' },
    decisionText(document),
    decisions.at(-1)?.place,
  );
  const period = validity && validityText(validity.value);
  add('validity', { sv: 'Giltighetstid', en: 'Validity' }, period?.en, validity?.place, period);
  const whom = appliesTo.map(
    ({ value }) => GROUP_NAMES[value] ?? verbatim(findBody(city, value)?.name ?? value),
  );
  const words = appliesTo.map(({ value }) => value).join(', ');
  add(
    'applies-to',
    { sv: 'Gäller för', en: 'Applies to' },
    words,
    appliesTo[0]?.place,
    joinTexts(whom, ', '),
  );
  const answers = { sv: 'Dokumentansvarig', en: 'Responsible' };
  add('responsible-function', answers, responsibleFunction?.value, responsibleFunction?.place);
  return facts;
}
