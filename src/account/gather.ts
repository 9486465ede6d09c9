import { dateText } from '../document/date-text.ts';
import type { Citation } from '../mention/citation/citation.ts';

/** Citations of the same statute or decision, in the order of the text. */
export interface Gathered {
  /** What tells it from all others, as far as the text says: the number, or who decided and when. */
  identity: string | undefined;
  readonly citations: Citation[];
}

/** The number of a statute; of a decision who made it and when. */
function identityOf(citation: Citation): string | undefined {
  if (citation.kind === 'statute') return citation.number;
  const { bodies, date, paragraph } = citation;
  return date && `${bodies.join('+')} ${dateText(date)} ${paragraph ?? ''}`;
}

/** What may stand for the identity: the name, and the number of the case. */
function nameOf(citation: Citation): string | undefined {
  if (citation.kind === 'decision') return citation.caseNumber;
  // «Lag (2009:47) om …» on a cover is «lagen om …» in a sentence.
  return citation.name?.replace(/^(lag|förordning) (?=om )/, '$1en ');
}

/**
 * Gathers citations of the same thing. A name alone joins what had it first, and a number joins the
 * name that had none; two numbers are two statutes, whatever they are called.
 */
export function gather(citations: readonly Citation[]): readonly Gathered[] {
  const all: Gathered[] = [];
  const known = new Map<string, Gathered>();
  for (const citation of citations) {
    const identity = identityOf(citation);
    const keys = [identity, nameOf(citation)]
      .filter((key) => key !== undefined)
      .map((key) => `${citation.kind} ${key}`);
    const found = keys
      .map((key) => known.get(key))
      .find((each) => each && (each.identity ?? identity) === (identity ?? each.identity));
    const gathered: Gathered = found ?? { identity, citations: [] };
    if (!found) all.push(gathered);
    gathered.identity ??= identity;
    gathered.citations.push(citation);
    for (const key of keys) if (!known.has(key)) known.set(key, gathered);
  }
  return all;
}
