import { schema as frontmatter } from '../../schemas/frontmatter.schema.json?validator';
import { resolveNode } from '../document/validate/schema-node.ts';
import { checkDeciders } from './check-bodies.ts';
import {
  type Checked,
  checkDay,
  checkTwice,
  escapePointer,
  pointersOf,
  unknownName,
} from './checked.ts';
import { readMonths } from './compile-types.ts';
import type { ConfigFault } from './config-fault.ts';
import { type TypeSetSettings, type TypeSettings, typeSetsOf } from './settings.ts';

/** Says what is wrong with the types of a city's own file. */
export function* checkTypes(checked: Checked): Generator<ConfigFault> {
  const { own, below, placeAt } = checked;
  const sets = typeSetsOf(own);
  const pointers = sets.map((set, index) => (own.types === set ? '/types' : `/types/${index}`));
  const pointer = (index: number) => pointers[index] ?? '/types';
  yield* checkTwice(
    checked,
    sets.flatMap(({ 'valid-from': from }, index) =>
      from === undefined ? [] : [[from, `${pointer(index)}/valid-from`] as const],
    ),
  );
  const dates = below.typeSets.flatMap((set) => set.validFrom ?? []);
  for (const [index, set] of sets.entries()) {
    if (set['valid-from'] === undefined && dates.length > 0) {
      yield { kind: 'types-without-date', ...placeAt(pointer(index), 'key'), dates };
    }
    yield* checkDay(checked, `${pointer(index)}/valid-from`, set['valid-from']);
    yield* checkTypeSet(checked, set, pointer(index));
  }
}

function* checkTypeSet(
  checked: Checked,
  set: TypeSetSettings,
  pointer: string,
): Generator<ConfigFault> {
  const merged = checked.merged.typeSets.find((each) => each.validFrom === set['valid-from']);
  const keys = [...(merged?.types.keys() ?? [])];
  const below = checked.below.typeSets.find((each) => each.validFrom === set['valid-from']);
  for (const [key, type] of Object.entries(set.types)) {
    const at = `${pointer}/types/${escapePointer(key)}`;
    if (type !== 'off') {
      if (merged?.types.get(key)?.family === undefined) {
        yield { kind: 'missing-key', ...checked.placeAt(at, 'key'), key: 'family' };
      }
      yield* checkType(checked, type, at, keys);
    } else if (!below?.types.has(key)) {
      yield unknownName(checked, at, 'key', 'type', key, [...(below?.types.keys() ?? [])]);
    }
  }
  for (const [word, key] of Object.entries(set.legacy ?? {})) {
    if (keys.includes(key)) continue;
    yield unknownName(
      checked,
      `${pointer}/legacy/${escapePointer(word)}`,
      'value',
      'type',
      key,
      keys,
    );
  }
}

function* checkType(
  checked: Checked,
  type: TypeSettings,
  pointer: string,
  keys: readonly string[],
): Generator<ConfigFault> {
  for (const key of ['review', 'follow-up', 'longest'] as const) {
    const written = type[key];
    if (written === undefined || readMonths(written) !== undefined) continue;
    const at = checked.placeAt(`${pointer}/${key}`, 'value');
    yield { kind: 'unreadable', ...at, as: 'interval', written };
  }
  yield* checkDeciders(checked, type['decided-by'], `${pointer}/decided-by`);
  for (const [field, at] of pointersOf(type.required, `${pointer}/required`)) {
    if (FIELDS.includes(field) || field.startsWith('x-')) continue;
    yield unknownName(checked, at, 'value', 'field', field, FIELDS);
  }
  for (const [key, at] of pointersOf(type.parents, `${pointer}/parents`)) {
    if (!keys.includes(key)) yield unknownName(checked, at, 'value', 'type', key, keys);
  }
}

/** The keys of the frontmatter, those of the second level as `decision.date`. */
const FIELDS: readonly string[] = Object.entries(frontmatter.properties ?? {}).flatMap(
  ([key, node]) => [
    key,
    ...Object.keys(resolveNode(frontmatter, node).properties ?? {}).map(
      (inner) => `${key}.${inner}`,
    ),
  ],
);
