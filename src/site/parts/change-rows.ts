import { dateText } from '../../document/date-text.ts';
import type { RecentChange } from '../../history/recent-changes.ts';
import { type Tag, tag } from '../../markup/tag.ts';
import { type Here, linkToDocument } from '../here.ts';
import { runningText } from './running-text.ts';
import { table } from './table.ts';

/** The day of a change; where only the month or the year of a decision is known, that. */
function dateOf({ day, change, document }: RecentChange): Tag {
  const isDecision = change.kind === 'adopted';
  const date = document.decisions.find((each) => each.date?.value.last === day)?.date?.value;
  const words = isDecision && date ? dateText(date) : day;
  return tag('time', { datetime: words }, words);
}

/** What became of documents, a row for each: the day, the document, and what happened. */
export function changesTable(here: Here, changes: readonly RecentChange[], caption: string): Tag {
  const { say } = here;
  const columns = [
    { heading: say({ sv: 'Dag', en: 'Day' }) },
    { heading: say({ sv: 'Dokument', en: 'Document' }), isName: true },
    { heading: say({ sv: 'Vad som hände', en: 'What happened' }) },
  ];
  const rows = changes.map((change) => [
    [dateOf(change)],
    [linkToDocument(here, change.document)],
    runningText(say(change.text)),
  ]);
  return table(caption, columns, rows, { captionIsUnseen: true, class: 'changes' });
}
