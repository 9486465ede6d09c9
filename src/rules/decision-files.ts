import type { DecisionFile } from '../decision/decision-file.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { Register } from '../register/register.ts';

/** Faults that leave the frontmatter unusable as a whole: what is missing then is not to blame. */
const UNUSABLE: ReadonlySet<string> = new Set(['yaml-syntax', 'limit-exceeded', 'yaml-feature']);

/** Whether the frontmatter of a file could be read as a whole. */
export function isReadable(file: {
  readonly frontmatter: Mapping | undefined;
  readonly faults: readonly DocumentFault[];
}): boolean {
  return file.frontmatter !== undefined && !file.faults.some(({ kind }) => UNUSABLE.has(kind));
}

/** The decisions and proposals of a register whose frontmatter could be read as a whole. */
export function readableDecisions({ decisionFiles }: Register): readonly DecisionFile[] {
  return decisionFiles.filter(isReadable);
}

/** Whether nothing is decided yet, and nobody looks at it as if it were. */
export function isProposal({ decision, assumed }: DecisionFile): boolean {
  return decision === undefined && assumed === undefined;
}
