import { comparePlaces, type Source } from '../text/place.ts';
import type { Mapping } from './frontmatter/value.ts';
import type { SchemaFault } from './schema-fault.ts';
import { type AlsoKnown, faultOf, type SchemaError } from './validate/fault-of.ts';
import type { SchemaNode } from './validate/schema-node.ts';
import { type SourceText, toPlain } from './validate/to-plain.ts';

/** A validator as `schemaPlugin` compiles it; `errors` are those of the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/**
 * Holds a file's tree against its schema and says what departs from it, where. One cause is one
 * fault; faults stand in the order of their places.
 */
export function validateTree(
  validate: Validate,
  schema: SchemaNode,
  mapping: Mapping,
  source: Source,
  sourceText: SourceText,
  alsoKnown: AlsoKnown = () => [],
): SchemaFault[] {
  if (validate(toPlain(schema, mapping, sourceText))) return [];
  const file = { schema, mapping, source, sourceText, alsoKnown };
  const faults = new Map<string, SchemaFault>();
  for (const error of validate.errors ?? []) {
    const fault = faultOf(file, error);
    if (!fault) continue;
    // Keys are faults of their own; of several things wrong with one value, the first says enough.
    const cause = 'key' in fault ? describe(fault) : error.instancePath;
    const known = faults.get(cause);
    if (!known || WEIGHTS[fault.kind] < WEIGHTS[known.kind]) faults.set(cause, fault);
  }
  return [...faults.values()].sort(compareFaults);
}

/** Which of several faults of one value is said: the one that, mended, makes the others moot. */
const WEIGHTS: Readonly<Record<SchemaFault['kind'], number>> = {
  'unknown-key': 0,
  'missing-key': 0,
  'wrong-type': 1,
  'not-allowed-value': 2,
  'wrong-form': 3,
  'too-few': 4,
  'too-many': 4,
};

function compareFaults(a: SchemaFault, b: SchemaFault): number {
  const order = comparePlaces(a.place, b.place);
  if (order !== 0) return order;
  const [left, right] = [describe(a), describe(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function describe(fault: SchemaFault): string {
  return `${fault.kind} ${fault.path} ${'key' in fault ? fault.key : ''}`;
}
