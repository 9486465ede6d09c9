import { readDecision } from '../forms/decision-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { parsePartialDay } from '../text/calendar.ts';
import type { Source } from '../text/place.ts';
import { dateText } from './date-text.ts';
import type { SynonymFault } from './document-fault.ts';
import type { Entry, Mapping, Scalar, Value } from './frontmatter/value.ts';
import { canonicalKey } from './synonyms.ts';

/** The frontmatter with English keys throughout; places stay those of the author's own words. */
export interface Canonical {
  readonly mapping: Mapping;
  readonly faults: readonly SynonymFault[];
}

function renamed(scalar: Scalar, text: string): Scalar {
  return { ...scalar, text };
}

/** «Datum och paragraf för beslutet: 2020-06-11 § 21» is two facts: split where it is not a mere date. */
function splitDecision(entry: Entry): [key: string, entry: Entry][] {
  const { value } = entry;
  if (value.kind !== 'scalar' || parsePartialDay(value.text)) return [['decision.date', entry]];
  const read = readDecision(value.text);
  const parts: [string, string | undefined][] = [
    ['decision.date', read?.date && dateText(read.date)],
    ['decision.paragraph', read?.paragraph],
    ['decision.case-number', read?.caseNumber],
    ['decided-by', read?.bodies[0]],
  ];
  const found = parts.filter((part): part is [string, string] => part[1] !== undefined);
  if (!read?.date) return [['decision.date', entry]];
  return found.map(([key, text]) => [key, { key: entry.key, value: renamed(value, text) }]);
}

/** Lays an entry at a path of one or two keys into the entries of a mapping being made. */
function lay(entries: Map<string, Entry>, path: string, entry: Entry): Entry | undefined {
  const [outer, inner] = path.split('.') as [string, string | undefined];
  const there = entries.get(outer);
  if (inner === undefined) {
    if (there) return there;
    entries.set(outer, { key: renamed(entry.key, outer), value: entry.value });
    return undefined;
  }
  const nested: Entry = { key: renamed(entry.key, inner), value: entry.value };
  if (!there) {
    const { start, end } = entry.key;
    const value: Mapping = { kind: 'mapping', entries: [nested], start, end };
    entries.set(outer, { key: renamed(entry.key, outer), value });
    return undefined;
  }
  if (there.value.kind !== 'mapping') return there;
  const same = there.value.entries.find((each) => each.key.text === inner);
  if (same) return same;
  const value: Mapping = { ...there.value, entries: [...there.value.entries, nested] };
  entries.set(outer, { key: there.key, value });
  return undefined;
}

/** An entry without a value says nothing, so it cannot say it twice. */
function isEmpty(value: Value): boolean {
  return (
    value.kind === 'scalar' && value.style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(value.text)
  );
}

/**
 * «Status» is the day of the decision on Linköping's cover sheet. Elsewhere it is a word such as
 * «utkast» or `active`, which must not pass for a decision.
 */
function isStatus({ key, value }: Entry): boolean {
  if (key.text.trim().toLowerCase() !== 'status' || value.kind !== 'scalar') return false;
  return !/[0-9]/.test(value.text) && !isPlaceholder(value.text);
}

/** Turns Swedish keys into the English ones that they stand for. English keys come first where both stand. */
export function canonicalise(mapping: Mapping, source: Source): Canonical {
  const faults: SynonymFault[] = [];
  const entries = new Map<string, Entry>();
  const swedish: [path: string, entry: Entry][] = [];
  for (const entry of mapping.entries) {
    const path = canonicalKey(entry.key.text);
    if (path === undefined || isStatus(entry)) entries.set(entry.key.text, entry);
    else if (path === 'decision.date') swedish.push(...splitDecision(entry));
    else swedish.push([path, entry]);
  }
  if (swedish.length === 0) return { mapping, faults };
  const filled = swedish.filter(([, entry]) => !isEmpty(entry.value));
  for (const [path, entry] of filled) {
    const before = lay(entries, path, entry);
    if (!before) continue;
    const place = { source, start: entry.key.start, end: entry.key.end };
    const first = { source, start: before.key.start, end: before.key.end };
    faults.push({ kind: 'said-twice', place, path, key: entry.key.text, first });
  }
  // A key without a value shows where the value is missing, unless it stands elsewhere.
  for (const [path, entry] of swedish) if (isEmpty(entry.value)) lay(entries, path, entry);
  return { mapping: { ...mapping, entries: [...entries.values()] }, faults };
}
