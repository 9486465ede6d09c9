import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { type ComingDay, comingDays } from '../register/coming-days.ts';
import type { Evidence } from '../register/evidence.ts';
import { explain } from '../register/explain.ts';
import { type Flag, flagsOn } from '../register/flags.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { type State, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** A fact of a document, with the key it is stated by. */
export interface StatedFact {
  readonly key: string;
  readonly label: Text;
  readonly value: string;
  readonly place: Place | undefined;
}

/** Another document, in its relation to this one. */
export interface Related {
  readonly document: Document;
  readonly state: State;
  readonly place: Place | undefined;
}

/** Everything there is to say of one document on a day. */
export interface Account {
  readonly document: Document;
  readonly asOf: Day;
  readonly state: State;
  readonly flags: readonly Flag[];
  readonly facts: readonly StatedFact[];
  readonly evidence: readonly Evidence[];
  readonly replaces: readonly Related[];
  readonly replacedBy: readonly Related[];
  readonly belongsTo: readonly Related[];
  readonly children: readonly Related[];
  readonly refersTo: readonly Related[];
  readonly referredToBy: readonly Related[];
  readonly coming: readonly ComingDay[];
}

const LABELS: Readonly<Record<string, Text>> = {
  type: { sv: 'Dokumenttyp', en: 'Type' },
  'decided-by': { sv: 'Beslutat av', en: 'Decided by' },
  decision: { sv: 'Beslut', en: 'Decision' },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  'applies-to': { sv: 'Gäller för', en: 'Applies to' },
  'responsible-function': { sv: 'Dokumentansvarig', en: 'Responsible' },
  file: { sv: 'Fil', en: 'File' },
};

function factsOf(register: Register, document: Document, asOf: Day): StatedFact[] {
  const { type, decidedBy, validity, appliesTo, responsibleFunction, decisions } = document;
  const facts: StatedFact[] = [];
  const add = (key: string, value: string | undefined, place: Place | undefined) => {
    if (value) facts.push({ key, label: LABELS[key] as Text, value, place });
  };
  add('type', judgedType(register, document, asOf)?.type?.label ?? type?.value, type?.place);
  const names = decidedBy.map(({ value }) => findBody(register.city, value)?.name ?? value);
  add('decided-by', names.join(', '), decidedBy[0]?.place);
  const decision = decisions.at(-1);
  const date = decision?.date && dateText(decision.date.value);
  const paragraph = decision?.paragraph && `§ ${decision.paragraph.value.replace(/^§\s*/, '')}`;
  const parts = [date, paragraph, decision?.caseNumber?.value];
  add('decision', parts.filter(Boolean).join(', '), decision?.place);
  if (validity?.value.kind === 'interval') {
    const { from, to } = validity.value;
    add('validity', `${from?.value ?? ''}–${to?.value ?? ''}`, validity.place);
  } else if (validity?.value.kind === 'mandate-period') {
    add('validity', validity.value.years.join('–'), validity.place);
  }
  add('applies-to', appliesTo.map(({ value }) => value).join(', '), appliesTo[0]?.place);
  add('responsible-function', responsibleFunction?.value, responsibleFunction?.place);
  return facts;
}

/** Gathers what there is to say of a document of the register on a day. */
export function accountOf(register: Register, document: Document, asOf: Day): Account {
  const state = stateOn(register, document, asOf);
  const type = judgedType(register, document, asOf)?.type;
  const related = (other: Document, place: Place | undefined): Related => ({
    document: other,
    state: stateOn(register, other, asOf),
    place,
  });
  return {
    document,
    asOf,
    state,
    flags: flagsOn(register, document, type, asOf),
    facts: factsOf(register, document, asOf),
    evidence: state.reasons.map(explain),
    replaces: register
      .predecessorsOf(document)
      .map(({ predecessor, onSuccessor, onPredecessor }) =>
        related(predecessor, (onSuccessor ?? onPredecessor)?.place),
      ),
    replacedBy: register
      .successorsOf(document)
      .map(({ successor, onSuccessor, onPredecessor }) =>
        related(successor, (onSuccessor ?? onPredecessor)?.place),
      ),
    belongsTo: register
      .parentsOf(document)
      .map(({ to, reference }) => related(to, reference.place)),
    children: register
      .childrenOf(document)
      .map(({ from, reference }) => related(from, reference.place)),
    refersTo: register
      .referencesOf(document)
      .map(({ to, reference }) => related(to, reference.place)),
    referredToBy: register
      .referrersOf(document)
      .map(({ from, reference }) => related(from, reference.place)),
    coming: comingDays(register, document, type, asOf),
  };
}
