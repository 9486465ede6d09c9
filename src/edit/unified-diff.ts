import { lineStart, nextLine } from './lines.ts';
import { applySplices, type Splice } from './splice.ts';

/** So many lines are shown before and after what changes. */
const CONTEXT = 3;

/** Whole lines that are replaced. Offsets are those of the text before. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly splices: readonly Splice[];
}

/** Lines that are replaced, by their number from 0. */
interface Change {
  readonly line: number;
  readonly old: readonly string[];
  readonly put: readonly string[];
}

/**
 * Shows what splices make of a text, as a unified diff with three lines around each change; no lines
 * where nothing changes. Joined by line feeds, and with one at the end, the lines are a patch that git
 * applies: in a file with CRLF they end in a carriage return. Nothing in them has been made visible.
 */
export function unifiedDiff(path: string, text: string, splices: readonly Splice[]): string[] {
  const changes = blocksOf(text, splices).flatMap((block) => changeOf(text, block));
  if (changes.length === 0) return [];
  const lines = linesOf(text);
  let shift = 0;
  const hunks = hunksOf(changes).flatMap((hunk) => {
    const shown = showHunk(lines, hunk, shift);
    for (const { old, put } of hunk) shift += put.length - old.length;
    return shown;
  });
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks];
}

/** The lines of a text, each with its line end. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** The lines that the splices touch; those that share a line are one block. */
function blocksOf(text: string, splices: readonly Splice[]): Block[] {
  const blocks: Block[] = [];
  for (const splice of splices) {
    const start = lineStart(text, splice.start);
    const end = endOfBlock(text, splice);
    const before = blocks.at(-1);
    if (before && start < before.end) {
      blocks.pop();
      const all = [...before.splices, splice];
      blocks.push({ start: before.start, end: Math.max(end, before.end), splices: all });
    } else blocks.push({ start, end, splices: [splice] });
  }
  return blocks;
}

/** A splice that leaves the next line as it is ends before it; any other takes it in. */
function endOfBlock(text: string, { start, end, text: put }: Splice): number {
  const startsLine = (at: number) => at === lineStart(text, at);
  const isWhole = put === '' ? startsLine(start) : put.endsWith('\n');
  return startsLine(end) && isWhole ? end : nextLine(text, end);
}

function changeOf(text: string, { start, end, splices }: Block): Change[] {
  const moved = splices.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  }));
  const was = text.slice(start, end);
  const old = linesOf(was);
  const put = linesOf(applySplices(was, moved));
  let [head, tail] = [0, 0];
  const most = Math.min(old.length, put.length);
  while (head < most && old[head] === put[head]) head += 1;
  while (tail < most - head && old[old.length - 1 - tail] === put[put.length - 1 - tail]) tail += 1;
  const line = linesOf(text.slice(0, start)).length + head;
  const change = {
    line,
    old: old.slice(head, old.length - tail),
    put: put.slice(head, put.length - tail),
  };
  return change.old.length + change.put.length > 0 ? [change] : [];
}

/** Changes that are shown together, because what lies between them would be shown with both. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.line - end <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    end = change.line + change.old.length;
  }
  return hunks;
}

function showHunk(lines: readonly string[], hunk: readonly Change[], shift: number): string[] {
  const [first, last] = [hunk[0], hunk.at(-1)];
  if (!first || !last) return [];
  const start = Math.max(first.line - CONTEXT, 0);
  const end = Math.min(last.line + last.old.length + CONTEXT, lines.length);
  const shown: string[] = [];
  let at = start;
  for (const { line, old, put } of hunk) {
    shown.push(...show(' ', lines.slice(at, line)), ...show('-', old), ...show('+', put));
    at = line + old.length;
  }
  shown.push(...show(' ', lines.slice(at, end)));
  const added = hunk.reduce((sum, { old, put }) => sum + put.length - old.length, 0);
  const range = (from: number, count: number) =>
    count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
  const [was, is] = [range(start, end - start), range(start + shift, end - start + added)];
  return [`@@ -${was} +${is} @@`, ...shown];
}

function show(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n')
      ? [sign + line.slice(0, -1)]
      : [sign + line, '\\ No newline at end of file'],
  );
}
