import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand, type Ended, type Started, startCommand } from '../testing/built-command.ts';
import { counted } from '../testing/counted.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { DECISION_PATH, TEN_DOCUMENTS } from '../testing/ten-documents.ts';
import { everything } from '../testing/transaction-folder.ts';

const rounds = process.env.GOV_DOCS_LONG_TESTS === undefined ? 12 : 240;
const APPLY = ['apply', DECISION_PATH, '--yes'];
const LIST = ['list', '--format', 'csv', '--as-of', '2024-04-01'];

let program = '';

beforeAll(() => {
  program = buildCommand();
}, 120_000);

afterAll(removeTempFolders);

function run(argv: readonly string[], root: string): Promise<Ended> {
  return startCommand(program, argv, root).ended;
}

/** Lets the other process go on until something holds; says how long that took, in milliseconds. */
async function until(holds: () => boolean): Promise<number> {
  const start = performance.now();
  // Looking all the time would take a processor away from the other process.
  while (!holds()) await setTimeout(1);
  return performance.now() - start;
}

/** What stands there from the first write on, while it is prepared, and while it is decided. */
const MOMENTS = ['.gov-docs', '.gov-docs/prepared.json', '.gov-docs/journal.json'] as const;

/** Until the process has come so far, or has ended. */
function untilThere(started: Started, root: string, moment: string): Promise<number> {
  return until(() => existsSync(path.join(root, moment)) || !started.isRunning());
}

/** Kills a process after some time; one that was faster has ended by itself. */
async function killAfter(started: Started, milliseconds: number): Promise<Ended> {
  const start = performance.now();
  await until(() => performance.now() - start >= milliseconds || !started.isRunning());
  started.kill();
  return started.ended;
}

/** What the second command found, by what it says. */
function found({ stdout, stderr }: Ended): string {
  if (/interrupted has now been completed: /.test(stderr)) return 'finished';
  if (/interrupted has been undone; /.test(stderr)) return 'rolled back';
  return /all of it already/.test(stdout) ? 'already done' : 'nothing begun';
}

test('a command that is killed at any moment leaves what the next one brings to its end', async () => {
  const [before, whole] = [tempFolder(TEN_DOCUMENTS), tempFolder(TEN_DOCUMENTS)];
  const listBefore = (await run(LIST, before)).stdout;
  const first = startCommand(program, APPLY, whole);
  const reading = await untilThere(first, whole, '.gov-docs');
  const locking = await untilThere(first, whole, '.gov-docs/lock');
  const writing = locking + (await until(() => !existsSync(path.join(whole, '.gov-docs/lock'))));
  expect(await first.ended).toMatchObject({
    code: 0,
    stderr: 'Done: 10 documents have been changed.\n',
  });
  const expected = everything(whole);
  const lists = [listBefore, (await run(LIST, whole)).stdout];
  expect(lists[0]).not.toBe(lists[1]);

  const reports: string[] = [];
  const told: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const root = tempFolder(TEN_DOCUMENTS);
    // No two rounds alike, spread evenly whatever their number: the golden ratio does that.
    const share = (round * 0.618034) % 1;
    const started = startCommand(program, APPLY, root);
    // One round in six over the whole run, for what comes before the first write and after the last.
    const moment = round % 6 === 0 ? undefined : MOMENTS[round % 3];
    if (moment) await untilThere(started, root, moment);
    // What is prepared and what is decided stand for a part of the time only.
    const most = !moment ? reading + writing : moment === '.gov-docs' ? writing : writing / 2;
    await killAfter(started, share * most);
    // One in four is killed once more, while it recovers or does all of it again.
    if (round % 4 === 0)
      await killAfter(startCommand(program, APPLY, root), share * (reading + writing));

    const seen = await run(LIST, root);
    told.push(`exit ${seen.code}`);
    expect([0, 75]).toContain(seen.code);
    expect(seen.code === 75).toBe(existsSync(path.join(root, '.gov-docs/journal.json')));
    if (seen.code === 0) expect(lists).toContain(seen.stdout);
    else expect(seen.stderr).toContain('was interrupted');

    const second = await run(APPLY, root);
    expect(second).toMatchObject({ code: 0 });
    reports.push(found(second));
    expect(everything(root)).toEqual(expected);
    expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['.gitignore']);
  }
  console.log(
    `${rounds} rounds of kill -9 (${Math.round(reading)} ms until it writes, ${Math.round(writing)} ms until it has written): 0 bad; list: ${counted(told)}; the next apply: ${counted(reports)}`,
  );
  expect(new Set(reports).size).toBeGreaterThan(1);
}, 1_200_000);
