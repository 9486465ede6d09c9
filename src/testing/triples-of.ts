import jsonld from 'jsonld';
import { CONTEXT } from '../linked-data/context.ts';

/** The parts of a quad that tests look at. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Everything that linked data says, each statement once: read by a processor of JSON-LD. */
export interface Triples {
  /** What is said of a subject by a property, short (`eli:in_force`), in the order of the code units. */
  readonly of: (subject: string, property: string) => string[];
  /** Every subject that has an address, in order. */
  readonly subjects: readonly string[];
  readonly count: number;
}

/** Nothing of linked data may be fetched: a processor that asks for a context fails the test. */
const nowhere = (address: string): never => {
  throw new Error(`the data asks for ${address}`);
};

const PREFIXES = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'] as const,
  ...Object.entries(CONTEXT).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  ),
];

function short(address: string): string {
  const [prefix, start] = PREFIXES.find(([, each]) => address.startsWith(each)) ?? ['', ''];
  return prefix === '' ? address : `${prefix}:${address.slice(start.length)}`;
}

function shown({ termType, value, language, datatype }: Term): string {
  if (termType === 'NamedNode') return short(value);
  if (termType !== 'Literal') return value;
  if (language) return `${value}@${language}`;
  const type = short(datatype?.value ?? '');
  return type === 'xsd:string' ? value : `${value}^^${type}`;
}

/**
 * Reads linked data as a processor of JSON-LD does.
 *
 * @param base the address of the file that holds the data
 */
export async function triplesOf(data: object, base: string): Promise<Triples> {
  const options = { base, documentLoader: nowhere, safe: true };
  const read = (await jsonld.toRDF(JSON.parse(JSON.stringify(data)), options)) as object;
  const quads = [...(read as Iterable<Quad>)];
  const subjects = quads.filter(({ subject }) => subject.termType === 'NamedNode');
  return {
    of: (subject, property) =>
      quads
        .filter((quad) => quad.subject.value === subject)
        .filter((quad) => short(quad.predicate.value) === property)
        .map(({ object }) => shown(object))
        .sort(),
    subjects: [...new Set(subjects.map(({ subject }) => subject.value))].sort(),
    count: quads.length,
  };
}
