import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  Scalar as YamlScalar,
} from 'yaml';
import { notAnEntry } from './diagnose.ts';
import { hasInvisible, invisibleEscape } from './invisible.ts';
import { keyProblem } from './key-problem.ts';
import type { Problem } from './problem.ts';
import type { Entry, List, Mapping, Scalar, Value } from './value.ts';

/** Two entries whose keys are the same to a reader. */
interface Twins {
  readonly first: Scalar;
  readonly second: Scalar;
}

/** What turning nodes into a tree needs and finds. Offsets are those of the YAML text. */
export interface Build {
  readonly yaml: string;
  /** Where the YAML begins in the file: the tree's offsets are those of the file. */
  readonly base: number;
  readonly problems: Problem[];
  readonly twins: Twins[];
}

/**
 * Turns the library's nodes into our tree. Entries without a usable key are left out, and of
 * entries with the same key all but the first. Recursive: the depth must have been measured.
 */
export function buildValue(build: Build, node: Node): Value {
  if (isMap<Node, Node | null>(node)) return buildMapping(build, node);
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => buildValue(build, item));
    const [start, end] = placed(build, node);
    return {
      kind: 'list',
      items,
      start,
      end: node.flow ? end : (items.at(-1)?.end ?? end),
    } satisfies List;
  }
  return buildScalar(build, node);
}

function buildMapping(build: Build, node: YAMLMap<Node, Node | null>): Mapping {
  const entries: Entry[] = [];
  const keys = new Map<string, Scalar>();
  for (const pair of node.items) {
    const key = buildScalar(build, pair.key);
    const problem = pairProblem(build, pair, key);
    // The same to a reader are also `Id` and `id`, and letters composed or not.
    const folded = key.text.normalize('NFC').toLowerCase();
    const first = keys.get(folded);
    if (problem !== undefined || pair.value === null) {
      if (problem) build.problems.push(problem);
    } else if (first) build.twins.push({ first, second: key });
    else {
      keys.set(folded, key);
      entries.push({ key, value: buildValue(build, pair.value) });
    }
  }
  const [start, end] = placed(build, node);
  if (node.flow && build.yaml[start - build.base] === '{')
    return { kind: 'mapping', entries, start, end };
  return {
    kind: 'mapping',
    entries,
    start: entries[0]?.key.start ?? start,
    end: entries.at(-1)?.value.end ?? start,
  };
}

function pairProblem(
  build: Build,
  pair: Pair<Node, Node | null>,
  key: Scalar,
): Problem | undefined {
  const start = key.start - build.base;
  const problem = keyProblem(key, start);
  if (problem || pair.value !== null) return problem;
  return notAnEntry(build.yaml.slice(0, key.end - build.base), start, 'a key without a value');
}

function buildScalar(build: Build, node: Node): Scalar {
  const [start, end] = placed(build, node);
  if (!isScalar(node)) return { kind: 'scalar', text: '', style: 'plain', start, end };
  const text = node.source ?? '';
  switch (node.type) {
    case YamlScalar.BLOCK_FOLDED:
    case YamlScalar.BLOCK_LITERAL: {
      const source = build.yaml.slice(start - build.base, end - build.base);
      return { kind: 'scalar', text, style: 'block', start, end: start + source.trimEnd().length };
    }
    case YamlScalar.QUOTE_DOUBLE:
      if (hasInvisible(text)) noteEscape(build, start, end);
      return { kind: 'scalar', text, style: 'quoted', start, end };
    case YamlScalar.QUOTE_SINGLE:
      return { kind: 'scalar', text, style: 'quoted', start, end };
    default:
      return { kind: 'scalar', text, style: 'plain', start, end };
  }
}

function noteEscape(build: Build, start: number, end: number): void {
  const from = start - build.base;
  const written = invisibleEscape(build.yaml.slice(from, end - build.base));
  if (!written) return;
  const at = from + written.at;
  build.problems.push({
    start: at,
    end: at + written.length,
    what: { kind: 'invisible-character', code: written.code },
  });
}

function placed({ base }: Build, node: Node): readonly [start: number, end: number] {
  const [start, end] = node.range ?? [0, 0];
  return [base + start, base + end];
}
