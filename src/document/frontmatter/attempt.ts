import { isCollection, type YAMLError } from 'yaml';
import type { Source } from '../../text/place.ts';
import type { YamlFault } from '../fault.ts';
import { type Build, buildValue } from './build-tree.ts';
import { type Composed, composeFirst } from './compose.ts';
import { parseCst } from './cst.ts';
import { diagnose, notAnEntry } from './diagnose.ts';
import { type Inspection, inspectCst } from './inspect-cst.ts';
import { FRONTMATTER_LIMITS } from './limits.ts';
import { faultOf, type Problem } from './problem.ts';
import type { Mapping, Value } from './value.ts';

/** What one attempt at reading came to. */
export type Attempt =
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Something stands in the way of the rest, and can be left out. */
  | { readonly kind: 'blocked'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly root: Mapping | undefined;
      readonly faults: readonly YamlFault[];
    };

/**
 * Tries to read the whole of some YAML, which begins at `base` in its file: first what measures and
 * refuses, which needs no recursion, and only then what composes values.
 */
export function attempt(yaml: string, base: number, source: Source): Attempt {
  const cst = parseCst(yaml);
  if ('tooDeepAt' in cst) return refuse('depth', cst.tooDeepAt, cst.tooDeepAt + 1);
  const seen = inspectCst(yaml, cst.tokens);
  if (seen.keys > FRONTMATTER_LIMITS.keys) return refuse('keys', 0, yaml.length);
  if (seen.nodes > FRONTMATTER_LIMITS.nodes) return refuse('nodes', 0, yaml.length);
  const seenFirst = earliest(seen.problems);
  if (seenFirst) return { kind: 'blocked', problem: seenFirst };
  const composed = composeFirst(cst.tokens, yaml.length);
  const problem = firstError(yaml, composed);
  if (problem) return { kind: 'blocked', problem };

  const build: Build = { yaml, base, problems: [], twins: [] };
  const { contents } = composed;
  const value = contents === null ? undefined : buildValue(build, contents);
  if (value?.kind === 'mapping') {
    return { kind: 'read', root: value, faults: entryFaults(build, seen, source) };
  }
  const line = value?.kind === 'scalar' ? misreadLine(yaml, value, base) : undefined;
  if (line) return { kind: 'blocked', problem: line };
  return { kind: 'read', root: undefined, faults: [notAMapping(value, base, source)] };
}

function refuse(limit: 'depth' | 'keys' | 'nodes', start: number, end: number): Attempt {
  const allowed = FRONTMATTER_LIMITS[limit];
  return {
    kind: 'refused',
    problem: { start, end, what: { kind: 'limit-exceeded', limit, allowed } },
  };
}

function earliest(problems: readonly Problem[]): Problem | undefined {
  return problems.reduce<Problem | undefined>(
    (first, next) => (first && first.start <= next.start ? first : next),
    undefined,
  );
}

/** Errors after the first may be its consequences, and show again when its entry was left out. */
function firstError(yaml: string, { contents, errors }: Composed): Problem | undefined {
  let error: YAMLError | undefined;
  for (const next of errors) if (!error || next.pos[0] < error.pos[0]) error = next;
  if (!error) return undefined;
  // With text instead of entries at the beginning, the library stumbles where the next line begins.
  const isText = contents !== null && !(isCollection(contents) && contents.flow !== true);
  if (isText && / in YAML stream/.test(error.message)) {
    return notAnEntry(yaml, contents.range[0], error.message);
  }
  return diagnose(yaml, error);
}

function entryFaults(build: Build, seen: Inspection, source: Source): readonly YamlFault[] {
  const place = (start: number, end: number) => ({ source, start, end });
  return [
    ...build.problems.map((problem) => faultOf(problem, build.base, source)),
    ...build.twins.map(
      ({ first, second }): YamlFault => ({
        kind: 'duplicate-key',
        place: place(second.start, second.end),
        key: second.text,
        first: place(first.start, first.end),
      }),
    ),
    ...seen.cuts.map(
      ({ start, end, kept, cut }): YamlFault => ({
        kind: 'cut-by-comment',
        place: place(build.base + start, build.base + end),
        kept,
        cut,
      }),
    ),
  ];
}

/** A line such as `title:Plan` or one with a hard space, which made a single text of everything. */
function misreadLine(
  yaml: string,
  { start, style }: Value & { kind: 'scalar' },
  base: number,
): Problem | undefined {
  const problem = notAnEntry(yaml, start - base, 'not a mapping');
  const { what } = problem;
  return style === 'plain' && what.kind === 'yaml-syntax' && what.code !== 'missing-colon'
    ? problem
    : undefined;
}

function notAMapping(value: Value | undefined, base: number, source: Source): YamlFault {
  const empty =
    value === undefined ||
    (value.kind === 'scalar' && value.style === 'plain' && value.text === '');
  const found = empty ? 'nothing' : value.kind === 'list' ? 'list' : 'scalar';
  const place = empty
    ? { source, start: base, end: base }
    : { source, start: value.start, end: value.end };
  return { kind: 'not-a-mapping', place, found };
}
