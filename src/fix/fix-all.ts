import { composeSplices } from '../edit/compose-splices.ts';
import type { Splice } from '../edit/splice.ts';
import type { Candidate } from './candidate.ts';
import type { Tools } from './plan-file.ts';
import { planPass } from './plan-pass.ts';

/** More rounds than that would be a fault of a rule: what one mends, another one breaks. */
const MOST_ROUNDS = 10;

/** A file that was fixed. */
interface FixedFile {
  readonly path: string;
  /** The text as `decode` gives it. */
  readonly text: string;
  /** From the text as it was to the text as it is to be. */
  readonly splices: readonly Splice[];
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What all rounds come to. */
export interface Fixed {
  /** By path. */
  readonly files: readonly FixedFile[];
  readonly made: readonly Candidate[];
  /** Fixes of the last round that was allowed, if they did not come to an end. */
  readonly endless: readonly Candidate[];
}

/** What fixing takes from outside. */
export interface Workshop extends Tools {
  /** The fixes that are asked for, as the files are by now; those that differ are given. */
  readonly look: (changed: ReadonlyMap<string, Uint8Array>) => readonly Candidate[];
  readonly bytesOf: (path: string) => Uint8Array | undefined;
}

/** Makes all fixes, round by round, until nothing changes any more. Writes nothing. */
export function fixAll({ look, bytesOf, ...tools }: Workshop): Fixed {
  const files = new Map<string, FixedFile>();
  const changed = new Map<string, Uint8Array>();
  const made: Candidate[] = [];
  let endless: readonly Candidate[] = [];
  for (let round = 0; round <= MOST_ROUNDS; round += 1) {
    const now = (path: string) => changed.get(path) ?? bytesOf(path);
    const pass = planPass(look(changed), now, tools);
    if (pass.files.length === 0) break;
    if (round === MOST_ROUNDS) endless = pass.made;
    else {
      made.push(...pass.made);
      for (const { file, splices, bytes } of pass.files) {
        const { path } = file;
        const known = files.get(path);
        const first = known ?? { path, text: file.text, splices: [], before: file.bytes };
        const all = composeSplices(first.text, first.splices, splices);
        files.set(path, { ...first, splices: all, after: bytes });
        changed.set(path, bytes);
      }
    }
  }
  const byPath = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: byPath.filter(({ splices }) => splices.length > 0), made, endless };
}
