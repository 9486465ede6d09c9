import type { Body } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { judgedType } from '../register/judged-type.ts';
import { bodyNode, cityNodes } from './agents.ts';
import { CONTEXT } from './context.ts';
import type { Node } from './node.ts';
import type { Source } from './source.ts';
import { schemeNode, typeNode } from './types.ts';
import { workNode } from './work.ts';

/** The bodies of the city that the data of a document names. */
function bodiesIn({ register, asOf }: Source, document: Document): ReadonlySet<Body> {
  const { decidedBy, decisions, responsibleBody, history, repeals } = document;
  const decided = decisions[0]?.date?.value.last;
  const named = [
    ...decidedBy.map(({ value }) => findBody(register.city, value, decided)),
    responsibleBody && findBody(register.city, responsibleBody.value, asOf),
    ...[...history, ...repeals].map(
      ({ decidedBy: by, date }) => by && findBody(register.city, by.value, date?.value),
    ),
  ];
  return new Set(named.filter((body) => body !== undefined));
}

/**
 * A document as linked data, in the terms of ELI and schema.org: itself, its versions, and who and what
 * it names. It stands for itself: nothing has to be fetched to understand it.
 */
export function documentLinkedData(source: Source, document: Document): object {
  const type = judgedType(source.register, document, source.asOf)?.type;
  return {
    '@context': CONTEXT,
    '@graph': [
      workNode(source, document),
      ...(type ? [typeNode(source, type)] : []),
      ...[...bodiesIn(source, document)].map((body) => bodyNode(source, body)),
      ...cityNodes(source),
    ],
  };
}

/** All types of all sets of rules, each once: a key means the same in all of them, as it does today. */
function typeNodes(source: Source): Node[] {
  const types = new Map(
    source.register.city.typeSets.flatMap((set) => set.types.map((type) => [type.key, type])),
  );
  return [...types.values()].map((type) => typeNode(source, type));
}

/** A whole register as linked data: the published documents, the city, its bodies and its types. */
export function registerLinkedData(source: Source): object {
  const { documents, city } = source.register;
  return {
    '@context': CONTEXT,
    '@graph': [
      ...documents.map((document) => workNode(source, document)),
      ...cityNodes(source),
      ...city.bodies.map((body) => bodyNode(source, body)),
      schemeNode(source),
      ...typeNodes(source),
    ],
  };
}
