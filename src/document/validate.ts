import { nearest } from '../text/nearest.ts';
import { comparePlaces, type Place, type Source } from '../text/place.ts';
import type { Mapping } from './frontmatter/value.ts';
import type { SchemaFault } from './schema-fault.ts';
import { formOf, type SchemaNode, typesOf } from './validate/schema-node.ts';
import { entryOf, rootSpot, type Spot, spotAt } from './validate/spot.ts';
import { isAbsent, type SourceText, toPlain } from './validate/to-plain.ts';

/** One complaint of a compiled validator. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator as `schemaPlugin` compiles it; `errors` are those of the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** More keys that may be meant at a path, for suggestions: the Swedish synonyms of the English keys. */
export type AlsoKnown = (path: string) => readonly string[];

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
  if (validate(toPlain(schema, rootSpot(schema, mapping).node ?? schema, mapping, sourceText))) {
    return [];
  }
  const faults = new Map<string, SchemaFault>();
  for (const error of validate.errors ?? []) {
    const fault = toFault(error);
    if (!fault) continue;
    // Keys are faults of their own; of several things wrong with one value, the first says enough.
    const cause = 'key' in fault ? `${fault.path} ${fault.kind} ${fault.key}` : error.instancePath;
    const known = faults.get(cause);
    if (!known || WEIGHTS[fault.kind] < WEIGHTS[known.kind]) faults.set(cause, fault);
  }
  return [...faults.values()].sort(compareFaults);

  function toFault({ instancePath, keyword, params }: SchemaError): SchemaFault | undefined {
    if (keyword === 'false schema') return forbiddenKey(instancePath);
    const spot = spotAt(schema, mapping, instancePath);
    if (!spot) return undefined;
    const { path } = spot;
    const place = placeOf(spot.value);
    switch (keyword) {
      case 'additionalProperties':
        return unknownKey(spot, String(params.additionalProperty), true);
      case 'required':
        return {
          kind: 'missing-key',
          place: placeOf(spot.head),
          path,
          key: String(params.missingProperty),
        };
      case 'type': {
        const expected = typesOf(params.type as SchemaNode['type']);
        const found = spot.value.kind === 'scalar' ? 'text' : spot.value.kind;
        return {
          kind: 'wrong-type',
          place,
          path,
          expected,
          found: isAbsent(spot.value) ? 'nothing' : found,
        };
      }
      case 'enum': {
        const allowed = (params.allowedValues as unknown[]).map(String);
        const value = writtenAt(spot);
        return {
          kind: 'not-allowed-value',
          place,
          path,
          value,
          allowed,
          nearest: nearest(value, allowed),
        };
      }
      case 'pattern':
        return {
          kind: 'wrong-form',
          place,
          path,
          value: writtenAt(spot),
          form: formOf(schema, String(params.pattern)),
        };
      case 'minItems':
      case 'minProperties':
        return { kind: 'too-few', place, path, limit: Number(params.limit) };
      case 'maxItems':
        return { kind: 'too-many', place, path, limit: Number(params.limit) };
      default:
        // `if` only repeats that its branch failed, and the branch has said so itself.
        return undefined;
    }
  }

  /** A key that the schema knows, but not beside what else stands there: `court` in a revision. */
  function forbiddenKey(pointer: string): SchemaFault | undefined {
    const cut = pointer.lastIndexOf('/');
    const parent = spotAt(schema, mapping, pointer.slice(0, cut));
    return parent && unknownKey(parent, pointer.slice(cut + 1), false);
  }

  function unknownKey(parent: Spot, key: string, suggest: boolean): SchemaFault | undefined {
    const entry = entryOf(parent.value, key);
    if (!entry) return undefined;
    const { path } = parent;
    const known = suggest
      ? [...Object.keys(parent.node?.properties ?? {}), ...alsoKnown(path)]
      : [];
    return {
      kind: 'unknown-key',
      place: placeOf(entry.key),
      path,
      key,
      nearest: nearest(key, known),
    };
  }

  function writtenAt({ value }: Spot): string {
    return value.kind === 'scalar' ? value.text : sourceText(value.start, value.end);
  }

  function placeOf({ start, end }: { readonly start: number; readonly end: number }): Place {
    return { source, start, end };
  }
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
