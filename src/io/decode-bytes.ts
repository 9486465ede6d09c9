import { isAscii, isUtf8 } from 'node:buffer';
import type { DecodeBytes } from '../document/decode.ts';

/** Strict UTF-8 by Node's own buffers, which on Node 20 is several times as fast as `TextDecoder`. */
export const decodeBytes: DecodeBytes = (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  return isUtf8(buffer) ? buffer.toString('utf8') : undefined;
};
