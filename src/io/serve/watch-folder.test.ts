import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import { SITE_MARKER } from '../site-marker.ts';
import { type Watcher, watchFolder } from './watch-folder.ts';

let watcher: Watcher | undefined;

afterEach(async () => {
  await watcher?.close();
  removeTempFolders();
});

/** Watches a folder, and gives what it tells of until a file is among it. */
async function watched(root: string) {
  const told: string[] = [];
  let look = () => {};
  watcher = await watchFolder(root, (files) => {
    told.push(...files.map((file) => path.relative(root, file)));
    look();
  });
  return async (last: string) => {
    await new Promise<void>((resolve) => {
      look = () => told.includes(last) && resolve();
      look();
    });
    return [...new Set(told.splice(0))].sort();
  };
}

test('files that change, come, go and are renamed', async () => {
  const root = tempFolder({ 'documents/a.md': 'a', 'documents/b.md': 'b', 'gov-docs.yaml': '' });
  const until = await watched(root);
  writeFileSync(path.join(root, 'documents/a.md'), 'aa');
  expect(await until('documents/a.md')).toEqual(['documents/a.md']);
  mkdirSync(path.join(root, 'documents/ny'));
  writeFileSync(path.join(root, 'documents/ny/c.md'), 'c');
  expect(await until('documents/ny/c.md')).toContain('documents/ny/c.md');
  rmSync(path.join(root, 'documents/b.md'));
  expect(await until('documents/b.md')).toContain('documents/b.md');
  renameSync(path.join(root, 'documents/a.md'), path.join(root, 'documents/d.md'));
  expect(await until('documents/d.md')).toContain('documents/d.md');
});

test('what is hidden, installed or a site is not watched', async () => {
  const root = tempFolder({
    'a.md': 'a',
    '.git/index': 'x',
    'node_modules/x/readme.md': 'x',
    [`dist/${SITE_MARKER}`]: 'x',
    'dist/id/a/a.md': 'x',
  });
  const until = await watched(root);
  for (const file of ['.git/index', 'node_modules/x/readme.md', 'dist/id/a/a.md', '.gov-docs']) {
    writeFileSync(path.join(root, file), 'changed');
  }
  writeFileSync(path.join(root, 'a.md'), 'changed');
  expect(await until('a.md')).toEqual(['a.md']);
});
