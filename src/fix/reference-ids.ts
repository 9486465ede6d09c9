import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Candidate } from './candidate.ts';

/**
 * The references of a document that name another one by its title or an alias, each with the change
 * that writes its id: that stays the same when the title does not.
 */
export function referenceIds(document: Document, register: Register): Candidate[] {
  const { supersedes, supersededBy, belongsTo, references } = document;
  const all = [...supersedes, ...supersededBy, ...belongsTo, ...references];
  return all.flatMap(({ to, place }): Candidate[] => {
    const found = register.resolve(to);
    if (found.kind !== 'document' || found.by === 'id' || found.document === document) return [];
    const value = found.document.id.value;
    if (register.withId(value).length > 1) return [];
    return [
      { kind: 'reference', finding: undefined, place, fix: [{ kind: 'value', place, value }] },
    ];
  });
}
