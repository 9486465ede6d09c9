import type { Document } from '../../../document/document.ts';
import { type Child, tag } from '../../../markup/tag.ts';
import { cityWords, type Here, linkTo, linkToDocument } from '../../here.ts';
import { REVIEW_MEANS } from '../../parts/review-means.ts';
import type { Section } from '../../parts/section.ts';
import { paragraph } from '../../parts/sentence.ts';
import { type Column, table } from '../../parts/table.ts';
import { timeTag } from '../../parts/time-tag.ts';
import { type HistoryRow, historyRows } from './history-rows.ts';

function what(here: Here, { what: text, by }: HistoryRow): Child[] {
  if (!by) return [here.say(text)];
  return [here.say(text), ' «', linkToDocument(here, by), '»'];
}

/** What happened to a document, day by day: what, by whom, in which paragraph. */
export function historySection(here: Here, document: Document): Section | undefined {
  const { say, site } = here;
  const rows = historyRows(site, document);
  if (rows.length === 0) return undefined;
  const columns: Column[] = [
    { heading: say({ sv: 'Dag', en: 'Day' }), isName: true },
    { heading: say({ sv: 'Vad som hände', en: 'What happened' }) },
    { heading: say({ sv: 'Beslut av', en: 'Decided by' }) },
    { heading: say({ sv: 'Paragraf', en: 'Paragraph' }) },
  ];
  const hasCases = rows.some(({ caseNumber }) => caseNumber !== undefined);
  if (hasCases) columns.push({ heading: say({ sv: 'Diarienummer', en: 'Case' }) });
  const unknown = say({ sv: 'dagen är inte känd', en: 'day not known' });
  const cells = rows.map((row) => [
    [row.date === undefined ? unknown : tag('time', { datetime: row.date }, row.date)],
    what(here, row),
    [row.body === undefined ? '' : cityWords(here, row.body)],
    [row.paragraph === undefined ? '' : `§ ${row.paragraph}`],
    ...(hasCases ? [[row.caseNumber ?? '']] : []),
  ]);
  const caption = say({ sv: 'Dokumentets historik', en: 'The history of the document' });
  return {
    id: 'historik.rubrik',
    heading: { sv: 'Historik', en: 'History' },
    content: [table(caption, columns, cells, { captionIsUnseen: true, class: 'history' })],
  };
}

/** The days that matter next, what is overdue among them. */
export function comingSection(here: Here, document: Document): Section | undefined {
  const { say, site } = here;
  const { coming } = site.accountOf(document);
  if (coming.length === 0) return undefined;
  const passed = say({ sv: ' – dagen har passerat', en: ' – this day has passed' });
  const items = coming.map(({ day, text }) =>
    tag(
      'li',
      {},
      timeTag(day),
      ': ',
      say(text),
      ...(day < site.asOf ? [tag('strong', {}, passed)] : []),
    ),
  );
  const isReviewed = coming.some(({ kind }) => kind === 'review');
  const all = linkTo(here, { kind: 'agenda' }, say({ sv: 'kalendern', en: 'the agenda' }));
  return {
    id: 'harnast.rubrik',
    heading: { sv: 'Härnäst', en: 'Next' },
    content: [
      tag('ul', {}, ...items),
      ...(isReviewed ? [paragraph(say(REVIEW_MEANS))] : []),
      paragraph(
        say({ sv: 'Alla dokuments dagar finns i ', en: 'The days of all documents are in ' }),
        all,
        '.',
      ),
    ],
  };
}
