import type { Splice } from './splice.ts';

/** A stretch of the first text that is still there, or a text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function partOf(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };
}

/** The pieces of a stretch of the text that they make together. */
function piecesWithin(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    if (from < to) within.push(partOf(piece, from, to));
    at += length;
  }
  return within;
}

/** Cuts a text of some length, or the pieces of one, at the splices. */
function spliced(pieces: readonly Piece[], splices: readonly Splice[]): Piece[] {
  const done: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    done.push(...piecesWithin(pieces, at, start), { text });
    at = end;
  }
  return [...done, ...piecesWithin(pieces, at, Number.POSITIVE_INFINITY)];
}

/** Where a pair of surrogates would be cut in two, the whole of it counts as changed. */
function cutsPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** The splice without what is the same before and after, at its beginning and at its end. */
function tightened(original: string, { start, end, text }: Splice): Splice {
  const old = original.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  if (cutsPair(old, head) || cutsPair(text, head)) head -= 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail])
    tail += 1;
  if (cutsPair(old, old.length - tail) || cutsPair(text, text.length - tail)) tail -= 1;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/**
 * Two rounds of splices as one: the second are those of the text that the first made of the original.
 * What comes out the same as it was is in none of them.
 */
export function composeSplices(
  original: string,
  first: readonly Splice[],
  second: readonly Splice[],
): Splice[] {
  const pieces = spliced(spliced([{ start: 0, end: original.length }], first), second);
  const splices: Splice[] = [];
  let [at, text] = [0, ''];
  const close = (end: number) => {
    if (end > at || text !== '') splices.push({ start: at, end, text });
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(original.length);
  return splices
    .map((splice) => tightened(original, splice))
    .filter(({ start, end, text: put }) => end > start || put !== '');
}
