import type { YAMLError } from 'yaml';
import { lazily } from '../../text/lazily.ts';
import { FRONTMATTER_LIMITS } from './limits.ts';
import { endOfLine, type Problem, syntaxProblem } from './problem.ts';
import type { SyntaxCode } from './syntax-hints.ts';

/** A line that begins like a key and has a hard space after the colon, or before or within the key. */
const HARD_SPACE = /^[ \t]*["']?[^\s"':]+["']?:[\u00a0\u2000-\u200a\u202f\u3000]/;
const NO_SPACE_AFTER_COLON = lazily(() => /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_-]*["']?:[^\s/]/u);
const NO_SPACE_AFTER_DASH = /^[ \t]*-[^\s-]/;

/** What the library's messages mean to an author. The first that matches counts. */
const BY_MESSAGE: readonly (readonly [RegExp, SyntaxCode])[] = [
  [/^Tabs are not allowed/, 'tab-indent'],
  [/^(?:Missing closing )/, 'unclosed-quote'],
  [/^Flow (?:map|sequence) .*end with a/, 'unclosed-bracket'],
  [/^Plain value cannot start with/, 'reserved-start'],
  [/^Invalid escape sequence/, 'bad-escape'],
  [/^Comments must be separated/, 'comment-needs-space'],
  [/^Block scalar header includes|^Not a YAML token/, 'text-after-block-mark'],
  [/^Unexpected block-seq-ind on same line/, 'list-on-key-line'],
  [/^Unexpected flow-(?:seq|map)-end token/, 'extra-bracket'],
  [/^Unexpected (?:,|empty item) in flow/, 'extra-comma'],
  [/^Missing space after :/, 'missing-space-after-colon'],
  [/^Missing , |^Block collections are not allowed within flow/, 'missing-comma'],
];

/** How much is shown of what is wrong; otherwise it is the rest of the line. */
const WIDTHS: Partial<Record<SyntaxCode, number>> = {
  'bad-escape': 2,
  'extra-bracket': 1,
  'extra-comma': 1,
};

/** Finds out what an author did, and where, from an error of the YAML library. */
export function diagnose(yaml: string, error: YAMLError): Problem {
  const [start, end] = error.pos;
  const detail = error.message;
  if (error.code === 'KEY_OVER_1024_CHARS') return longKey(start, end);
  const known = BY_MESSAGE.find(([message]) => message.test(detail))?.[1];
  if (known === 'tab-indent') {
    const tab = Math.max(start, yaml.indexOf('\t', start));
    return syntaxProblem(known, tab, tab + 1, detail);
  }
  if (known) {
    const width = WIDTHS[known] ?? endOfLine(yaml, start) - start;
    return syntaxProblem(known, start, start + width, detail);
  }
  if (/at node end$|^Unexpected scalar token$/.test(detail)) return afterValue(yaml, start, detail);
  if (detail.startsWith('Nested mappings')) return nestedMapping(yaml, start, detail);
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys/.test(detail)) {
    return notAnEntry(yaml, start, detail);
  }
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_AS_IMPLICIT_KEY' || isIndent(detail)) {
    return badIndent(yaml, start, detail);
  }
  return syntaxProblem('other', start, endOfLine(yaml, start), detail);
}

/** A key that is longer than YAML allows. */
function longKey(start: number, end: number): Problem {
  const allowed = FRONTMATTER_LIMITS['key-length'];
  return { start, end, what: { kind: 'limit-exceeded', limit: 'key-length', allowed } };
}

function isIndent(detail: string): boolean {
  return /^Sequence item without|^Block scalars with more-indented/.test(detail);
}

/** `title: Plan: part 2` or, where the line has no second colon, a next line that is indented wrongly. */
function nestedMapping(yaml: string, start: number, detail: string): Problem {
  const end = endOfLine(yaml, start);
  if (/:(?:\s|$)/.test(yaml.slice(start, end)))
    return syntaxProblem('colon-in-value', start, end, detail);
  return badIndent(yaml, end, detail);
}

/** Text behind a value: what kind of value it was stands right before it. */
function afterValue(yaml: string, start: number, detail: string): Problem {
  const before = yaml.slice(0, start).trimEnd();
  const end = endOfLine(yaml, start);
  const sameLine = !/[\r\n]/.test(yaml.slice(before.length, start));
  if (sameLine && /["']$/.test(before))
    return syntaxProblem('text-after-quote', start, end, detail);
  if (sameLine && /[\]}]$/.test(before))
    return syntaxProblem('text-after-bracket', start, end, detail);
  return badIndent(yaml, start, detail);
}

function badIndent(yaml: string, from: number, detail: string): Problem {
  const start = from + (/^\s*/.exec(yaml.slice(from))?.[0].length ?? 0);
  const end = endOfLine(yaml, start);
  const code = NO_SPACE_AFTER_DASH.test(yaml.slice(start, end))
    ? 'missing-space-after-dash'
    : 'bad-indent';
  return syntaxProblem(code, start, end, detail);
}

/** Lines that YAML runs together into one text, all of them written like items or entries. */
export function runTogether(yaml: string, start: number, source: string): Problem | undefined {
  const lines = source.split(/\r?\n/);
  const [first] = [NO_SPACE_AFTER_DASH, NO_SPACE_AFTER_COLON()].filter((pattern) =>
    lines.every((line) => pattern.test(line)),
  );
  return lines.length > 1 && first ? notAnEntry(yaml, start, 'lines run together') : undefined;
}

/** A line that should have been a key and a value. */
export function notAnEntry(yaml: string, start: number, detail: string): Problem {
  const end = endOfLine(yaml, start);
  const line = yaml.slice(start, end);
  const hard = HARD_SPACE.exec(line);
  if (hard) {
    const at = start + hard[0].length - 1;
    return syntaxProblem('hard-space', at, at + 1, detail);
  }
  const close = NO_SPACE_AFTER_COLON().exec(line);
  if (close) {
    const at = start + close[0].length - 2;
    return syntaxProblem('missing-space-after-colon', at, at + 1, detail);
  }
  const dash = NO_SPACE_AFTER_DASH.test(line);
  return syntaxProblem(dash ? 'missing-space-after-dash' : 'missing-colon', start, end, detail);
}
