import type { Body } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Day } from '../text/calendar.ts';
import { entryAddress, safeAddress, singleAddress } from './addresses.ts';
import { type Node, node, to } from './node.ts';
import type { Source } from './source.ts';

/** A text in the city's own language. */
export function inOwnLanguage({ register }: Source, words: string): Node {
  return { '@value': words, '@language': register.city.language ?? 'sv' };
}

function bodyAddress({ addressOf }: Source, { id }: Body): string {
  return entryAddress(addressOf, 'organ', id);
}

/** A body of the city as an agent. Of an official nothing says that it is an organisation. */
export function bodyNode(source: Source, body: Body): Node {
  const { id, name, kind, aliases, from, to: last, under } = body;
  const above = under === undefined ? undefined : findBody(source.register.city, under);
  return node({
    '@id': bodyAddress(source, body),
    '@type': kind === 'official' ? 'eli:Agent' : ['eli:Agent', 'schema:Organization'],
    'schema:identifier': id,
    'schema:name': inOwnLanguage(source, name),
    'schema:alternateName': aliases,
    'schema:foundingDate': from,
    'schema:dissolutionDate': last,
    'schema:parentOrganization':
      kind !== 'official' && above ? to(bodyAddress(source, above)) : undefined,
  });
}

/** The reference to a body by the words that name it on a day; one that is not known has only a name. */
export function agentNamed(source: Source, words: string, day: Day | undefined): Node {
  const body = findBody(source.register.city, words, day);
  if (body) return to(bodyAddress(source, body));
  return { '@type': 'eli:Agent', 'schema:name': inOwnLanguage(source, words) };
}

/** The address of the city as the one who publishes. */
export function cityAddress({ publisher, addressOf }: Source): string {
  return publisher === undefined ? singleAddress(addressOf, 'kommun') : safeAddress(publisher);
}

/** The city as an organisation, and the area in which its documents apply. */
export function cityNodes(source: Source): Node[] {
  const { name } = source.register.city;
  const named = name === '' ? undefined : inOwnLanguage(source, name);
  return [
    node({
      '@id': cityAddress(source),
      '@type': ['eli:Agent', 'schema:GovernmentOrganization'],
      'schema:name': named,
    }),
    node({
      '@id': singleAddress(source.addressOf, 'omrade'),
      '@type': ['eli:AdministrativeArea', 'schema:AdministrativeArea'],
      'schema:name': named,
    }),
  ];
}
