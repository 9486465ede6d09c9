import { lazily } from '../../../text/lazily.ts';
import { STAR } from '../characters.ts';

/** A row of `*` or `_` in a heading. What emphasis leaves of it is text. */
export interface Run {
  readonly marker: number;
  /** Index of the part of the heading's words that stands for it. */
  readonly part: number;
  readonly opens: boolean;
  readonly closes: boolean;
  length: number;
}

const PUNCTUATION = lazily(() => /[\p{P}\p{S}]/u);
/** Comparisons for one heading: more than any that was written by a person takes. */
const MOST_STEPS = 100_000;

/** Tells what a run can do from the characters on both sides of it; '' is the edge of the text. */
export function makeRun(
  marker: number,
  length: number,
  before: string,
  after: string,
  part: number,
): Run {
  const [left, right] = [classOf(before), classOf(after)];
  const canOpen = right === 'word' || (right === 'punctuation' && left !== 'word');
  const canClose = left === 'word' || (left === 'punctuation' && right !== 'word');
  if (marker === STAR) return { marker, part, length, opens: canOpen, closes: canClose };
  const opens = canOpen && (left !== 'word' || !canClose);
  const closes = canClose && (right !== 'word' || !canOpen);
  return { marker, part, length, opens, closes };
}

/**
 * Pairs opening and closing runs by CommonMark's rules and takes from their length what became
 * emphasis. The lengths compared are what is left of a run, as in remark.
 */
export function pairRuns(runs: readonly Run[]): void {
  const openers: Run[] = [];
  let steps = 0;
  for (const run of runs) {
    while (run.closes && run.length > 0 && steps < MOST_STEPS) {
      let index = openers.length - 1;
      while (index >= 0 && !isPair(openers[index] as Run, run)) index -= 1;
      steps += openers.length - index;
      if (index < 0) break;
      const opener = openers[index] as Run;
      const used = opener.length > 1 && run.length > 1 ? 2 : 1;
      opener.length -= used;
      run.length -= used;
      openers.length = opener.length > 0 ? index + 1 : index;
    }
    if (run.opens && run.length > 0) openers.push(run);
  }
}

function isPair(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false;
  const isAmbiguous = opener.closes || closer.opens;
  const isOdd = closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0;
  return !(isAmbiguous && isOdd);
}

function classOf(character: string): 'space' | 'punctuation' | 'word' {
  if (character.trim() === '') return 'space';
  // NUL is read as U+FFFD, which is a symbol.
  return character === '\0' || PUNCTUATION().test(character) ? 'punctuation' : 'word';
}
