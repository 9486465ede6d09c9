import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { commitChanges } from '../io/transaction/commit-changes.ts';
import type { FileChange } from '../io/transaction/preflight.ts';
import { realFiles } from '../io/transaction/real-files.ts';
import { workTree } from '../io/work-tree.ts';
import { counted } from '../testing/counted.ts';
import { type Run, runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { DECISION_PATH, TEN_DOCUMENTS } from '../testing/ten-documents.ts';
import { commit, everything } from '../testing/transaction-folder.ts';

const decided = (paragraph: number) =>
  `--by KF --date 2024-03-18 --paragraph ${paragraph} --yes --lang en`.split(' ');
const IT = ['retire', 'riktlinje-it', ...decided(31)];
const IT_OTHERWISE = ['retire', 'riktlinje-it', ...decided(32)];
const ALL = ['apply', DECISION_PATH, '--yes', '--lang', 'en'];
const LIST = ['list', '--format', 'csv', '--lang', 'en'];

const figures: string[] = [];

afterAll(() => {
  console.log(figures.join('\n'));
  removeTempFolders();
});

/** A register in which something has been written before. */
function register(): string {
  const root = tempFolder(TEN_DOCUMENTS);
  commit(root, { 'annat.txt': [undefined, 'annat'] });
  return root;
}

/** What a command writes in such a register. */
async function changesBy(argv: readonly string[], root: string): Promise<readonly FileChange[]> {
  let written: readonly FileChange[] = [];
  const { code } = await runCommand(argv, root, {
    commit: async (_, changes) => {
      written = changes;
      return commitChanges(realFiles(), root, changes);
    },
  });
  expect(code).toBe(0);
  return written;
}

/** Runs a command; another one writes all of its changes just before one of the files is read. */
async function overtaken(
  argv: readonly string[],
  root: string,
  at: number,
  changes: readonly FileChange[],
): Promise<{ readonly run: Run; readonly reads: number }> {
  let reads = 0;
  // The clock of a disk may be so coarse that two changes in a row look like one.
  await setTimeout(15);
  const run = await runCommand(argv, root, {
    openTree: async () => {
      const tree = workTree(root);
      const read = (path: string) => {
        reads += 1;
        if (reads === at) expect(commitChanges(realFiles(), root, changes)).toBe(undefined);
        return tree.read(path);
      };
      return { ...tree, read };
    },
  });
  return { run, reads };
}

test.each([
  ['the same document is retired by another decision', IT, IT_OTHERWISE],
  ['the ten documents are changed that it lists', LIST, ALL],
])('while it reads, %s', async (what, mine, other) => {
  const [before, root] = [register(), register()];
  const alone = await runCommand(mine, before, { commit: async () => undefined });
  const changes = await changesBy(other, root);
  const first = everything(root);
  const inTurn = await runCommand(mine, root);
  const both = everything(root);
  const ends: string[] = [];
  for (let at = 1; ; at++) {
    const overtook = register();
    const { run, reads } = await overtaken(mine, overtook, at, changes);
    if (reads < at) break;
    ends.push(`exit ${run.code}`);
    // As if it had come after the other one, or not at all.
    expect(everything(overtook)).toEqual(run.code === 0 ? both : first);
    if (run.code === 75) expect(run.stderr).toMatch(/Run the command again|Try again/);
    else expect([alone, inTurn]).toContainEqual(run);
  }
  figures.push(`${what}: overtaken at each of ${ends.length} files: ${counted(ends)}`);
  expect(ends.length).toBeGreaterThan(11);
});
