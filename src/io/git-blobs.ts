import type { Git } from './git.ts';

/** The bytes of a file; an `io-error` where it is too large, broken or absent from a partial clone. */
type Content = Uint8Array | 'io-error';

/** The contents of files in a repository, by the names of git's objects. */
export interface Blobs {
  /** Says which will be read, about in that order, so that one process reads many. */
  expect(ids: readonly string[]): void;
  read(id: string): Content;
}

/** Files above this size are not read, as in the work tree: 64 MB. */
const LARGEST = 64 * 1024 * 1024;

/** Room for the line that stands before a content. */
const LINE = 128;

/**
 * Reads as many as fit, in order. Where not even the first came whole, it is too large, or git ended
 * over it.
 */
function readBatch(git: Git, ids: readonly string[], largest: number): Map<string, Content> {
  const asked = ids.map((id) => `${id}\n`).join('');
  const { output } = git(['cat-file', '--batch', '--buffer'], asked, largest + LINE);
  const blobs = new Map<string, Content>();
  let at = 0;
  for (const id of ids) {
    const lineEnd = output.indexOf('\n', at);
    if (lineEnd < 0) break;
    // `ID TYPE SIZE`, then the content and a line end; or `ID missing` and nothing more.
    const [, type, size] = output.toString('latin1', at, lineEnd).split(' ');
    const start = lineEnd + 1;
    const end = size === undefined ? lineEnd : start + Number(size);
    if (end >= output.length) break;
    const isGood = type === 'blob' && end - start <= largest;
    blobs.set(id, isGood ? output.subarray(start, end) : 'io-error');
    at = end + 1;
  }
  return blobs;
}

/**
 * Reads blobs in batches, the last of which is kept.
 *
 * @param largest how many bytes a file may have, and about as many has a batch
 */
export function gitBlobs(git: Git, largest: number = LARGEST): Blobs {
  /** The expected ones that no batch has held yet. */
  const waiting = new Set<string>();
  let held: ReadonlyMap<string, Content> = new Map();

  function expect(ids: readonly string[]): void {
    for (const id of ids) if (!held.has(id)) waiting.add(id);
  }

  function read(id: string): Content {
    const known = held.get(id);
    if (known !== undefined) return known;
    // What comes again after its batch was let go comes by itself, and leaves the batch that is held.
    if (!waiting.has(id)) return readBatch(git, [id], largest).get(id) ?? 'io-error';
    const ids = [...waiting];
    const at = ids.indexOf(id);
    held = readBatch(git, [...ids.slice(at), ...ids.slice(0, at)], largest);
    for (const each of held.keys()) waiting.delete(each);
    return held.get(id) ?? 'io-error';
  }

  return { expect, read };
}
