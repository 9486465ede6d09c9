import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { openChunks } from './chunks.ts';
import { sealCache } from './sealed-cache.ts';

afterAll(removeTempFolders);

/** A chunk large enough for a cache. */
function large(code: string): string {
  return `${code}\n// ${'.'.repeat(20_000)}\n`;
}

function load(files: Readonly<Record<string, string>>): unknown {
  return openChunks(tempFolder(files)).load('main.cjs');
}

describe('chunks', () => {
  test('find each other, and modules of Node', () => {
    const main = `
      const { join } = require('node:path');
      exports.at = join(require('./b.cjs').name, __filename.slice(__dirname.length + 1));
      exports.isSame = require('path').join === join && this === exports && module.exports === this;
    `;
    expect(load({ 'main.cjs': main, 'b.cjs': "module.exports = { name: 'b' };" })).toEqual({
      at: path.join('b', 'main.cjs'),
      isSame: true,
    });
  });

  test('run once, and not before they are asked for', () => {
    const folder = tempFolder({
      'main.cjs': "exports.later = () => require('./b.cjs').run;",
      'b.cjs': "exports.run = { at: 'once' };",
    });
    const chunks = openChunks(folder);
    const { later } = chunks.load('main.cjs') as { later: () => unknown };
    writeFileSync(path.join(folder, 'main.cjs'), 'throw 1;');
    writeFileSync(path.join(folder, 'b.cjs'), "exports.run = { at: 'last' };");
    expect(later()).toEqual({ at: 'last' });
    expect(later()).toBe(later());
    expect(chunks.load('main.cjs')).toEqual({ later });
  });

  test('may ask for each other in a circle', () => {
    const files = {
      'main.cjs': "exports.first = 1; exports.all = require('./b.cjs').all;",
      'b.cjs': "exports.all = () => require('./main.cjs').first;",
    };
    expect((load(files) as { all: () => unknown }).all()).toBe(1);
  });

  test('what is not there is named', () => {
    expect(() => load({ 'main.cjs': "require('./b.cjs');" })).toThrow(/b\.cjs/);
    expect(() => load({ 'main.cjs': "require('left-pad');" })).toThrow(/left-pad/);
  });

  test('a fault has the place in the file', () => {
    const folder = tempFolder({ 'main.cjs': large("const a = 1;\n  throw new Error('ours');") });
    for (const line of [2, 1]) {
      let stack = '';
      try {
        openChunks(folder).load('main.cjs');
      } catch (error) {
        stack = (error as Error).stack ?? '';
      }
      const column = line === 2 ? 9 : 7;
      expect(stack).toContain(`${folder}/main.cjs:${line}:${column}`);
      writeFileSync(path.join(folder, 'main.cjs'), "throw new Error('ours');");
    }
  });
});

describe('caches', () => {
  const [one, two] = [large('exports.answer = () => 1;'), large('exports.answer = () => 2;')];

  function answer(folder: string): unknown {
    const { answer } = openChunks(folder).load('main.cjs') as { answer: () => unknown };
    return answer();
  }

  /** A folder with a chunk and its cache. */
  function cached(text: string): { folder: string; file: string; cache: Buffer } {
    const folder = tempFolder({ 'main.cjs': text });
    const chunks = openChunks(folder);
    (chunks.load('main.cjs') as { answer: () => unknown }).answer();
    chunks.keepCaches();
    const file = path.join(folder, 'main.cjs.cache');
    return { folder, file, cache: readFileSync(file) };
  }

  test('are written beside the chunks that were loaded, except small ones', () => {
    const folder = tempFolder({
      'main.cjs': large("require('./small.cjs')"),
      'small.cjs': '',
      'other.cjs': one,
    });
    const chunks = openChunks(folder);
    chunks.load('main.cjs');
    chunks.keepCaches();
    expect(readdirSync(folder).filter((name) => name.endsWith('.cache'))).toEqual([
      'main.cjs.cache',
    ]);
  });

  test('are what runs', () => {
    const { file, folder, cache } = cached(one);
    expect(answer(folder)).toBe(1);
    // A seal that lies shows which of the two is run; no text of the second has been compiled yet.
    writeFileSync(path.join(folder, 'main.cjs'), two);
    const inside = cache.subarray(cache.indexOf(10) + 1);
    writeFileSync(file, sealCache(Buffer.from(two), inside));
    expect(answer(folder)).toBe(1);
  });

  test('of another text of the same length are passed over', () => {
    const { folder } = cached(large('exports.answer = () => 3;'));
    writeFileSync(path.join(folder, 'main.cjs'), large('exports.answer = () => 4;'));
    expect(answer(folder)).toBe(4);
  });

  test('that V8 refuses are passed over', () => {
    const { folder, file } = cached(large('exports.answer = () => 5;'));
    const text = large('exports.answer = () => 6;');
    writeFileSync(path.join(folder, 'main.cjs'), text);
    writeFileSync(file, sealCache(Buffer.from(text), Buffer.alloc(5000, 'rubbish')));
    expect(answer(folder)).toBe(6);
  });

  test('that are damaged or cannot be read are passed over', () => {
    const text = large('exports.answer = () => 7;');
    const { cache } = cached(text);
    const damaged = Buffer.from(cache);
    damaged[damaged.length - 100] = 255 - (damaged[damaged.length - 100] ?? 0);
    for (const bytes of [damaged, cache.subarray(0, 2000), Buffer.alloc(0), Buffer.from('\n')]) {
      expect(answer(tempFolder({ 'main.cjs': text, 'main.cjs.cache': bytes }))).toBe(7);
    }
    const folder = tempFolder({ 'main.cjs': text });
    mkdirSync(path.join(folder, 'main.cjs.cache'));
    expect(answer(folder)).toBe(7);
  });
});
