import { SEVERITIES, type Severity } from '../city/city.ts';
import type { Remark } from './remark.ts';

/** A finding that both views have, but that weighs otherwise in the later. */
export interface Reweighed {
  readonly remark: Remark;
  readonly before: Severity;
}

/** What became of the findings between two views. */
export interface FindingChanges {
  readonly appeared: readonly Remark[];
  readonly disappeared: readonly Remark[];
  /** More serious than before. */
  readonly heavier: readonly Reweighed[];
  readonly lighter: readonly Reweighed[];
}

function group(remarks: readonly Remark[], keyOf: (remark: Remark) => string) {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const known = groups.get(keyOf(remark));
    if (known) known.push(remark);
    else groups.set(keyOf(remark), [remark]);
  }
  return groups;
}

/** A finding belongs to its document wherever the file lies; one of another file belongs to that file. */
function ownerOf({ rule, document, place }: Remark): string {
  return `${rule}\n${document ? `id ${document.id.value}` : `path ${place.source.path}`}`;
}

/** Takes what two lists have in common by a key out of both. */
function take(
  before: Set<Remark>,
  after: Set<Remark>,
  keyOf: (remark: Remark) => string,
): [before: Remark, after: Remark][] {
  const waiting = group([...after], keyOf);
  const pairs: [Remark, Remark][] = [];
  for (const remark of before) {
    const other = waiting.get(keyOf(remark))?.shift();
    if (!other) continue;
    before.delete(remark);
    after.delete(other);
    pairs.push([remark, other]);
  }
  return pairs;
}

/**
 * Compares the findings of two views. The same rule on the same document is the same finding: first
 * those that say the same, then the rest one by one, for a message may name a day or a place.
 */
export function findingChanges(
  before: readonly Remark[],
  after: readonly Remark[],
): FindingChanges {
  const [left, right] = [new Set(before), new Set(after)];
  const pairs = [
    ...take(left, right, (remark) => `${ownerOf(remark)}\n${remark.message.sv}`),
    ...take(left, right, ownerOf),
  ];
  const weight = (severity: Severity) => SEVERITIES.indexOf(severity);
  const order = new Map(after.map((remark, index) => [remark, index]));
  const reweighed = pairs
    .filter(([old, remark]) => old.severity !== remark.severity)
    .map(([old, remark]): Reweighed => ({ remark, before: old.severity }))
    .sort((a, b) => (order.get(a.remark) ?? 0) - (order.get(b.remark) ?? 0));
  const isHeavier = (each: Reweighed) => weight(each.remark.severity) < weight(each.before);
  return {
    appeared: [...right],
    disappeared: [...left],
    heavier: reweighed.filter(isHeavier),
    lighter: reweighed.filter((each) => !isHeavier(each)),
  };
}
