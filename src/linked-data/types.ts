import type { DocumentType } from '../city/city.ts';
import { entryAddress, singleAddress } from './addresses.ts';
import { inOwnLanguage } from './agents.ts';
import { type Node, node, to } from './node.ts';
import type { Source } from './source.ts';

/** The address of a type of document. */
export function typeAddress({ addressOf }: Source, { key }: DocumentType): string {
  return entryAddress(addressOf, 'typ', key);
}

/** A type of document as a concept of the city's scheme. */
export function typeNode(source: Source, type: DocumentType): Node {
  return {
    '@id': typeAddress(source, type),
    '@type': ['skos:Concept', 'eli:ResourceType'],
    'skos:notation': type.key,
    'skos:prefLabel': inOwnLanguage(source, type.label),
    'skos:inScheme': to(singleAddress(source.addressOf, 'typer')),
  };
}

/** The scheme of the city's types. */
export function schemeNode(source: Source): Node {
  const { name } = source.register.city;
  return node({
    '@id': singleAddress(source.addressOf, 'typer'),
    '@type': 'skos:ConceptScheme',
    'skos:prefLabel': [
      { '@value': name === '' ? 'Dokumenttyper' : `Dokumenttyper, ${name}`, '@language': 'sv' },
      {
        '@value': name === '' ? 'Types of document' : `Types of document, ${name}`,
        '@language': 'en',
      },
    ],
  });
}
