import { nearest } from '../../text/nearest.ts';
import type { Place, Source } from '../../text/place.ts';
import type { Mapping } from '../frontmatter/value.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { formOf, type SchemaNode, typesOf } from './schema-node.ts';
import { entryOf, type Spot, spotAt } from './spot.ts';
import { isAbsent, type SourceText } from './to-plain.ts';

/** One complaint of a compiled validator. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** More keys that may be meant at a path, for suggestions: the Swedish synonyms of the English keys. */
export type AlsoKnown = (path: string) => readonly string[];

/** The file that a validator complains of. */
export interface Validated {
  readonly schema: SchemaNode;
  readonly mapping: Mapping;
  readonly source: Source;
  readonly sourceText: SourceText;
  readonly alsoKnown: AlsoKnown;
}

/** Turns a validator's complaint into a fault with its place; undefined where others say the same. */
export function faultOf(file: Validated, error: SchemaError): SchemaFault | undefined {
  const { instancePath, keyword, params } = error;
  if (keyword === 'false schema') return forbiddenKey(file, instancePath);
  const spot = spotAt(file.schema, file.mapping, instancePath);
  if (!spot) return undefined;
  const { path } = spot;
  const place = placeOf(file, spot.value);
  const value = writtenAt(file, spot);
  switch (keyword) {
    case 'additionalProperties': {
      const known = [...Object.keys(spot.node?.properties ?? {}), ...file.alsoKnown(path)];
      return unknownKey(file, spot, String(params.additionalProperty), known);
    }
    case 'required': {
      const key = String(params.missingProperty);
      return { kind: 'missing-key', place: placeOf(file, spot.head), path, key };
    }
    case 'type': {
      const expected = typesOf(params.type as SchemaNode['type']);
      return { kind: 'wrong-type', place, path, expected, found: foundAt(spot) };
    }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const near = nearest(value, allowed);
      return { kind: 'not-allowed-value', place, path, value, allowed, nearest: near };
    }
    case 'pattern': {
      const form = formOf(file.schema, String(params.pattern));
      return { kind: 'wrong-form', place, path, value, form };
    }
    case 'minItems':
      return { kind: 'too-few', place, path, limit: Number(params.limit) };
    case 'maxItems':
      return { kind: 'too-many', place, path, limit: Number(params.limit) };
    default:
      // `if` only repeats that its branch failed, and the branch has said so itself.
      return undefined;
  }
}

/** A key that the schema knows, but not beside what else stands there: `court` in a revision. */
function forbiddenKey(file: Validated, pointer: string): SchemaFault | undefined {
  const cut = pointer.lastIndexOf('/');
  const parent = spotAt(file.schema, file.mapping, pointer.slice(0, cut));
  return parent && unknownKey(file, parent, pointer.slice(cut + 1), []);
}

function unknownKey(
  file: Validated,
  { value, path }: Spot,
  key: string,
  known: readonly string[],
): SchemaFault | undefined {
  const entry = entryOf(value, key);
  if (!entry) return undefined;
  const near = nearest(key, known) ?? fullWord(key, known);
  return { kind: 'unknown-key', place: placeOf(file, entry.key), path, key, nearest: near };
}

/** The one known word that a shortened one begins: `typ` for `types`. */
function fullWord(key: string, known: readonly string[]): string | undefined {
  const longer = known.filter((word) => key.length >= 3 && word.startsWith(key.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

function foundAt({ value }: Spot): 'text' | 'list' | 'mapping' | 'nothing' {
  if (isAbsent(value)) return 'nothing';
  return value.kind === 'scalar' ? 'text' : value.kind;
}

function writtenAt({ sourceText }: Validated, { value }: Spot): string {
  return value.kind === 'scalar' ? value.text : sourceText(value.start, value.end);
}

function placeOf({ source }: Validated, at: { start: number; end: number }): Place {
  return { source, start: at.start, end: at.end };
}
