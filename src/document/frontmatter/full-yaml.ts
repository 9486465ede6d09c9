import { attempt } from './attempt.ts';
import { leaveOut } from './leave-out.ts';
import { faultOf } from './problem.ts';
import { surfaceProblems } from './surface.ts';
import type { Mapping } from './value.ts';
import type { FullYamlReader, YamlResult } from './yaml-result.ts';

/**
 * Reads any YAML, by the YAML library, and says what is wrong with it. An entry that cannot be
 * used is left out and the rest read again, so that one slip of the pen neither hides the other
 * entries nor brings on errors that are only its consequences.
 */
export const readFullYaml: FullYamlReader = (text, yamlStart, yamlEnd, source): YamlResult => {
  const original = text.slice(yamlStart, yamlEnd);
  const faults = surfaceProblems(original).map((problem) => faultOf(problem, yamlStart, source));
  let root: Mapping | undefined;

  // To YAML a lone carriage return ends a line; to the library it does not.
  let yaml: string | undefined = original.replace(/\r(?!\n)/g, '\n');
  const most = attemptsFor(original.length);
  for (let count = 1; yaml !== undefined && count <= most; count += 1) {
    const outcome = attempt(yaml, yamlStart, source);
    if (outcome.kind === 'read') {
      root = outcome.root;
      // That nothing usable remains after something was left out is no news.
      if (root !== undefined || count === 1) faults.push(...outcome.faults);
      break;
    }
    const { problem } = outcome;
    faults.push(faultOf(problem, yamlStart, source));
    const toTheEnd =
      problem.what.kind === 'yaml-feature' && problem.what.feature === 'several-documents';
    yaml = outcome.kind === 'blocked' ? leaveOut(yaml, problem.start, toTheEnd) : undefined;
  }
  return { mapping: root, faults: faults.sort((a, b) => a.place.start - b.place.start) };
};

/** Each attempt costs as much as the YAML is long, so that long YAML gets few. */
function attemptsFor(length: number): number {
  return Math.max(2, Math.min(20, Math.floor(100_000 / (length + 1))));
}
