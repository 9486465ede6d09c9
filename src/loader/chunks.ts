import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { openCache, sealCache } from './sealed-cache.ts';

/** What stands around a chunk, on lines of its own, so that its places are those of its file. */
const WRAPPER = [
  '(function (exports, require, module, __filename, __dirname) {\n',
  '\n})',
] as const;

/** Bytes. A smaller chunk is compiled before its cache has been looked for. */
const WORTH_A_CACHE = 16_384;

interface Chunk {
  readonly module: { exports: unknown };
  readonly text: Uint8Array;
  readonly script: Script;
}

/** The chunks of a bundle, each loaded once, when it is first asked for. */
export interface Chunks {
  /** What the chunk of this name exports. Throws where there is none, and what the chunk throws. */
  load(name: string): unknown;
  /** Writes a cache beside each chunk loaded so far, with all functions that have been called. */
  keepCaches(): void;
}

/** The cache beside a chunk, if there is one and it fits. */
function readCache(file: string, text: Uint8Array): Uint8Array | undefined {
  if (text.length < WORTH_A_CACHE) return undefined;
  try {
    return openCache(text, readFileSync(`${file}.cache`));
  } catch {
    return undefined;
  }
}

function compile(file: string, text: Buffer): Script {
  const [before, after] = WRAPPER;
  const cachedData = readCache(file, text) as Buffer | undefined;
  return new Script(before + text.toString('utf8') + after, {
    filename: file,
    lineOffset: -1,
    ...(cachedData && { cachedData }),
  });
}

/**
 * Opens a folder of CommonJS chunks. Node's own loaders do the same, but compile anew in each
 * process; here V8 starts from the cache that lies beside a chunk (`chunk-core.cjs.cache`). Without
 * one that fits, and where V8 refuses it (it was made under other flags), the chunk is compiled.
 *
 * @param folder absolute path
 */
export function openChunks(folder: string): Chunks {
  const chunks = new Map<string, Chunk>();
  const require = (id: string): unknown => {
    if (id.startsWith('./')) return load(id.slice(2));
    const found = process.getBuiltinModule(id);
    if (found === undefined) throw new Error(`The bundle holds no module ${id}.`);
    return found;
  };
  const load = (name: string): unknown => {
    const loaded = chunks.get(name);
    if (loaded) return loaded.module.exports;
    const file = `${folder}/${name}`;
    const text = readFileSync(file);
    const script = compile(file, text);
    const module = { exports: {} as unknown };
    // Before it runs, for a chunk may ask for one that asks for it.
    chunks.set(name, { module, text, script });
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, require, module, file, folder);
    return module.exports;
  };
  return {
    load,
    keepCaches() {
      for (const [name, { text, script }] of chunks) {
        if (text.length < WORTH_A_CACHE) continue;
        writeFileSync(`${folder}/${name}.cache`, sealCache(text, script.createCachedData()));
      }
    },
  };
}
