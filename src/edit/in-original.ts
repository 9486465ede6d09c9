import type { Place, Source } from '../text/place.ts';
import type { EditProblem } from './edit-problem.ts';
import type { Splice } from './splice.ts';

/** The problem with its places in the file as it is, though it was met after some of the changes. */
export function inOriginal(
  problem: EditProblem,
  source: Source,
  splices: readonly Splice[],
): EditProblem {
  const move = ({ start, end }: Place): Place => ({
    source,
    start: offsetBefore(splices, start),
    end: offsetBefore(splices, end),
  });
  if ('place' in problem) return { ...problem, place: move(problem.place) };
  if (!('fault' in problem)) return problem;
  const { fault } = problem;
  const first = 'first' in fault ? { first: move(fault.first) } : {};
  return { ...problem, fault: { ...fault, place: move(fault.place), ...first } } as EditProblem;
}

/** Where a character stood before the splices; for one that they put in, where it was put. */
function offsetBefore(splices: readonly Splice[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of splices) {
    if (offset <= start + shift) break;
    if (offset < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}
