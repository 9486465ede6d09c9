import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { healthy } from '../testing/torture/case.ts';
import { openRevision } from './git-tree.ts';
import { memoryTree } from './memory-tree.ts';
import { SITE_MARKER } from './site-marker.ts';
import type { Tree } from './tree.ts';
import { workTree } from './work-tree.ts';

afterAll(removeTempFolders);

const FILES = {
  'policy.md': healthy(),
  'dist.md': healthy().replaceAll('inköp', 'resor'),
  'distrikt/plan.md': healthy().replaceAll('inköp', 'trafik'),
  'dist/id/policy/policy.md': healthy(),
  [`dist/${SITE_MARKER}`]: 'x',
  'ut/webb/policy.md': healthy(),
  [`ut/webb/${SITE_MARKER}`]: 'x',
  'ut/annat.md': healthy().replaceAll('inköp', 'vatten'),
};
const ALL = ['dist.md', 'distrikt/plan.md', 'policy.md', 'ut/annat.md'];

function committed(root: string): Tree {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'x'],
  ]) {
    expect(spawnSync('git', args, { cwd: root }).status).toBe(0);
  }
  const revision = openRevision(root, 'HEAD');
  if (!('tree' in revision)) throw new Error(revision.kind);
  return revision.tree;
}

const hasGit = spawnSync('git', ['--version']).status === 0;

test.each([
  ['on disk', () => workTree(tempFolder(FILES))],
  ['in memory', () => memoryTree(FILES)],
  ...(hasGit ? ([['in git', () => committed(tempFolder(FILES))]] as const) : []),
] as const)('%s, a walk does not go into a site that gov-docs made', (_, open) => {
  const tree = open();
  const isWanted = (path: string) => path.endsWith('.md');
  const listed = (...folders: string[]) => tree.list(folders, isWanted).map(({ path }) => path);
  expect(listed('')).toEqual(ALL);
  expect(listed('ut')).toEqual(['ut/annat.md']);
  // A folder that the city names as one of documents is one, whatever lies in it.
  expect(listed('dist')).toEqual(['dist/id/policy/policy.md']);
  expect(tree.exists('dist/id/policy/policy.md')).toBe(true);
});

test('without a configuration, copies in a site are no documents', async () => {
  const { stdout } = await runCommand(['list', '--format', 'json'], tempFolder(FILES));
  const { documents } = JSON.parse(stdout) as { documents: { file: string }[] };
  expect(documents.map(({ file }) => file).sort()).toEqual(ALL);
});
