/** One stretch of a text that is replaced, in UTF-16 code units. Those of a plan never touch each other. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A splice of a file's bytes, its byte order mark counted. */
export interface ByteSplice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Replaces the stretches of a text, which stand in their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: replacement } of splices) {
    done += text.slice(at, start) + replacement;
    at = end;
  }
  return done + text.slice(at);
}

/** The splices that give the text back from what `applySplices` made of it. */
export function invertSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return splices.map(({ start, end, text: replacement }) => {
    const from = start + shift;
    shift += replacement.length - (end - start);
    return { start: from, end: from + replacement.length, text: text.slice(start, end) };
  });
}

/** The same splices on the bytes of the file that the text was decoded from. */
export function toByteSplices(
  text: string,
  hasMark: boolean,
  splices: readonly Splice[],
): ByteSplice[] {
  const encoder = new TextEncoder();
  let [at, byte] = [0, hasMark ? 3 : 0];
  const byteAt = (offset: number) => {
    byte += encoder.encode(text.slice(at, offset)).length;
    at = offset;
    return byte;
  };
  return splices.map(({ start, end, text: replacement }) => ({
    start: byteAt(start),
    end: byteAt(end),
    bytes: encoder.encode(replacement),
  }));
}

/** The bytes of a text that was decoded from a file, with its byte order mark if it had one. */
export function encodeText(text: string, hasMark: boolean): Uint8Array {
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
