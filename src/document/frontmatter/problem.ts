import type { Source } from '../../text/place.ts';
import type { YamlFault, YamlFeature } from '../fault.ts';
import type { SyntaxCode } from './syntax-hints.ts';

type WithoutPlace<Fault> = Fault extends unknown ? Omit<Fault, 'place'> : never;

/** A fault on its way: its offsets are those of the YAML text alone, not yet those of the file. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly what: WithoutPlace<YamlFault>;
}

/** A problem with the notation. `detail` is what the YAML library said, if it was the one. */
export function syntaxProblem(code: SyntaxCode, start: number, end: number, detail = ''): Problem {
  return { start, end, what: { kind: 'yaml-syntax', code, detail } };
}

/** A feature of YAML that frontmatter may not use. */
export function featureProblem(
  feature: YamlFeature,
  token: { readonly offset: number; readonly source?: string },
): Problem {
  const end = token.offset + (token.source?.length ?? 1);
  return { start: token.offset, end, what: { kind: 'yaml-feature', feature } };
}

/** Makes the fault of a problem, in a file where the YAML begins at `base`. */
export function faultOf({ start, end, what }: Problem, base: number, source: Source): YamlFault {
  return { ...what, place: { source, start: base + start, end: base + end } };
}

/** The end of the line that `at` stands in, without its line end. */
export function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  if (end === -1) return yaml.length;
  return yaml[end - 1] === '\r' && end > at ? end - 1 : end;
}
