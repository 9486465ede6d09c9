import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../text/calendar.ts';
import { isDeviceName } from '../text/device-name.ts';
import { foldName, toId } from '../text/normalise.ts';
import { swedishOrder } from '../text/swedish-order.ts';

/** What documents are gathered by: type, deciding body, responsible function, keyword. */
export type GroupKind = 'type' | 'body' | 'function' | 'subject';

/** The documents that have one of these in common, with a page of their own. */
export interface Group {
  readonly kind: GroupKind;
  readonly slug: string;
  readonly name: string;
  /** In the register's order. */
  readonly documents: readonly Document[];
}

function namesIn(register: Register, document: Document, asOf: Day, kind: GroupKind): string[] {
  switch (kind) {
    case 'type':
      return [judgedType(register, document, asOf)?.type.label ?? document.type?.value ?? ''];
    case 'body':
      return document.decidedBy.map(({ value }) => findBody(register.city, value)?.name ?? value);
    case 'function':
      return [document.responsibleFunction?.value ?? ''];
    case 'subject':
      return document.keywords.map(({ value }) => value);
  }
}

/** Gathers documents by one of the kinds, by name in Swedish order; names that only differ in form are one. */
export function groupDocuments(register: Register, asOf: Day, kind: GroupKind): readonly Group[] {
  const gathered = new Map<string, { name: string; documents: Set<Document> }>();
  for (const document of register.documents) {
    for (const name of namesIn(register, document, asOf, kind)) {
      const folded = foldName(name);
      if (folded === '') continue;
      const known = gathered.get(folded) ?? { name, documents: new Set() };
      known.documents.add(document);
      gathered.set(folded, known);
    }
  }
  const sorted = [...gathered.values()].sort((a, b) => swedishOrder().compare(a.name, b.name));
  const taken = new Set<string>();
  return sorted.map(({ name, documents }) => {
    const base = toId(name).slice(0, 80).replace(/-+$/, '') || kind;
    let slug = base;
    for (let count = 2; taken.has(slug) || isDeviceName(slug); count += 1)
      slug = `${base}-${count}`;
    taken.add(slug);
    return { kind, slug, name, documents: [...documents] };
  });
}
