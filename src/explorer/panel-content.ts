import type { DocumentRecord, NodeRecord } from '../graph/history/history.ts';
import { type DayMap, holdsOn, periodOn } from '../graph/html/day-map.ts';
import { drawnOn } from '../graph/html/drawn-on.ts';
import { EDGE_INVERSES, EDGE_NAMES } from '../graph/names.ts';
import { sayFindings } from '../graph/say-findings.ts';
import { type Child, type Tag, tag } from '../markup/tag.ts';
import type { Day } from '../text/calendar.ts';
import type { Context } from './context.ts';

function list(heading: string, items: readonly Tag[], kind: 'ul' | 'ol' = 'ul'): Tag[] {
  return items.length === 0 ? [] : [tag('h3', {}, heading), tag(kind, {}, ...items)];
}

/** How the document stands over time; each beginning leads to its day. */
function periodItems({ words, links }: Context, record: DocumentRecord, day: Day): Tag[] {
  const { periods } = record;
  const current = periodOn(record, day);
  return periods.map((period, index) => {
    const next = periods[index + 1]?.from;
    const when: Child[] =
      period.from !== undefined
        ? [`${words.from} `, links.day(period.from), ': ']
        : next !== undefined
          ? [`${words.beforeThat} ${next}: `]
          : [];
    const body = period.owner?.body;
    const state = body === undefined ? period.text : `${period.text} (${body})`;
    if (period !== current) return tag('li', {}, ...when, state);
    const shown = tag('strong', {}, state);
    return tag('li', { 'aria-current': 'date' }, ...when, shown, ` (${words.today})`);
  });
}

/** What a node states of others and others of it, each with how the other stands on the day. */
function relationItems({ history, links }: Context, number: number, day: Day): Tag[] {
  const { edges, nodes, language } = history;
  const say = (words: string, other: NodeRecord | undefined, part: string | undefined): Tag[] => {
    if (!other) return [];
    const state = other.kind === 'document' ? periodOn(other, day).text : other.note;
    const about = part === undefined ? state : `${part}; ${state}`;
    return [tag('li', {}, `${words} `, links.name(other), ` (${about})`)];
  };
  const holding = edges.filter((edge) => holdsOn(edge, day));
  return [
    ...holding
      .filter(({ from }) => from === number)
      .flatMap(({ to, kind, part }) => say(EDGE_NAMES[kind][language], nodes[to], part)),
    ...holding
      .filter(({ to }) => to === number)
      .flatMap(({ from, kind, part }) => say(EDGE_INVERSES[kind][language], nodes[from], part)),
  ];
}

/** The facts of a document, with its id and its file. */
function factList({ words }: Context, { id, path, facts }: DocumentRecord): Tag {
  const all = [...facts, ['Id', id] as const, [words.file, path] as const];
  return tag(
    'dl',
    {},
    ...all.map(([label, value]) => tag('div', {}, tag('dt', {}, label), tag('dd', {}, value))),
  );
}

/** What lint says of a document; where findings are not told of, nothing, for none is no answer. */
function findingParts({ history, words, site }: Context, record: DocumentRecord): Tag[] {
  const { language, asOf } = history;
  if (site && !site.findings) return [];
  const found = sayFindings(drawnOn(history, record, asOf), language);
  return [
    tag('h3', {}, `${words.findings} ${asOf}`),
    tag('p', {}, found === '' ? words.noFindings : found),
  ];
}

/** A link to the page of a document, on a site. */
function pageParts({ words, site }: Context, { id }: DocumentRecord): Tag[] {
  if (!site) return [];
  const [before, after] = site.documents;
  return [tag('p', {}, tag('a', { href: `${before}${id}${after}` }, words.toPage))];
}

/** What the panel says of one node on a day. */
export function nodeContent(context: Context, number: number, { nodes, question }: DayMap): Tag[] {
  const { history, words } = context;
  const { asOf } = history;
  const { day } = question;
  const record = history.nodes[number];
  if (!record) return [];
  const relations = list(words.relations, relationItems(context, number, day));
  const hidden = nodes.has(number) ? [] : [tag('p', { class: 'hint' }, words.hidden)];
  if (record.kind !== 'document') return [tag('p', {}, record.note), ...hidden, ...relations];
  const marks = record.marks.map(({ text }) => tag('li', {}, text));
  const note = record.note === undefined ? [] : [`; ${record.note}`];
  const state = tag('strong', {}, periodOn(record, day).text);
  return [
    tag('p', {}, `${words.stateOn} ${day}: `, state, ...note),
    ...pageParts(context, record),
    ...hidden,
    ...(day === asOf ? list(`${words.changes} ${asOf}`, marks) : []),
    factList(context, record),
    ...(relations.length > 0 ? relations : [tag('p', {}, words.noRelations)]),
    ...list(words.periods, periodItems(context, record, day), 'ol'),
    ...findingParts(context, record),
  ];
}

/** What the panel says of a group on a day: the documents of it that are on the map then. */
export function groupContent(
  { history, links }: Context,
  members: readonly number[],
  { question }: DayMap,
): Tag[] {
  const items = members.flatMap((number) => {
    const record = history.nodes[number];
    if (record?.kind !== 'document') return [];
    return [tag('li', {}, links.name(record), `, ${periodOn(record, question.day).text}`)];
  });
  return [tag('ul', {}, ...items)];
}
