import { invisibleIn } from './invisible.ts';
import type { Problem } from './problem.ts';

/** So many invisible characters are enough to be told of. */
const MOST_INVISIBLE = 20;

/** What is wrong with YAML as plain text: invisible characters, comments included, and line ends. */
export function surfaceProblems(yaml: string): readonly Problem[] {
  const problems: Problem[] = invisibleIn(yaml, MOST_INVISIBLE).map(({ at, length, code }) => ({
    start: at,
    end: at + length,
    what: { kind: 'invisible-character', code },
  }));
  const lineEnds = lineEndProblem(yaml);
  return lineEnds ? [...problems, lineEnds] : problems;
}

/** Lone carriage returns, which programs disagree about, or line ends of both common kinds. */
function lineEndProblem(yaml: string): Problem | undefined {
  if (!yaml.includes('\r')) return undefined;
  const lone = yaml.search(/\r(?!\n)/);
  if (lone !== -1)
    return { start: lone, end: lone + 1, what: { kind: 'line-ends', found: 'lone-cr' } };
  const firstIsCrlf = yaml[yaml.indexOf('\n') - 1] === '\r';
  const odd = firstIsCrlf ? yaml.search(/(?<!\r)\n/) : yaml.indexOf('\r\n');
  if (odd === -1) return undefined;
  return {
    start: odd,
    end: odd + (firstIsCrlf ? 1 : 2),
    what: { kind: 'line-ends', found: 'mixed' },
  };
}
