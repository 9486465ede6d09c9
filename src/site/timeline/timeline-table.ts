import type { Tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import { type Here, linkToDocument } from '../here.ts';
import { badge } from '../parts/badge.ts';
import { type Cell, table } from '../parts/table.ts';
import { followersOf } from './followers.ts';
import type { Dated, Line } from './lines.ts';
import type { TypeLines } from './timeline.ts';
import { beginning, lastDay, NO_TYPE, TIMELINE_WORDS } from './timeline-words.ts';

const HEADINGS: readonly Text[] = [
  { sv: 'Dokument', en: 'Document' },
  { sv: 'Från och med', en: 'From' },
  { sv: 'Till och med', en: 'Until' },
  { sv: 'Läge', en: 'State' },
  { sv: 'Vad som kom sedan', en: 'What followed' },
];

const OPEN: Text = { sv: 'tills vidare', en: 'until further notice' };
const UNKNOWN: Text = { sv: 'inte känt', en: 'not known' };

/** What followed a document, on its line or elsewhere; nothing while it applies. */
function followersCell(here: Here, { documents }: Line, dated: Dated): Cell {
  const followers = followersOf(here.site, documents, dated);
  if (followers === 'nothing') return [here.say(TIMELINE_WORDS.notFollowed)];
  return followers.flatMap((each, index) => [index > 0 ? ', ' : '', linkToDocument(here, each)]);
}

function row(here: Here, line: Line, dated: Dated): Cell[] {
  const { say, site } = here;
  const { document, stretches } = dated;
  return [
    [linkToDocument(here, document)],
    [say(beginning(site.register, dated) ?? UNKNOWN)],
    [lastDay(dated) ?? say(stretches.length > 0 ? OPEN : UNKNOWN)],
    [badge(here, site.stateOf(document))],
    followersCell(here, line, dated),
  ];
}

/** Everything that the picture of one type says, as a table. */
export function timelineTable(here: Here, { name, lines }: TypeLines): Tag {
  const columns = HEADINGS.map((heading, index) => ({
    heading: here.say(heading),
    isName: index === 0,
  }));
  const rows = lines.flatMap((line) => line.documents.map((dated) => row(here, line, dated)));
  return table(name ?? here.say(NO_TYPE), columns, rows);
}
