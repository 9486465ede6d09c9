import { expect, test } from 'vitest';
import { mapOf } from '../testing/map-of.ts';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { groupingFor, groupMap, MOST_BOXES } from './group-map.ts';
import type { MapNode, SteeringMap } from './steering-map.ts';

const DAY = '2020-05-07' as Day;

function map(count: number): SteeringMap {
  const documents = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `policy-${index}`,
      `title: Policy ${index}
type: ${index % 2 ? 'policy' : 'riktlinje'}
decided-by: ${index % 3 ? 'Kommunfullmäktige' : 'Kommunstyrelsen'}
decision: { date: 2018-01-01, paragraph: ${index + 1} }
validity: until-further-notice
keywords: [ämne ${index % 5}]
references: [policy-${(index + 1) % count}, policy-${(index + 2) % count}]`,
    ]),
  );
  return mapOf({ register: registerOf(documents), asOf: DAY });
}

const titles = (grouped: SteeringMap) => grouped.nodes.map(({ lane, title }) => `${lane} ${title}`);

test('nothing is gathered by itself while there are few boxes', () => {
  expect(groupingFor(map(MOST_BOXES), 'auto')).toBe('none');
  const few = map(6);
  expect(groupMap(few, 'auto')).toBe(few);
});

test('many documents are gathered by type within their lane', () => {
  const grouped = groupMap(map(MOST_BOXES + 6), 'auto');
  expect(titles(grouped)).toEqual([
    'council Policy (22)',
    'council Riktlinje (22)',
    'executive Policy (11)',
    'executive Riktlinje (11)',
  ]);
});

test('no document is lost, and relations between boxes are counted', () => {
  const all = map(30);
  const grouped = groupMap(all, 'type');
  const members = grouped.nodes.flatMap((node): MapNode[] =>
    node.kind === 'group' ? [...node.members] : [node],
  );
  expect(members.map(({ key }) => key).sort()).toEqual(all.nodes.map(({ key }) => key).sort());
  const keyOf = new Map(
    grouped.nodes.flatMap((node) =>
      node.kind === 'group' ? node.members.map(({ key }) => [key, node.key] as const) : [],
    ),
  );
  const between = all.edges.filter(({ from, to }) => keyOf.get(from) !== keyOf.get(to));
  expect(grouped.edges.reduce((sum, { count }) => sum + count, 0)).toBe(between.length);
});

test('by body and by subject', () => {
  expect(titles(groupMap(map(12), 'body'))).toEqual([
    'council Kommunfullmäktige (8)',
    'executive Kommunstyrelsen (4)',
  ]);
  expect(titles(groupMap(map(12), 'subject'))).toContain('council ämne 1 (2)');
});

test('what is alone in its kind keeps its own box', () => {
  expect(titles(groupMap(map(4), 'type'))).toEqual([
    'council Policy 1',
    'council Policy 2',
    'executive Policy 3',
    'executive Policy 0',
  ]);
});

test('what something becomes of keeps its own box', () => {
  const all = map(12);
  const [first, ...rest] = all.nodes;
  if (first?.kind !== 'document') throw new Error('unreachable');
  const mark = { kind: 'repealed', text: { sv: 'upphävs', en: 'is repealed' } } as const;
  const grouped = groupMap({ ...all, nodes: [{ ...first, marks: [mark] }, ...rest] }, 'body');
  expect(grouped.nodes.map(({ key }) => key)).toContain(first.key);
});
