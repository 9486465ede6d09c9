/**
 * The Node that runs: its parts, and the settings that it was built with. V8 holds a cache to its
 * own version, but not to the processor, and before Node 22 not to how it was built.
 */
function thisNode(): string {
  const { versions, config, platform, arch } = process;
  return JSON.stringify([versions, config, platform, arch]);
}

/**
 * What a cache begins with: one line that only this Node makes of this text and these bytes. V8
 * itself compares the length of the text and no byte of the cache, and a cache with one wrong byte
 * can end the process or say something else than the text does.
 *
 * `node:zlib` is loaded here, for a process that reads no cache has no other use for it.
 */
function seal(text: Uint8Array, cache: Uint8Array): string {
  const { crc32 } = process.getBuiltinModule('node:zlib');
  const sums = [thisNode(), text, cache].map((part) => crc32(part).toString(16));
  return `gov-docs-cache ${cache.length} ${sums.join(' ')}\n`;
}

/**
 * A cache as it is kept in a file.
 *
 * @param text the bytes of the chunk that the cache was made of
 * @param cache what `Script.createCachedData` gave
 */
export function sealCache(text: Uint8Array, cache: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(seal(text, cache), 'latin1'), cache]);
}

/**
 * The cache that a file holds; undefined where it was made of another text or by another Node, is
 * cut off, damaged, or no cache at all. The seal guards against accidents, not against people: the
 * file lies beside the code, and who can write the one can write the other.
 */
export function openCache(text: Uint8Array, file: Uint8Array): Uint8Array | undefined {
  const cache = file.subarray(file.indexOf(10) + 1);
  const head = Buffer.from(file.buffer, file.byteOffset, file.length - cache.length);
  return head.toString('latin1') === seal(text, cache) ? cache : undefined;
}
