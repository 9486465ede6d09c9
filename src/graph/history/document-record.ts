import { factsOf } from '../../register/facts.ts';
import { isDecided, stateOn } from '../../register/state.ts';
import { STATE_NAMES } from '../../register/state-names.ts';
import { addDays } from '../../text/calendar.ts';
import type { MapInput } from '../build-map.ts';
import type { MapSelection } from '../map-selection.ts';
import type { DocumentNode } from '../steering-map.ts';
import type { DocumentRecord, Period } from './history.ts';
import { periodsOf } from './periods.ts';

/** Whether documents were asked for by name: they are shown whatever their state. */
export function isNamed({ only, around }: MapSelection): boolean {
  return only.length > 0 || around.length > 0;
}

/** Whoever names a document also sees it before its decision. */
function alwaysThere(periods: readonly Period[]): Period[] {
  return periods.map((period) =>
    period.presence === 'absent' ? { ...period, presence: 'coming' } : period,
  );
}

/** A document of the earlier view only: there is nothing of it but on the day that is asked about. */
function removedPeriods({ state, look, stateText }: DocumentNode, input: MapInput): Period[] {
  const { asOf } = input.view;
  const shown = { state, look, text: stateText[input.language] };
  return [
    { ...shown, presence: 'absent' },
    { from: asOf, ...shown, presence: 'now' },
    { from: addDays(asOf, 1), ...shown, presence: 'absent' },
  ];
}

/** Writes down what is known of a document. */
export function documentRecord(
  input: MapInput,
  node: DocumentNode,
  group: string | undefined,
): DocumentRecord {
  const { view, language, isAssumed, selection } = input;
  const { register, asOf } = view;
  const { document, key, title, lane, column, body, type, findings, marks, note } = node;
  const isHere = register.documents.includes(document);
  let periods = isHere ? periodsOf(view, document, node, language) : removedPeriods(node, input);
  if (isNamed(selection) && isHere) periods = alwaysThere(periods);
  if (isAssumed && marks.length > 0) {
    // Of a proposal nobody knows the day yet, so that none is shown.
    const current = periods.findLast(({ from }) => from === undefined || from <= asOf);
    periods = periods.map((each) =>
      each === current ? { ...each, text: STATE_NAMES[each.state][language] } : each,
    );
  }
  const decided = isHere && isDecided(stateOn(register, document, asOf));
  const facts = isHere ? factsOf(register, document, asOf, decided) : [];
  return {
    kind: 'document',
    key,
    title,
    lane,
    column,
    ...(body === undefined ? {} : { body }),
    ...(type === undefined ? {} : { type }),
    ...(note === undefined ? {} : { note: note[language] }),
    ...(group === undefined ? {} : { group }),
    id: document.id.value,
    path: document.source.path,
    aliases: document.aliases.map(({ value }) => value),
    facts: facts.map(({ label, shown }) => [label[language], shown[language]]),
    findings,
    marks: marks.map(({ kind, text }) => ({ kind, text: text[language] })),
    periods,
  };
}
