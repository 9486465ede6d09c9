import { conflictIn } from './conflict.ts';
import type { FileFault, Unplaced } from './fault.ts';

/** Larger files are not read: no governing document comes near this. */
export const MAX_FILE_BYTES: number = 4 * 1024 * 1024;

/**
 * Turns UTF-8 without a byte order mark into text, or tells that it is not UTF-8 by `undefined`.
 * The command hands in one that is faster on Node 20 than `TextDecoder`.
 */
export type DecodeBytes = (bytes: Uint8Array) => string | undefined;

export interface Decoded {
  /** The file without its byte order mark. With faults it only serves to count lines and columns. */
  readonly text: string;
  /** Whether the file began with a byte order mark, which an edit has to leave there. */
  readonly bom: boolean;
  readonly faults: readonly Unplaced<FileFault>[];
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes by the platform's own decoder, strictly. */
export const decodeStrictly: DecodeBytes = (bytes) => {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Reads a file's bytes as UTF-8 text. Nothing is guessed and nothing replaced: what is not UTF-8,
 * holds NUL characters or two versions at once, is a fault, and then the text must not be read as
 * the file's content.
 */
export function decode(bytes: Uint8Array, decodeBytes: DecodeBytes = decodeStrictly): Decoded {
  const nothing = { start: 0, end: 0 };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const refuse = (fault: Unplaced<FileFault>, text = ''): Decoded => ({
    text,
    bom,
    faults: [fault],
  });

  if (bytes.length > MAX_FILE_BYTES) {
    const size = { bytes: bytes.length, limit: MAX_FILE_BYTES };
    return refuse({ kind: 'file-too-large', place: nothing, ...size });
  }
  const content = bom ? bytes.subarray(3) : bytes;
  const text = decodeBytes(content);
  if (text !== undefined && !text.includes('\0')) {
    const conflict = conflictIn(text);
    return conflict
      ? refuse({ kind: 'conflict', place: conflict }, text)
      : { text, bom, faults: [] };
  }

  if (isUtf16(bytes)) return refuse({ kind: 'utf-16', place: nothing });
  if (text !== undefined) {
    const at = text.indexOf('\0');
    return refuse({ kind: 'nul', place: { start: at, end: at + 1 } }, text);
  }
  const valid = validUtf8Length(content);
  const before = decodeStrictly(content.subarray(0, valid)) ?? '';
  const place = { start: before.length, end: before.length };
  return refuse({ kind: 'not-utf-8', place, byteOffset: valid + (bom ? 3 : 0) }, before);
}

/** Windows programs save UTF-16 with a mark; without one, every other byte of Western text is NUL. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 1024);
  const nuls: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[(at & 1) as 0 | 1] += 1;
  });
  const many = sample.length / 4;
  return Math.max(...nuls) > many && Math.min(...nuls) < many / 4;
}

/** How many bytes at the beginning are well-formed UTF-8 (table 3-7 of the Unicode Standard). */
function validUtf8Length(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0) return at;
    for (let next = 1; next < size; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if (byte < lowestAfter(lead, next) || byte > highestAfter(lead, next)) return at;
    }
    at += size;
  }
  return at;
}

/** Overlong forms begin too low … */
function lowestAfter(lead: number, next: number): number {
  return next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

/** … and surrogates and what lies above U+10FFFF end too high. */
function highestAfter(lead: number, next: number): number {
  return next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
