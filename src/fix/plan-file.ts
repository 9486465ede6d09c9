import type { DocumentFault } from '../document/document-fault.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { planEdit } from '../edit/plan-edit.ts';
import { applySplices, encodeText, type Splice } from '../edit/splice.ts';
import type { Candidate } from './candidate.ts';
import type { FileToFix } from './open-to-fix.ts';
import type { Resolved } from './resolve-mend.ts';

/** The changes that one fix makes in one file. */
export interface Part {
  readonly candidate: Candidate;
  readonly changes: readonly Resolved[];
}

/** What fixes make of a file. */
export interface FilePlan {
  readonly splices: readonly Splice[];
  readonly bytes: Uint8Array;
  /** Those that cannot be made in it byte by byte, or would leave a new fault. */
  readonly refused: readonly Candidate[];
}

/** What planning takes from outside. */
export interface Tools {
  readonly full: FullYamlReader;
  /** What is wrong with the file at a path by itself, if these are its bytes. */
  readonly faultsOf: (path: string, bytes: Uint8Array) => readonly DocumentFault[];
}

/** Plans all fixes of a file; those that do not go together with the ones before are refused. */
export function planFile(file: FileToFix, parts: readonly Part[], tools: Tools): FilePlan {
  const whole = attempt(file, parts, tools);
  if (whole) return { ...whole, refused: [] };
  let made: readonly Part[] = [];
  let plan: Attempt = { splices: [], bytes: file.bytes };
  const refused: Candidate[] = [];
  for (const part of parts) {
    const next = attempt(file, [...made, part], tools);
    if (next) {
      made = [...made, part];
      plan = next;
    } else refused.push(part.candidate);
  }
  return { ...plan, refused };
}

type Attempt = Pick<FilePlan, 'splices' | 'bytes'>;

function attempt(file: FileToFix, parts: readonly Part[], tools: Tools): Attempt | undefined {
  const { path, bytes, text, bom, head } = file;
  const all = parts.flatMap(({ changes }) => changes);
  const asked = all.flatMap((each) => (each.kind === 'change' ? [each.change] : []));
  const edit = planEdit(path, bytes, asked, tools.full);
  if (edit.kind === 'refused') return undefined;
  const below = all.flatMap((each) => (each.kind === 'splice' ? [each.splice] : []));
  // Those of the frontmatter end where it does, so that these can follow them.
  if (edit.splices.some(({ end }) => end > head.yamlEnd)) return undefined;
  const splices = [...edit.splices, ...[...below].sort((a, b) => a.start - b.start)];
  const after = encodeText(applySplices(text, splices), bom);
  return leavesNewFault(file, after, tools) ? undefined : { splices, bytes: after };
}

/** Whether a file has a fault of some kind more often than before: then what was meant is in doubt. */
function leavesNewFault(
  { path, bytes }: FileToFix,
  after: Uint8Array,
  { faultsOf }: Tools,
): boolean {
  const count = (content: Uint8Array) => {
    const counts = new Map<string, number>();
    for (const { kind } of faultsOf(path, content)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  };
  const before = count(bytes);
  return [...count(after)].some(([kind, times]) => times > (before.get(kind) ?? 0));
}
