import { DataFactory, type Literal, type NamedNode, Writer } from 'n3';
import { safeAddress } from '../linked-data/addresses.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Subject = NamedNode | ReturnType<typeof DataFactory.blankNode>;
type Value = Subject | Literal;

/** What is said of one thing. A value that is undefined is not known, and not written. */
export interface Resource {
  readonly subject: Subject;
  /** A class by its short name: `dcat:Dataset`. */
  readonly type: string;
  readonly properties: readonly (readonly [property: string, ...values: (Value | undefined)[]])[];
}

/** A class, property or datatype by its short name. */
function term(short: string): NamedNode {
  const [prefix = '', name = ''] = short.split(':');
  return DataFactory.namedNode(`${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`);
}

/** Something by its address, also where somebody else wrote it. */
export function address(of: string): NamedNode {
  return DataFactory.namedNode(safeAddress(of));
}

/** Something without an address; its name is only used in the file. */
export function unnamed(name: string): Subject {
  return DataFactory.blankNode(name);
}

/** Words in a language, or in none. */
export function words(text: string, language?: string): Literal {
  return DataFactory.literal(text, language);
}

/** The same in both languages. */
export function texts({ sv, en }: Text): Literal[] {
  return [words(sv, 'sv'), words(en, 'en')];
}

/** A day. */
export function date(day: Day): Literal {
  return DataFactory.literal(day, term('xsd:date'));
}

/** Writes what is said of things as Turtle, in the order in which it is said. */
export function writeTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { subject, type, properties } of resources) {
    writer.addQuad(subject, term('rdf:type'), term(type));
    for (const [property, ...values] of properties) {
      for (const value of values) {
        if (value !== undefined) writer.addQuad(subject, term(property), value);
      }
    }
  }
  let text = '';
  // Without a stream to write to, the library calls back at once.
  writer.end((_, written) => {
    text = written;
  });
  return text;
}
