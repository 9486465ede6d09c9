import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { DayRecord, MapHistory } from '../history/history.ts';
import type { Links } from './link.ts';

/** What becomes of documents on a day, in a line each: «Policy för resor: antas». */
function sayChanges({ nodes }: MapHistory, { changes }: DayRecord): string[] {
  return changes.map(({ node, text }) => `${nodes[node]?.title ?? ''}: ${text}`);
}

/** The same in one line for the slider: the first ones, and how many more. */
export function sumUpChanges(history: MapHistory, day: Day): string {
  const record = history.days.find((each) => each.day === day);
  if (!record) return { sv: 'inget ändras', en: 'nothing changes' }[history.language];
  const said = sayChanges(history, record);
  const more = said.length - 3;
  const tail = { sv: `och ${more} till`, en: `and ${more} more` }[history.language];
  return [...said.slice(0, 3), ...(more > 0 ? [tail] : [])].join('; ');
}

/** What becomes of documents on a day, as a list; where nothing does, when that is the case next. */
export function listChanges(history: MapHistory, day: Day, links: Links): Tag {
  const { days, nodes, language } = history;
  const record = days.find((each) => each.day === day);
  if (record) {
    const items = record.changes.flatMap(({ node, text }) => {
      const own = nodes[node];
      return own ? [tag('li', {}, links.name(own), `: ${text}`)] : [];
    });
    return tag('ul', {}, ...onLines(items));
  }
  const nothing = { sv: 'Inget ändras den dagen.', en: 'Nothing changes on that day.' };
  const near = [
    [{ sv: ' Närmast före: ', en: ' Last before: ' }, days.findLast((each) => each.day < day)],
    [{ sv: ' Närmast efter: ', en: ' Next after: ' }, days.find((each) => each.day > day)],
  ] as const;
  const told = near.flatMap(([words, other]) =>
    other ? [words[language], links.day(other.day), '.'] : [],
  );
  return tag('p', {}, nothing[language], ...told);
}
