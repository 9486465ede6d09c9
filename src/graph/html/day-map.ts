import type { StateKind } from '../../register/state.ts';
import type { Day } from '../../text/calendar.ts';
import type { Column } from '../choices.ts';
import type { DocumentRecord, EdgeRecord, MapHistory, Period, Span } from '../history/history.ts';
import type { Lane } from '../steering-map.ts';

/** What is asked of a history: a day, and which documents. */
export interface Question {
  readonly day: Day;
  /** Also what is not decided or not yet in force. */
  readonly coming: boolean;
  /** Also what has ended. */
  readonly past: boolean;
  /** Only these states, whether they come or have passed; empty for all. */
  readonly states: readonly StateKind[];
  readonly type: string | undefined;
  readonly lane: Lane | undefined;
  readonly body: string | undefined;
  readonly column: Column | undefined;
}

/** What a history shows on a day, by the numbers of its nodes and edges. */
export interface DayMap {
  readonly question: Question;
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** The question that a page opens with. */
export function firstQuestion({ asOf, shows }: MapHistory): Question {
  const { coming, past, states } = shows;
  const everything = { type: undefined, lane: undefined, body: undefined, column: undefined };
  return { day: asOf, coming, past, states, ...everything };
}

/** The period of a document that a day lies in. */
export function periodOn({ periods }: DocumentRecord, day: Day): Period {
  const known = periods.findLast(({ from }) => from === undefined || from <= day);
  // There is a first period without a beginning.
  return known ?? (periods[0] as Period);
}

/** Whether a relation holds on a day. */
export function holdsOn({ spans }: EdgeRecord, day: Day): boolean {
  const isIn = ({ from, before }: Span) =>
    (from === undefined || from <= day) && (before === undefined || day < before);
  return spans === undefined || spans.some(isIn);
}

function isPresent({ presence, state }: Period, { states, coming, past }: Question): boolean {
  if (presence === 'absent') return false;
  if (states.length > 0) return states.includes(state);
  return presence === 'now' || (presence === 'coming' ? coming : past);
}

function isShown(record: DocumentRecord, question: Question, asOf: Day): boolean {
  const { day, type, lane, body, column } = question;
  const period = periodOn(record, day);
  const owner = period.owner ?? record;
  if (type !== undefined && record.type !== type) return false;
  if (lane !== undefined && owner.lane !== lane) return false;
  if (body !== undefined && owner.body !== body) return false;
  if (column !== undefined && record.column !== column) return false;
  // What something becomes of is on the map of that day whatever its state.
  const isMarked = day === asOf && record.marks.length > 0 && question.states.length === 0;
  return isMarked || isPresent(period, question);
}

/** What has ended leans on nothing any more; see `buildMap`. */
function isLeaning({ kind }: EdgeRecord): boolean {
  return kind === 'refers-to' || kind === 'upstream' || kind === 'requires';
}

/** Answers what a history shows on a day. */
export function dayMapOf(history: MapHistory, question: Question): DayMap {
  const { nodes, edges, asOf } = history;
  const { day, past } = question;
  const shown = new Set<number>();
  for (const [index, record] of nodes.entries()) {
    if (record.kind === 'document' && isShown(record, question, asOf)) shown.add(index);
  }
  const drawn = new Set<number>();
  for (const [index, edge] of edges.entries()) {
    const [from, to] = [nodes[edge.from], nodes[edge.to]];
    if (from?.kind !== 'document' || !to || !shown.has(edge.from)) continue;
    if (!holdsOn(edge, day)) continue;
    if (isLeaning(edge) && !past && periodOn(from, day).look === 'ended') continue;
    if (to.kind === 'document' && !shown.has(edge.to)) continue;
    // What is no document is shown where a document leads to it.
    shown.add(edge.to);
    drawn.add(index);
  }
  return { question, nodes: shown, edges: drawn };
}
