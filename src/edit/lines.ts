/** Where the line that holds an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line after the one that holds an offset begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** The column of an offset, from 0. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but spaces stands before an offset on its line. */
export function startsLine(text: string, at: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, at), at));
}

/** How the line ends that holds an offset: lines that are put in beside it end in the same way. */
export function lineEndOf(text: string, at: number): '\n' | '\r\n' {
  return text[text.indexOf('\n', at) - 1] === '\r' ? '\r\n' : '\n';
}

const REST = /[ \t]*(?:(?<=[ \t])#[^\r\n]*)?\r?(?:\n|$)/y;

/** The offset after the line of `at`, if only blanks and a comment follow `at` there. */
export function endOfRest(text: string, at: number): number | undefined {
  REST.lastIndex = at;
  return REST.test(text) ? REST.lastIndex : undefined;
}

/** Whether a stretch between two values holds a comment. */
export function hasComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}

/** So many spaces. */
export function spaces(count: number): string {
  return ' '.repeat(Math.max(count, 0));
}
