import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Decision, Document } from '../document/document.ts';
import type {
  Citation,
  DecisionCitation,
  Provision,
  StatuteCitation,
} from '../mention/citation/citation.ts';
import { findCitations } from '../mention/citation/find-citations.ts';
import type { RunningText } from '../mention/mention.ts';
import type { Register } from '../register/register.ts';
import type { PartialDay } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import type { Place, Source } from '../text/place.ts';
import { gather } from './gather.ts';

/** Where a text names something first, and in how many places. */
interface Named {
  readonly place: Place;
  readonly count: number;
}

/** A statute that a text names, with all that the text says of it. */
export interface CitedStatute extends Named {
  readonly kind: 'statute';
  readonly name: string | undefined;
  readonly number: string | undefined;
  readonly provisions: readonly Provision[];
}

/** A decision that a text names. */
export interface CitedDecision extends Named {
  readonly kind: 'decision';
  /** As the city calls them, else as the text does. */
  readonly bodies: readonly string[];
  readonly date: string | undefined;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
  /** Documents of the register that were adopted by it. */
  readonly documents: readonly Document[];
}

/** Something of another kind that a document leans on. */
export type Cited = CitedStatute | CitedDecision;

/** What tells a decision from all others; undefined where something of it is not stated. */
function decisionKey(
  { city }: Register,
  body: string | undefined,
  date: PartialDay | undefined,
  paragraph: string | undefined,
): string | undefined {
  if (body === undefined || date?.precision !== 'day' || paragraph === undefined) return undefined;
  const id = findBody(city, body, date.first)?.id ?? foldName(body);
  return `${id} ${date.first} ${paragraph.replace(/[§\s]/g, '')}`;
}

function keyOfStated(register: Register, document: Document, decision: Decision) {
  const body = decision.decidedBy?.value ?? document.decidedBy[0]?.value;
  return decisionKey(register, body, decision.date?.value, decision.paragraph?.value);
}

const adoptedIn = new WeakMap<Register, ReadonlyMap<string, readonly Document[]>>();

/** Documents by the decisions that adopted them; gathered once for a register, whose documents do not change. */
function adopted(register: Register): ReadonlyMap<string, readonly Document[]> {
  const known = adoptedIn.get(register);
  if (known) return known;
  const found = new Map<string, Document[]>();
  for (const document of register.documents) {
    for (const decision of document.decisions) {
      const key = keyOfStated(register, document, decision);
      if (key === undefined) continue;
      const same = found.get(key);
      if (same) same.push(document);
      else found.set(key, [document]);
    }
  }
  adoptedIn.set(register, found);
  return found;
}

/** Whether a decision is one of those that adopted the document itself, or of its own case. */
function isOwn({ city }: Register, document: Document, cited: DecisionCitation): boolean {
  const { bodies, date, paragraph, caseNumber } = cited;
  return document.decisions.some((own) => {
    if (!date) return foldName(own.caseNumber?.value ?? '') === foldName(caseNumber ?? '');
    const by = own.decidedBy?.value ?? document.decidedBy[0]?.value ?? '';
    const idOf = (body: string) => findBody(city, body, date.first)?.id ?? foldName(body);
    const isSameBody = bodies.length === 0 || bodies.some((body) => idOf(body) === idOf(by));
    const ownParagraph = own.paragraph?.value.replace(/[§\s]/g, '');
    const isSameParagraph = !paragraph || !ownParagraph || paragraph === ownParagraph;
    return own.date?.value.first === date.first && isSameBody && isSameParagraph;
  });
}

const foundIn = new WeakMap<Source, readonly Citation[]>();

/** What a text cites: searched once for each file that was read, however often its site is made anew. */
function citationsIn(source: Source, text: RunningText): readonly Citation[] {
  const known = foundIn.get(source);
  if (known) return known;
  const found = findCitations(text);
  foundIn.set(source, found);
  return found;
}

/** The statutes and decisions that a document's text names, each once; not its own adoption. */
export function citedIn(
  register: Register,
  document: Document,
  text: RunningText,
): readonly Cited[] {
  const { source } = document;
  const documentsOf = adopted(register);
  const others = citationsIn(source, text).filter(
    (each) => each.kind === 'statute' || !isOwn(register, document, each),
  );
  return gather(others).map(({ citations }): Cited => {
    const [{ start, end } = { start: 0, end: 0 }] = citations;
    const named = { place: { source, start, end }, count: citations.length };
    const statutes = citations.filter((each) => each.kind === 'statute');
    return statutes.length > 0
      ? { ...named, ...statuteOf(statutes) }
      : { ...named, ...decisionOf(register, citations, documentsOf) };
  });
}

function statuteOf(citations: readonly StatuteCitation[]): Omit<CitedStatute, keyof Named> {
  const provisions = new Map<string, Provision>();
  for (const each of citations.flatMap((citation) => citation.provisions)) {
    provisions.set(JSON.stringify(each), each);
  }
  return {
    kind: 'statute',
    name: citations.find(({ name }) => name !== undefined)?.name,
    number: citations.find(({ number }) => number !== undefined)?.number,
    provisions: [...provisions.values()],
  };
}

function decisionOf(
  register: Register,
  all: readonly Citation[],
  documentsOf: ReadonlyMap<string, readonly Document[]>,
): Omit<CitedDecision, keyof Named> {
  const citations = all.filter((each) => each.kind === 'decision');
  const told = citations.find(({ date }) => date) ?? citations[0];
  const bodies = told?.bodies ?? [];
  const day = told?.date?.first;
  const keys = bodies.map((body) => decisionKey(register, body, told?.date, told?.paragraph));
  const documents = keys.flatMap((key) => documentsOf.get(key ?? '') ?? []);
  return {
    kind: 'decision',
    bodies: bodies.map((body) => findBody(register.city, body, day)?.name ?? body),
    date: told?.date && dateText(told.date),
    paragraph: told?.paragraph,
    caseNumber: citations.find(({ caseNumber }) => caseNumber !== undefined)?.caseNumber,
    documents: [...new Set(documents)],
  };
}
