import type { Fact, Reference } from '../document/document.ts';
import {
  type Fields,
  fieldsOf,
  isEmptyValue,
  placeOfValue,
  type Scope,
} from '../document/fields.ts';
import type { Value } from '../document/frontmatter/value.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { POINT_KINDS, type Point, type PointKind } from './decision-file.ts';

/** The deed of a point: exactly one, or a fault. */
function deedOf(fields: Fields, scope: Scope): PointKind | undefined {
  const deeds = POINT_KINDS.filter((kind) => fields.value(kind) !== undefined);
  const [deed] = deeds;
  const value = deed && fields.value(deed);
  if (value && deeds.length === 1 && !isHollow(value)) return deed;
  const { place } = fields;
  const told = deeds.length > 1 ? deeds : [];
  scope.report({ kind: 'point-not-understood', place, deeds: told, lacks: undefined });
  return undefined;
}

/** `{policy-it-2015}` is a mapping of nothing, which the schema takes for a template's text. */
function isHollow(value: Value): boolean {
  return value.kind === 'mapping' && value.entries.every((entry) => isEmptyValue(entry.value));
}

/** The document that a deed names: a text, or a list of one as it may stand under `supersedes`. */
function namedIn(fields: Fields, kind: PointKind, scope: Scope): Fact<string> | undefined {
  const text = fields.text(kind);
  if (text?.value === '') return undefined;
  const value = fields.value(kind);
  const only = value?.kind === 'list' && value.items.length === 1 ? value.items[0] : undefined;
  if (!text || only?.kind !== 'scalar' || isPlaceholder(text.value)) return text;
  return { value: only.text.trim(), place: placeOfValue(only, scope) };
}

function readPoint(fields: Fields, scope: Scope): Point[] {
  const kind = deedOf(fields, scope);
  const named = kind && namedIn(fields, kind, scope);
  // Of a value that can name no document, the schema has told.
  if (!kind || !named) return [];
  const needsTo = kind === 'prolong' || kind === 'transfer';
  if (needsTo && fields.value('to') === undefined) {
    scope.report({ kind: 'point-not-understood', place: fields.place, deeds: [kind], lacks: 'to' });
  }
  const target: Reference = { to: named.value, place: named.place, part: fields.text('part') };
  return [
    {
      kind,
      place: fields.place,
      target,
      from: fields.day('from'),
      until: kind === 'prolong' ? fields.partialDay('to') : undefined,
      to: kind === 'transfer' ? fields.text('to') : undefined,
      reason: fields.text('reason'),
      attachment: fields.text('attachment'),
      note: fields.text('note'),
    },
  ];
}

/** Reads the points of a decision, in the author's order. What cannot be understood is a fault. */
export function readPoints(fields: Fields, scope: Scope): Point[] {
  const value = fields.value('points');
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) =>
    item.kind === 'mapping' ? readPoint(fieldsOf(item, 'points', scope), scope) : [],
  );
}
