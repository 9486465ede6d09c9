import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { positionOf } from '../text/place.ts';
import type { EditRefusal } from './edit-problem.ts';
import type { KeyChange, NewValue } from './key-change.ts';
import { type PlannedEdit, planEdit } from './plan-edit.ts';

/** `decision.date` as a path. */
function pathOf(dotted: string): string[] {
  return dotted.split('.');
}

/** Makes a change that sets a key. */
export function set(path: string, value: NewValue): KeyChange {
  return { kind: 'set', path: pathOf(path), value };
}

/** Makes a change that adds to a list. */
export function append(path: string, value: NewValue): KeyChange {
  return { kind: 'append', path: pathOf(path), value };
}

/** Makes a change that takes a key away. */
export function remove(path: string): KeyChange {
  return { kind: 'remove', path: pathOf(path) };
}

/** Makes a change of a word, which may hold dots itself. */
export function rename(word: string, key: string): KeyChange {
  return { kind: 'rename-key', path: [word], key };
}

/** Plans changes of a file, given as text or bytes. */
export function plan(
  file: string | Uint8Array,
  ...changes: readonly KeyChange[]
): PlannedEdit | EditRefusal {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return planEdit('documents/a.md', bytes, changes, readFullYaml);
}

/** A refusal in short: its kind, what was found, and where. */
export function showRefusal({ problem }: EditRefusal): string {
  const fault = 'fault' in problem ? problem.fault : undefined;
  const place = fault?.place ?? ('place' in problem ? problem.place : undefined);
  const found = 'found' in problem ? problem.found : fault?.kind;
  const { line = 0, column = 0 } = place ? positionOf(place) : {};
  return [problem.kind, ...(found ? [found] : []), ...(place ? [`${line}:${column}`] : [])].join(
    ' ',
  );
}

/** What changes make of YAML between fences, or why they are refused. */
export function edited(yaml: string, ...changes: readonly KeyChange[]): string {
  const planned = plan(`---\n${yaml}---\n\nText.\n`, ...changes);
  if (planned.kind === 'refused') return showRefusal(planned);
  return planned.after.slice('---\n'.length, -'---\n\nText.\n'.length);
}
