import type { Day } from '../../text/calendar.ts';
import { joinTexts, type Text, verbatim } from '../../text/language.ts';
import type { DrawnGroup, DrawnNode } from '../drawn-node.ts';
import type { GroupRecord, MapHistory, NodeRecord } from '../history/history.ts';
import { SEVERAL } from '../svg/box.ts';
import { type DayMap, periodOn } from './day-map.ts';

const NO_FINDINGS = { error: 0, warning: 0, info: 0 } as const;

/** A record as it is drawn on a day. Findings and marks are those of the day that was asked about. */
export function drawnOn({ asOf }: MapHistory, record: NodeRecord, day: Day): DrawnNode {
  const { key, title, lane, column } = record;
  const basics = { key, title, lane, column };
  if (record.kind !== 'document') {
    const { kind, look, note } = record;
    return { kind, ...basics, look: look === 'missing' ? look : 'outside', note: verbatim(note) };
  }
  const { look, text, owner } = periodOn(record, day);
  const isAsked = day === asOf;
  const body = owner ? owner.body : record.body;
  const notes: Text[] = record.note === undefined ? [] : [verbatim(record.note)];
  // The box stays in its lane, so that it has to say that another answered for it then.
  if (owner && owner.lane !== lane && body !== undefined && !SEVERAL.has(lane)) {
    notes.push({ sv: `då hos ${body}`, en: `then with ${body}` });
  }
  return {
    kind: 'document',
    ...basics,
    type: record.type,
    body,
    stateText: verbatim(text),
    look,
    findings: isAsked ? record.findings : NO_FINDINGS,
    marks: isAsked
      ? record.marks.map(({ kind, text: mark }) => ({ kind, text: verbatim(mark) }))
      : [],
    note: notes.length > 0 ? joinTexts(notes, '; ') : undefined,
  };
}

/** A group of documents as it is drawn on a day, with those of its members that are on the map then. */
export function drawnGroup(
  history: MapHistory,
  { key, title, lane, column }: GroupRecord,
  members: readonly number[],
  { nodes, question }: DayMap,
): DrawnGroup {
  const shown = members.flatMap((index) => {
    const record = history.nodes[index];
    const drawn = record && nodes.has(index) && drawnOn(history, record, question.day);
    return drawn && drawn.kind === 'document' ? [drawn] : [];
  });
  return { kind: 'group', key, title: `${title} (${shown.length})`, lane, column, members: shown };
}
