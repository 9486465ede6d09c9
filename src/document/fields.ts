import { explainDate } from '../forms/date-form.ts';
import { readInterval } from '../forms/interval-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { type Day, type PartialDay, parsePartialDay } from '../text/calendar.ts';
import type { Place, Source } from '../text/place.ts';
import type { Fact } from './document.ts';
import type { DocumentFault } from './document-fault.ts';
import type { Mapping, Value } from './frontmatter/value.ts';

/** What reading one file shares: its source, its text, and where faults go. */
export interface Scope {
  readonly source: Source;
  readonly slice: (start: number, end: number) => string;
  readonly report: (fault: DocumentFault) => void;
}

/**
 * The fields of one mapping, by canonical key. A field that is empty counts as absent; one of the
 * wrong shape is absent too, for the schema has reported it.
 */
export interface Fields {
  readonly place: Place;
  value(key: string): Value | undefined;
  text(key: string): Fact<string> | undefined;
  /** One text, or a list of them. */
  texts(key: string): Fact<string>[];
  flag(key: string): boolean;
  /** Whole months of an interval such as `24 months` or «vart fjärde år». */
  months(key: string): Fact<number> | undefined;
  /** A day; anything else that is meant as a date is a fault. */
  day(key: string): Fact<Day> | undefined;
  /** A day, month or year. */
  partialDay(key: string): Fact<PartialDay> | undefined;
  mapping(key: string): Fields | undefined;
  /** One mapping, or a list of them; other members of the list are left out. */
  mappings(key: string): Fields[];
}

const EMPTY = /^(?:|~|null|Null|NULL)$/;

/** Whether a value was left out, or says null. */
export function isEmptyValue(value: Value): boolean {
  return value.kind === 'scalar' && value.style === 'plain' && EMPTY.test(value.text);
}

/** The text of a value as a field that holds text takes it: `[Nummer]` is what the author wrote, not a list. */
export function textOf(value: Value, scope: Scope): string {
  return value.kind === 'scalar' ? value.text.trim() : scope.slice(value.start, value.end);
}

/** Where a value stands. */
export function placeOfValue(value: Value, scope: Scope): Place {
  return { source: scope.source, start: value.start, end: value.end };
}

/** Reads a date that stands by itself; reports what is no date, unless it is a placeholder. */
export function readPartialDay(
  value: Value,
  path: string,
  scope: Scope,
): Fact<PartialDay> | undefined {
  const written = textOf(value, scope);
  const place = placeOfValue(value, scope);
  const day = parsePartialDay(written);
  if (day) return { value: day, place };
  if (isPlaceholder(written)) return undefined;
  const explained = explainDate(written);
  const canonical = 'canonical' in explained ? explained.canonical : undefined;
  const problem =
    explained.kind === 'impossible' || explained.kind === 'not-a-date'
      ? explained.kind
      : 'long-form';
  scope.report({ kind: 'date', place, path, written, problem, canonical });
  const meant = canonical === undefined ? undefined : parsePartialDay(canonical);
  return meant && { value: meant, place };
}

/** Opens a mapping for reading; `path` is where it stands, `''` for the top. */
export function fieldsOf(mapping: Mapping, path: string, scope: Scope): Fields {
  const values = new Map<string, Value>();
  for (const { key, value } of mapping.entries) {
    if (!isEmptyValue(value)) values.set(key.text, value);
  }
  const pathOf = (key: string) => (path === '' ? key : `${path}.${key}`);
  const place = { source: scope.source, start: mapping.start, end: mapping.end };
  const fact = (value: Value): Fact<string> => ({
    value: textOf(value, scope),
    place: placeOfValue(value, scope),
  });
  const isShort = (value: Value) =>
    value.kind === 'scalar' ||
    (value.kind === 'list' && value.items.length === 1 && value.items[0]?.kind === 'scalar');

  const fields: Fields = {
    place,
    value: (key) => values.get(key),
    text(key) {
      const value = values.get(key);
      return value && isShort(value) ? fact(value) : undefined;
    },
    texts(key) {
      const value = values.get(key);
      if (!value || value.kind === 'mapping') return [];
      const items = value.kind === 'list' ? value.items : [value];
      return items.filter((item) => item.kind === 'scalar' && !isEmptyValue(item)).map(fact);
    },
    flag: (key) => fields.text(key)?.value === 'true',
    months(key) {
      const text = fields.text(key);
      if (!text || isPlaceholder(text.value)) return undefined;
      const interval = readInterval(text.value);
      const { value: written, place } = text;
      if (!interval) scope.report({ kind: 'interval-not-understood', place, written });
      return interval && { value: interval.months, place: text.place };
    },
    day(key) {
      const partial = fields.partialDay(key);
      if (!partial) return undefined;
      const { value, place } = partial;
      if (value.precision === 'day') return { value: value.first, place };
      const written = scope.slice(place.start, place.end);
      const problem = 'imprecise';
      scope.report({
        kind: 'date',
        place,
        path: pathOf(key),
        written,
        problem,
        canonical: undefined,
      });
      return undefined;
    },
    partialDay(key) {
      const value = values.get(key);
      return value && isShort(value) ? readPartialDay(value, pathOf(key), scope) : undefined;
    },
    mapping(key) {
      const value = values.get(key);
      return value?.kind === 'mapping' ? fieldsOf(value, pathOf(key), scope) : undefined;
    },
    mappings(key) {
      const value = values.get(key);
      const items = value?.kind === 'list' ? value.items : value ? [value] : [];
      return items
        .filter((item) => item.kind === 'mapping')
        .map((item) => fieldsOf(item, pathOf(key), scope));
    },
  };
  return fields;
}
