import type { Candidate } from './candidate.ts';
import { inOrder, pathOf } from './candidate.ts';
import { clash } from './clash.ts';
import { type FileToFix, openToFix } from './open-to-fix.ts';
import { type FilePlan, type Part, planFile, type Tools } from './plan-file.ts';
import { type Resolved, resolveMend } from './resolve-mend.ts';

/** What one round of fixes makes of the files. */
export interface Pass {
  readonly files: readonly (FilePlan & { readonly file: FileToFix })[];
  readonly made: readonly Candidate[];
}

/**
 * Plans one round: of fixes that are about the same fact the first by place is made, and the others
 * wait for the next round. A fix of several files is made in all of them or in none.
 *
 * @param bytesOf the files as they are now; undefined for what must not be changed
 */
export function planPass(
  candidates: readonly Candidate[],
  bytesOf: (path: string) => Uint8Array | undefined,
  tools: Tools,
): Pass {
  const opened = new Map<string, FileToFix | undefined>();
  const open = (path: string) => {
    if (opened.has(path)) return opened.get(path);
    const bytes = bytesOf(path);
    const file = bytes && openToFix(path, bytes, tools.full);
    opened.set(path, file);
    return file;
  };
  const parts = new Map<string, Part[]>();
  for (const candidate of inOrder(candidates)) {
    const own = resolve(candidate, open);
    if (!own) continue;
    const clashes = [...own].some(([path, changes]) =>
      (parts.get(path) ?? []).some((part) =>
        part.changes.some((one) => changes.some((other) => clash(one, other))),
      ),
    );
    if (clashes) continue;
    for (const [path, changes] of own) {
      const known = parts.get(path) ?? [];
      parts.set(path, [...known, { candidate, changes }]);
    }
  }
  return settle(parts, open, tools);
}

/** The changes of a fix, by file; undefined where one of them cannot be made. */
function resolve(
  { fix }: Candidate,
  open: (path: string) => FileToFix | undefined,
): Map<string, Resolved[]> | undefined {
  const own = new Map<string, Resolved[]>();
  for (const mend of fix) {
    const path = pathOf(mend);
    const file = open(path);
    const resolved = file && resolveMend(file, mend);
    if (!resolved) return undefined;
    own.set(path, [...(own.get(path) ?? []), resolved]);
  }
  return own;
}

/** Plans file by file, until no fix is left that some file refuses. */
function settle(
  parts: ReadonlyMap<string, readonly Part[]>,
  open: (path: string) => FileToFix | undefined,
  tools: Tools,
): Pass {
  const refused = new Set<Candidate>();
  const plans = new Map<string, FilePlan & { file: FileToFix }>();
  const waiting = new Set(parts.keys());
  for (const path of waiting) {
    waiting.delete(path);
    const file = open(path);
    const left = (parts.get(path) ?? []).filter(({ candidate }) => !refused.has(candidate));
    if (!file) continue;
    const plan = planFile(file, left, tools);
    plans.set(path, { ...plan, file });
    for (const candidate of plan.refused) {
      refused.add(candidate);
      for (const mend of candidate.fix) if (pathOf(mend) !== path) waiting.add(pathOf(mend));
    }
  }
  const files = [...plans.values()].filter(({ splices }) => splices.length > 0);
  const changed = new Set(files.map(({ file }) => file.path));
  const made = [...parts.values()].flat().map(({ candidate }) => candidate);
  return {
    files,
    made: [...new Set(made)].filter(
      (each) => !refused.has(each) && each.fix.some((mend) => changed.has(pathOf(mend))),
    ),
  };
}
