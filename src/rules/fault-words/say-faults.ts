import type { ParsedFile } from '../../document/document.ts';
import type { DocumentFault } from '../../document/document-fault.ts';
import type { Complaint } from '../rule.ts';

/** What is said of one fault. Its place is the fault's own. */
export type Words = Omit<Complaint, 'place'>;

type OfKind<Fault, Kind> = Fault extends { readonly kind: unknown }
  ? Kind extends Fault['kind']
    ? Fault
    : never
  : never;

/**
 * Words for kinds of faults: undefined where another rule says it, or nobody needs to. A kind
 * that is added to the faults and has no words yet does not compile.
 */
export type FaultWords<Kind extends DocumentFault['kind']> = {
  readonly [Each in Kind]: (
    fault: OfKind<DocumentFault, Each>,
    file: ParsedFile,
  ) => Words | undefined;
};

/** Complains of the faults that a table has words for. */
export function* sayFaults<Kind extends DocumentFault['kind']>(
  files: readonly ParsedFile[],
  table: FaultWords<Kind>,
): Generator<Complaint, void> {
  // A fault and the words for its kind belong together, which TypeScript cannot follow through a table.
  const wordsFor = new Map(Object.entries(table)) as ReadonlyMap<
    string,
    (fault: DocumentFault, file: ParsedFile) => Words | undefined
  >;
  for (const file of files) {
    for (const fault of file.faults) {
      const words = wordsFor.get(fault.kind)?.(fault, file);
      if (words) yield { place: fault.place, ...words };
    }
  }
}
