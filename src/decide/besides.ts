import type { Document } from '../document/document.ts';
import type { KeyChange } from '../edit/key-change.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';

/** What changes in a document beside the points: a successor comes to say what it replaces. */
export interface Besides {
  readonly document: Document;
  /** The same in memory and in the file. */
  readonly change: (document: Document) => Document;
  readonly changes: readonly KeyChange[];
  /** Of a successor: what it comes to replace. */
  readonly predecessor?: Document;
}

/** A register with what changes beside the points, and the way back to its documents as they were. */
export interface WithBesides {
  readonly register: Register;
  readonly asItWas: (document: Document) => Document;
}

/** The register as it stands once everything beside the points has changed. */
export function withBesides(register: Register, besides: readonly Besides[]): WithBesides {
  if (besides.length === 0) return { register, asItWas: (document) => document };
  const changed = new Map<Document, Document>();
  for (const { document, change } of besides) {
    changed.set(document, change(changed.get(document) ?? document));
  }
  const before = new Map([...changed].map(([old, now]) => [now, old]));
  const documents = register.documents.map((document) => changed.get(document) ?? document);
  return {
    register: buildRegister(register.city, documents, register.decisionFiles),
    asItWas: (document) => before.get(document) ?? document,
  };
}
