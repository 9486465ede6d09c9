import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { DecodeBytes } from '../document/decode.ts';

/** The first byte of – ” ’ … and their likes: with one of them, a text needs two bytes a character. */
const PUNCTUATION = 0xe2;

/**
 * Strict UTF-8 by Node's own buffers, which on Node 20 is several times as fast as `TextDecoder`.
 * For a text that needs two bytes a character, the way over UTF-16 is three times as fast again.
 */
export const decodeBytes: DecodeBytes = (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (!isUtf8(buffer)) return undefined;
  return buffer.includes(PUNCTUATION)
    ? transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
    : buffer.toString('utf8');
};
