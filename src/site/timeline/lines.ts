import type { Document } from '../../document/document.ts';
import { demandsOn } from '../../register/demands.ts';
import type { View } from '../../register/view.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A document and when it binds. */
export interface Dated {
  readonly document: Document;
  readonly stretches: readonly Stretch[];
}

/** A document that demands that there is another, without a break. */
interface Demanding extends Dated {
  /** The word that it has for what it demands. */
  readonly wanted: string;
}

/** Documents that follow one another: each took the place of the one before, or the demand on it. */
export interface Line {
  /** Oldest first, never empty. */
  readonly documents: readonly Dated[];
  /** What demands that the line goes on. */
  readonly demanding: Demanding | undefined;
}

const FAR = '9999-12-31';

/** The first day after a document, as far as that is known. */
function endOf({ stretches }: Dated): string {
  const last = stretches.at(-1);
  return last ? (last.before ?? FAR) : '';
}

/** Who follows whom on a line: of each document one other at most, and each follows one at most. */
interface Links {
  readonly next: Map<Dated, Dated>;
  readonly before: Map<Dated, Dated>;
}

function join({ next, before }: Links, one: Dated, other: Dated): void {
  next.set(one, other);
  before.set(other, one);
}

/** Joins each document to what took its place. Of several that one replaces, the last to end is joined. */
function joinSuccessors({ register }: View, all: ReadonlyMap<Document, Dated>): Links {
  const links: Links = { next: new Map(), before: new Map() };
  for (const dated of all.values()) {
    const heir = register.timelineOf(dated.document).superseded?.succession.successor;
    const successor = heir && all.get(heir);
    const rival = successor && links.before.get(successor);
    if (!successor || (rival && endOf(rival) >= endOf(dated))) continue;
    if (rival) links.next.delete(rival);
    join(links, dated, successor);
  }
  return links;
}

/** A day on which a document demands what it demands. */
function demandingDay({ stretches }: Dated, asOf: Day): Day | undefined {
  const last = stretches.findLast(({ how }) => how !== 'over');
  if (!last) return undefined;
  if (last.before !== undefined) return addDays(last.before, -1);
  return last.from !== undefined && last.from > asOf ? last.from : asOf;
}

/** Joins what is made for a demand year after year, where nothing says that one replaces the other. */
function joinSeries(
  { register, asOf }: View,
  all: ReadonlyMap<Document, Dated>,
  links: Links,
): ReadonlyMap<Dated, Demanding> {
  const demanding = new Map<Dated, Demanding>();
  for (const dated of all.values()) {
    const day = dated.document.requires.length > 0 ? demandingDay(dated, asOf) : undefined;
    if (day === undefined) continue;
    for (const { requirement, wanted, made } of demandsOn(
      { register, asOf: day },
      dated.document,
    )) {
      // What each board makes for itself is no line.
      if (requirement.perBoard || !requirement.every) continue;
      const series = made
        .flatMap((each) => all.get(each) ?? [])
        .filter(({ stretches }) => stretches[0]?.from !== undefined)
        .sort((a, b) => ((a.stretches[0]?.from ?? '') < (b.stretches[0]?.from ?? '') ? -1 : 1));
      const word = wanted?.label.toLowerCase() ?? requirement.type.value;
      const demander: Demanding = { ...dated, wanted: word };
      for (const each of series) demanding.set(each, demander);
      for (const [index, each] of series.entries()) {
        const next = series[index + 1];
        if (!next || links.next.has(each) || links.before.has(next)) continue;
        if (endOf(each) <= (next.stretches[0]?.from ?? '')) join(links, each, next);
      }
    }
  }
  return demanding;
}

/**
 * Lays the documents of a register that bind or bound on lines. Every document is on one line; the lines stand in the
 * order of the register.
 */
export function linesOf(view: View, documents: readonly Document[]): Line[] {
  const { register, asOf } = view;
  const all = new Map(
    documents.map((document): [Document, Dated] => [
      document,
      { document, stretches: stretchesOf(register, document, asOf) },
    ]),
  );
  const links = joinSuccessors(view, all);
  const demanding = joinSeries(view, all, links);
  const placed = new Set<Dated>();
  const lines: Line[] = [];
  const lay = (first: Dated) => {
    const line: Dated[] = [];
    for (let each: Dated | undefined = first; each && !placed.has(each); ) {
      placed.add(each);
      line.push(each);
      each = links.next.get(each);
    }
    const by = new Set(line.map((each) => demanding.get(each)));
    const [one] = by;
    if (line.length > 0)
      lines.push({ documents: line, demanding: by.size === 1 ? one : undefined });
  };
  for (const dated of all.values()) if (!links.before.has(dated)) lay(dated);
  // What runs in a circle has no first.
  for (const dated of all.values()) lay(dated);
  return lines;
}
