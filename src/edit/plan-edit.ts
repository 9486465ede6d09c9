import { decode } from '../document/decode.ts';
import { type FileFault, placeFault } from '../document/fault.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { lineStartsOf } from '../text/place.ts';
import { changeProblem } from './change-problem.ts';
import type { EditProblem, EditRefusal } from './edit-problem.ts';
import { openHead } from './head.ts';
import { inOriginal } from './in-original.ts';
import type { KeyChange } from './key-change.ts';
import { type Draft, makeChange } from './make-change.ts';
import { applySplices, encodeText, invertSplices, type Splice } from './splice.ts';

/** What is to be done to one file. Without splices, it already is as it should be. */
export interface PlannedEdit {
  readonly kind: 'planned';
  readonly path: string;
  /** The file's text as `decode` gives it, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
  /** From `before` to `after`, in their order; none touches another. */
  readonly splices: readonly Splice[];
  /** The whole file as it is to be written. */
  readonly bytes: Uint8Array;
}

/**
 * Plans changes of one file's frontmatter, one after the other, and changes no byte that they do not
 * mean. Each result is read again and held against what was meant. All or nothing; never throws.
 */
export function planEdit(
  path: string,
  bytes: Uint8Array,
  changes: readonly KeyChange[],
  full: FullYamlReader,
): PlannedEdit | EditRefusal {
  const { text, bom, faults } = decode(bytes);
  const [fault] = faults;
  if (fault) {
    const source = { path, lineStarts: lineStartsOf(text), length: text.length };
    return refuse(undefined, { kind: 'file', fault: placeFault<FileFault>(fault, source) });
  }
  const head = openHead(path, text, full);
  if (!('root' in head)) return refuse(undefined, head);
  let draft: Draft = { original: text, head, splices: [] };
  for (const change of changes) {
    const problem = changeProblem(draft.head, change);
    const next = problem ?? makeChange(draft, change, full);
    if (!('head' in next)) return refuse(change, inOriginal(next, head.source, draft.splices));
    draft = next;
  }
  const { splices } = draft;
  const after = draft.head.text;
  const back = applySplices(after, invertSplices(text, splices));
  if (applySplices(text, splices) !== after || back !== text)
    return refuse(undefined, { kind: 'self-check', found: 'splices' });
  return {
    kind: 'planned',
    path,
    before: text,
    after,
    bom,
    splices,
    bytes: encodeText(after, bom),
  };
}

function refuse(change: KeyChange | undefined, problem: EditProblem): EditRefusal {
  return { kind: 'refused', change, problem };
}
