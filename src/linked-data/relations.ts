import type { Attachment, Document, HistoryEvent } from '../document/document.ts';
import { entryAddress, workAddress } from './addresses.ts';
import { inOwnLanguage } from './agents.ts';
import { decisionNode } from './decisions.ts';
import { type Node, node, to } from './node.ts';
import type { Source } from './source.ts';

/** What an event means in ELI: a change in law, an editorial one, or one of the time or the owner. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ['revision', 'eli:amended_by'],
  ['editorial', 'eli:corrected_by'],
  ['prolongation', 'eli:changed_by'],
  ['transfer', 'eli:changed_by'],
]);

/** The decisions that changed a document up to the day. */
function changeProperties(source: Source, document: Document): Node {
  const changes: Record<string, Node[]> = {};
  const isPast = ({ date }: HistoryEvent) => !date || date.value <= source.asOf;
  for (const event of document.history.filter(isPast)) {
    const key = CHANGES.get(event.event.value);
    if (key === undefined) continue;
    const list = changes[key] ?? [];
    list.push(decisionNode(source, event, {}));
    changes[key] = list;
  }
  return changes;
}

/** A document outside the city that others build on. */
function upstreamNodes(source: Source, { upstream }: Document): Node[] {
  return upstream.flatMap(({ to: words }): Node[] => {
    const found = source.register.resolve(words);
    if (found.kind === 'document') {
      return [to(workAddress(source.addressOf, found.document.id.value))];
    }
    if (found.kind !== 'external') return [];
    const { id, title } = found.external;
    return [
      {
        '@id': entryAddress(source.addressOf, 'utanfor', id),
        '@type': 'schema:CreativeWork',
        'schema:name': inOwnLanguage(source, title),
      },
    ];
  });
}

/** An attachment: a document of the register, a published file, or only what it is called. */
function annexNode(source: Source, document: Document, attachment: Attachment): Node[] {
  const { title, file, document: other } = attachment;
  const found = other && source.register.resolve(other.value);
  if (found?.kind === 'document') {
    return [to(workAddress(source.addressOf, found.document.id.value))];
  }
  const copy = file && source.copyOf(document, file.value);
  if (title === undefined && copy === undefined) return [];
  return [
    node({
      '@id': copy === undefined ? undefined : source.addressOf(copy),
      '@type': 'eli:LegalResource',
      'schema:name': title && inOwnLanguage(source, title.value),
    }),
  ];
}

/** What a document belongs to, refers to, builds on and has attached, and what changed it. */
export function relationProperties(source: Source, document: Document): Node {
  const { register, addressOf } = source;
  const work = ({ id }: Document) => to(workAddress(addressOf, id.value));
  const parents = register.parentsOf(document).map((relation) => work(relation.to));
  const cited = register.referencesOf(document).map((relation) => work(relation.to));
  const annexes = document.attachments.flatMap((each) => annexNode(source, document, each));
  return node({
    'gd:belongsTo': parents,
    'schema:isPartOf': parents,
    'eli:related_to': [...parents, ...upstreamNodes(source, document)],
    'eli:cites': cited,
    'schema:citation': cited,
    'eli:has_annex': annexes,
    'schema:hasPart': annexes,
    ...changeProperties(source, document),
  });
}
