import { foldName } from '../text/normalise.ts';
import { type Checked, checkDay, checkTwice, pointersOf, unknownName } from './checked.ts';
import { namesOfBody } from './compile-city.ts';
import type { ConfigFault } from './config-fault.ts';
import type { BodySettings } from './settings.ts';

/** Says what is wrong with the bodies of a city's own file. */
export function* checkBodies(checked: Checked): Generator<ConfigFault> {
  const { own, merged, placeAt } = checked;
  const bodies = own.bodies ?? [];
  yield* checkTwice(
    checked,
    bodies.map((body, index) => [body.id, `/bodies/${index}/id`]),
  );
  const known = bodyNames(checked);
  for (const [index, body] of bodies.entries()) {
    const pointer = `/bodies/${index}`;
    const whole = merged.bodies.find((each) => each.id === body.id) ?? body;
    if (whole.kind === undefined) {
      yield { kind: 'missing-key', ...placeAt(pointer, 'key'), key: 'kind' };
    }
    const from = yield* checkDay(checked, `${pointer}/from`, body.from);
    const to = yield* checkDay(checked, `${pointer}/to`, body.to);
    if (from && to && to < from) {
      yield { kind: 'ends-before-start', ...placeAt(`${pointer}/to`, 'value'), from, to };
    }
    const others = [
      ...pointersOf(body.under, `${pointer}/under`),
      ...pointersOf(body['succeeded-by'], `${pointer}/succeeded-by`),
    ];
    for (const [name, at] of others) {
      if (known.has(foldName(name))) continue;
      yield unknownName(checked, at, 'value', 'body', name, [...known.values()]);
    }
    yield* checkNames(checked, body, pointer, index);
  }
}

/** Every word that names a body, folded, and as it stands. */
export function bodyNames({ merged }: Checked): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const body of merged.bodies) {
    for (const name of namesOfBody(body)) names.set(name, name);
    // The id last, so that a suggestion gives what should be written.
    names.set(foldName(body.id), body.id);
  }
  return names;
}

/** Says where a name of one body is another's at the same time; of two own bodies, the later is blamed. */
function* checkNames(
  { own, merged, placeAt }: Checked,
  body: BodySettings,
  pointer: string,
  index: number,
): Generator<ConfigFault> {
  const later = new Set((own.bodies ?? []).slice(index + 1).map((each) => each.id));
  const others = merged.bodies.filter((each) => each.id !== body.id && !later.has(each.id));
  const stated = [
    ...pointersOf(body.id, `${pointer}/id`),
    ...pointersOf(body.name, `${pointer}/name`),
    ...pointersOf(body.aliases, `${pointer}/aliases`),
  ];
  for (const [name, at] of stated) {
    const other = others.find(
      (each) => namesOfBody(each).includes(foldName(name)) && overlap(each, body),
    );
    if (!other) continue;
    yield { kind: 'name-of-two', ...placeAt(at, 'value'), name, other: other.id };
  }
}

function overlap(a: BodySettings, b: BodySettings): boolean {
  const before = (x: BodySettings, y: BodySettings) =>
    x.to !== undefined && y.from !== undefined && x.to < y.from;
  return !before(a, b) && !before(b, a);
}
