import type { Document } from '../../document/document.ts';
import { isDecided } from '../../register/state.ts';
import type { Day } from '../../text/calendar.ts';
import type { Site } from '../site.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Dated, type Line, linesOf } from './lines.ts';

/** A line with its gaps. */
export interface GappedLine extends Line {
  readonly gaps: readonly Gap[];
}

/** The lines of one type of document: that of the latest document on each. */
export interface TypeLines {
  /** The city's own word; undefined for documents without a type. */
  readonly name: string | undefined;
  /** Unique on the page; an anchor. */
  readonly id: string;
  readonly lines: readonly GappedLine[];
}

/** All periods of validity of a site, as they are drawn. */
export interface Timeline {
  readonly axis: Axis;
  /** By name, in Swedish order; those without a type last. */
  readonly types: readonly TypeLines[];
  /** How many documents there are on all lines. */
  readonly size: number;
}

/** Lines that begin early come first; what began on a day that nobody knows, and then what never bound, last. */
function startOf({ documents }: Line): string {
  const first = documents.find(({ stretches }) => stretches.length > 0);
  return first ? (first.stretches[0]?.from ?? '~') : '~~';
}

function byStart(lines: readonly GappedLine[]): GappedLine[] {
  return [...lines].sort((a, b) => {
    const [left, right] = [startOf(a), startOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** The days that the axis has to show. */
function daysOf(lines: readonly GappedLine[]): Day[] {
  const all = lines.flatMap(({ documents }) => documents.flatMap(({ stretches }) => stretches));
  return all.flatMap(({ from, before }) => [from, before].filter((day) => day !== undefined));
}

/** Lays the decided documents of a site on lines, by type. */
export function timelineOf(site: Site): Timeline {
  const { register, asOf, stateOf, groups, groupsOf } = site;
  const documents = register.documents.filter((document) => isDecided(stateOf(document)));
  const lines = linesOf({ register, asOf }, documents).map((line) => ({
    ...line,
    gaps: gapsOf(line, asOf),
  }));
  const byGroup = new Map<string | undefined, GappedLine[]>();
  for (const line of lines) {
    const last = line.documents.at(-1)?.document as Document;
    const slug = groupsOf(last, 'type')[0]?.slug;
    const known = byGroup.get(slug);
    if (known) known.push(line);
    else byGroup.set(slug, [line]);
  }
  const types = groups.type.flatMap(({ slug, name }): TypeLines[] => {
    const own = byGroup.get(slug);
    return own ? [{ name, id: `tidslinje.${slug}`, lines: byStart(own) }] : [];
  });
  const without = byGroup.get(undefined);
  if (without) types.push({ name: undefined, id: 'tidslinje.-', lines: byStart(without) });
  return { axis: axisOf(daysOf(lines), asOf), types, size: documents.length };
}

/** All documents on some lines. */
export function documentsOn(lines: readonly Line[]): Dated[] {
  return lines.flatMap(({ documents }) => documents);
}
