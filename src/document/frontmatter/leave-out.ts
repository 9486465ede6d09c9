import { lineStartsOf } from '../../text/place.ts';

/** Lines that cannot begin an entry at the margin: indented, empty, comments, items, values, closing brackets. */
const CONTINUES = /^(?:[ \t\r\n#\]}]|[-:][ \t\r\n]|[-:]?$)/;

/**
 * Leaves the entry at the margin that `at` stands in out of the YAML, or everything from there on,
 * by making comments of its lines: all offsets stay, and the rest can be read without it. Returns
 * `undefined` where nothing is left to leave out.
 */
export function leaveOut(yaml: string, at: number, toTheEnd: boolean): string | undefined {
  let start = 0;
  let end = yaml.length;
  for (const line of lineStartsOf(yaml)) {
    if (CONTINUES.test(yaml.slice(line, line + 2))) continue;
    if (line <= at) start = line;
    else if (end === yaml.length && !toTheEnd) end = line;
  }
  const entry = yaml.slice(start, end);
  // Spaces alone would not do: a block of text above takes them in.
  const hidden = entry.replace(/[^\r\n]+/g, (line) => '#'.padEnd(line.length));
  return hidden === entry ? undefined : yaml.slice(0, start) + hidden + yaml.slice(end);
}
