import type { EditProblem } from './edit-problem.ts';
import type { Change } from './key-change.ts';
import type { Splice } from './splice.ts';

/** What one change comes to: splices, or simpler changes to make in its place. */
export type Step = readonly Splice[] | { readonly instead: readonly Change[] } | EditProblem;
