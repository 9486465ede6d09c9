import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { type SharedWork, sharedWork } from '../io/helper/claims.ts';
import { listenTo } from '../io/helper/helper.ts';
import { realWorld } from '../io/real-world.ts';
import { runCommand, TEST_DAY } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { facts } from '../testing/torture/case.ts';
import { helpBuild } from './help-build.ts';
import type { BuildOptions } from './site-options.ts';

afterAll(removeTempFolders);

/** As few as a helper is called for. */
const MANY = 200;

function manyDocuments(): Record<string, string> {
  const documents = Array.from({ length: MANY }, (_, index) => {
    const head = facts(`references: [policy-${(index + 1) % MANY}]\n`);
    const text = `# Policy för inköp\n\nDokument ${index} hör till [nästa](policy-${(index + 1) % MANY}.md).\n`;
    return [`documents/policy-${index}.md`, `---\n${head}---\n\n${text}`] as const;
  });
  return { 'gov-docs.yaml': 'city: Almby kommun\n', ...Object.fromEntries(documents) };
}

function filesIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file), readFileSync(file, 'latin1')] as const;
    }),
  );
}

/** A world whose helper has done its share before anybody asks. */
async function helped(register: string, claimed: (shared: SharedWork) => void) {
  const { port1, port2 } = new MessageChannel();
  let shared = sharedWork(0);
  const startHelper = async (options: object, pieces: number, digest: string) => {
    shared = sharedWork(pieces);
    claimed(shared);
    const world = { ...realWorld(process), cwd: register, today: TEST_DAY };
    await helpBuild({ options: options as BuildOptions, shared, port: port2 }, world);
    return listenTo(port1, shared, digest);
  };
  const close = () => {
    port1.close();
    port2.close();
  };
  return { startHelper, close, claims: () => [...shared.claims] };
}

test('what a helper makes is byte for byte what the command makes alone', async () => {
  const register = tempFolder(manyDocuments());
  const alone = tempFolder();
  expect((await runCommand(['build', '--out', `${alone}/site`], register)).code).toBe(0);

  const both = tempFolder();
  // The first half is claimed already, as by a command that has come so far.
  const { startHelper, close, claims } = await helped(register, (shared) => {
    for (let piece = 0; piece < MANY / 2; piece += 1) Atomics.store(shared.claims, piece, 1);
  });
  const run = await runCommand(['build', '--out', `${both}/site`], register, { startHelper });
  close();
  expect(run.code).toBe(0);
  expect(claims().filter((each) => each === 2).length).toBe(MANY / 2 + 1);
  expect(filesIn(`${both}/site`)).toEqual(filesIn(`${alone}/site`));
}, 60_000);
