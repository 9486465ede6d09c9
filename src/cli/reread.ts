import type { DecisionFile } from '../decision/decision-file.ts';
import { parseDecision } from '../decision/parse-decision.ts';
import type { Document } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { parseFile } from '../document/parse-file.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';

/** What reads single files of a register again. */
export interface Reread {
  readonly document: (path: string, bytes: Uint8Array) => Document;
  readonly decision: (path: string, bytes: Uint8Array) => DecisionFile;
  /** What is wrong with a file of the register by itself. */
  readonly faultsOf: (path: string, bytes: Uint8Array) => readonly DocumentFault[];
}

function sure<T>(parsed: T | 'needs-full'): T {
  if (parsed === 'needs-full') throw new Error('the full reader was there');
  return parsed;
}

/** Reads files of a register again, with the reader for all of YAML. */
export function rereading({ decisionFiles }: Register, full: FullYamlReader): Reread {
  const decisions = new Set(decisionFiles.map(({ source }) => source.path));
  const document: Reread['document'] = (path, bytes) =>
    sure(parseFile(path, bytes, decodeBytes, full));
  const decision: Reread['decision'] = (path, bytes) =>
    sure(parseDecision(path, bytes, decodeBytes, full));
  return {
    document,
    decision,
    faultsOf: (path, bytes) => (decisions.has(path) ? decision : document)(path, bytes).faults,
  };
}

/** The register with some of its files changed; only those are read again. */
export function withChanged(
  register: Register,
  changed: ReadonlyMap<string, Uint8Array>,
  reread: Reread,
): Register {
  if (changed.size === 0) return register;
  const documents = register.documents.map((old) => {
    const bytes = changed.get(old.source.path);
    if (!bytes) return old;
    const document = reread.document(old.source.path, bytes);
    // Two paths that some systems cannot tell apart are no matter of one file.
    const kept = old.faults.filter((fault) => fault.kind === 'path-collision');
    return { ...document, faults: [...document.faults, ...kept] };
  });
  const decisions = register.decisionFiles.map((old) => {
    const bytes = changed.get(old.source.path);
    return bytes ? reread.decision(old.source.path, bytes) : old;
  });
  return buildRegister(register.city, documents, decisions);
}
