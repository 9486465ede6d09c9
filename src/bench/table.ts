import type { Measured } from './measure.ts';
import type { Outcome, Target } from './targets.ts';

type Row = readonly string[];

/** The targets as a table, aligned for a terminal or as Markdown: the two differ in nothing but the frame. */
export function targetTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const head = ['target', 'ours', 'against', 'ratio', 'of minima', 'limit', 'verdict'];
  const rows = outcomes.map(({ target, measured, value, ofMinima, verdict }) => [
    target.what,
    target.unit === 'MB' ? figure(value, target) : typical(measured[0]),
    target.unit === 'MB' ? '' : typical(measured[1]),
    figure(value, target),
    target.unit === 'MB' ? '' : figure(ofMinima, target),
    `${target.strict ? '<' : '≤'} ${limit(target)}`,
    verdict,
  ]);
  return render(head, rows, markdown);
}

/** Every measured process, with the ones whose figures do not count and why. */
export function caseTable(measured: readonly Measured[], markdown: boolean): string {
  const head = ['process', 'runs', 'min', 'median', 'memory'];
  const rows = measured.map(({ id, times, min, median, megabytes, doubt }) => [
    id,
    String(times.length),
    doubt === undefined ? time(min) : 'failed',
    doubt ?? time(median),
    megabytes === undefined ? '' : `${megabytes.toFixed(0)} MB`,
  ]);
  return render(head, rows, markdown);
}

function typical(measured: Measured | undefined): string {
  if (!measured) return '–';
  return measured.doubt === undefined ? time(measured.median) : 'failed';
}

function time(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

function figure(value: number | undefined, { unit }: Target): string {
  if (value === undefined) return '–';
  if (unit === 'MB') return `${value.toFixed(0)} MB`;
  return unit === 'exponent' ? value.toFixed(2) : `${value.toPrecision(3)} ×`;
}

function limit({ limit: value, unit }: Target): string {
  if (unit === 'MB') return `${value} MB`;
  if (unit === 'exponent') return value.toFixed(2);
  return value < 1 ? `1/${Math.round(1 / value)} ×` : `${value.toFixed(1)} ×`;
}

function render(head: Row, rows: readonly Row[], markdown: boolean): string {
  const widths = head.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: Row): string => {
    const padded = cells.map((cell, i) => cell.padEnd(widths[i] ?? 0));
    return markdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
  };
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map(line).join('\n');
}
