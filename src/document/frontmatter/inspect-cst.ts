import type { CST } from 'yaml';
import { runTogether } from './diagnose.ts';
import { endOfLine, featureProblem, type Problem, syntaxProblem } from './problem.ts';

/** A plain value of which YAML cut off the rest as a comment. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kept: string;
  readonly cut: string;
}

export interface Inspection {
  readonly problems: readonly Problem[];
  readonly cuts: readonly Cut[];
  readonly keys: number;
  /** Scalars and collections, keys and places left empty among them. */
  readonly nodes: number;
}

const BLANK: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'byte-order-mark']);

interface Findings {
  readonly problems: Problem[];
  readonly cuts: Cut[];
  readonly open: CST.Token[];
}

/**
 * Looks through the concrete syntax tree, with a stack of its own, for what frontmatter may not
 * hold and for marks that are never closed (the library only notices those where the text ends).
 */
export function inspectCst(yaml: string, tokens: readonly CST.Token[]): Inspection {
  const found: Findings = { problems: [], cuts: [], open: [] };
  let keys = 0;
  let nodes = 0;
  for (const token of tokens) {
    if (!BLANK.has(token.type)) nodes += 1;
    inspectTopLevel(token, found);
  }
  for (let token = found.open.pop(); token !== undefined; token = found.open.pop()) {
    nodes += 1;
    inspectNode(yaml, token, found);
    if (!('items' in token)) continue;
    for (const [index, item] of token.items.entries()) {
      const comma = item.start.filter((start) => start.type === 'comma')[index === 0 ? 0 : 1];
      if (comma) found.problems.push(extraComma(comma));
      if (item.sep !== undefined || item.key != null) keys += 1;
      else if (!item.value) nodes += 1;
      inspectItem(yaml, item, found);
    }
  }
  return { problems: found.problems, cuts: found.cuts, keys, nodes };
}

function inspectTopLevel(token: CST.Token, found: Findings): void {
  const { problems, open } = found;
  if (token.type === 'directive') problems.push(featureProblem('directive', token));
  if (token.type === 'doc-end') problems.push(featureProblem('several-documents', token));
  if (token.type !== 'document') return;
  for (const start of token.start) {
    if (start.type === 'doc-start') problems.push(featureProblem('several-documents', start));
  }
  inspectProperties(token.start, found);
  if (token.value !== undefined) open.push(token.value);
}

function inspectProperties(tokens: readonly CST.SourceToken[], found: Findings): void {
  for (const token of tokens) {
    if (token.type === 'anchor' || token.type === 'tag') {
      found.problems.push(featureProblem(token.type, token));
    }
  }
}

function inspectNode(yaml: string, token: CST.Token, { problems }: Findings): void {
  const { offset } = token;
  if (token.type === 'alias') problems.push(featureProblem('alias', token));
  if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
    const { source } = token;
    if (source.length === 1 || !source.endsWith(source[0] ?? '')) {
      problems.push(syntaxProblem('unclosed-quote', offset, endOfLine(yaml, offset)));
    }
  }
  if (token.type === 'flow-collection') {
    const close = token.start.source === '[' ? ']' : '}';
    if (token.end[0]?.source !== close) {
      problems.push(syntaxProblem('unclosed-bracket', offset, endOfLine(yaml, offset)));
    }
  }
}

function inspectItem(yaml: string, item: CST.CollectionItem, found: Findings): void {
  const { start, key, sep, value } = item;
  inspectProperties(start, found);
  if (sep) inspectProperties(sep, found);
  const mark = start.find((token) => token.type === 'explicit-key-ind');
  if (mark) found.problems.push(featureProblem('complex-key', mark));
  if (key) {
    if ('items' in key || key.type === 'block-scalar') found.problems.push(complexKey(yaml, key));
    else if (key.type === 'scalar' && key.source === '<<' && sep) {
      found.problems.push(featureProblem('merge-key', key));
    }
    found.open.push(key);
  }
  // In a list between brackets, the library files values that are no pairs under `value`, too.
  if (value) {
    found.open.push(value);
    if (value.type === 'scalar') {
      noteCut(value.offset, value.source, value.end, found);
      const problem = runTogether(yaml, value.offset, value.source);
      if (problem) found.problems.push(problem);
    }
  } else {
    const before = sep ?? start;
    const indicator = before.findIndex(
      (t) => t.type === 'map-value-ind' || t.type === 'seq-item-ind',
    );
    const from = before[indicator];
    if (from) noteCut(from.offset + 1, '', before.slice(indicator + 1), found);
  }
}

function extraComma({ offset }: CST.SourceToken): Problem {
  return syntaxProblem('extra-comma', offset, offset + 1);
}

/** A collection as a key. `{{ title }}` is one to YAML, and something else to who wrote it. */
function complexKey(yaml: string, key: CST.Token): Problem {
  const { offset } = key;
  const start = yaml[offset - 1] === '{' ? offset - 1 : offset;
  if (yaml.startsWith('{{', start)) {
    return syntaxProblem('template-placeholder', start, endOfLine(yaml, start));
  }
  return featureProblem('complex-key', key);
}

/** A `#` with a letter right after it may well belong to the value: `Nr #5`. `# so` is a comment. */
function noteCut(
  offset: number,
  kept: string,
  after: readonly CST.SourceToken[] | undefined,
  { cuts }: Findings,
): void {
  const comment = after?.find((token) => token.type === 'comment' || token.type === 'newline');
  if (comment?.type !== 'comment' || !/^#[^\s#=*_–—-]/.test(comment.source)) return;
  const end = comment.offset + comment.source.length;
  cuts.push({ start: kept === '' ? comment.offset : offset, end, kept, cut: comment.source });
}
