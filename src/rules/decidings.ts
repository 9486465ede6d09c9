import type { Document, Fact } from '../document/document.ts';
import type { Day, PartialDay } from '../text/calendar.ts';

/** A body that is said to have decided something, and when. */
interface Deciding {
  readonly by: Fact<string> | undefined;
  readonly date: Fact<PartialDay> | undefined;
}

function exact({ value, place }: Fact<Day>): Fact<PartialDay> {
  return { value: { precision: 'day', first: value, last: value }, place };
}

/** Everything that bodies are said to have decided of a document: adoptions, events, repeals. */
export function* decidings(document: Document): Generator<Deciding, void> {
  const { decisions, decidedBy, history, repeals } = document;
  // Of a joint adoption, each decision has its own body; several bodies may also share one.
  if (decisions.some((decision) => decision.decidedBy)) {
    for (const decision of decisions) yield { by: decision.decidedBy, date: decision.date };
  } else {
    for (const by of decidedBy) yield { by, date: decisions[0]?.date };
  }
  for (const { decidedBy: by, date } of [...history, ...repeals]) {
    yield { by, date: date && exact(date) };
  }
}
