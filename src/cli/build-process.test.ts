import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand, type Started, startCommand } from '../testing/built-command.ts';
import { counted } from '../testing/counted.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

const rounds = process.env.GOV_DOCS_LONG_TESTS === undefined ? 12 : 200;
const DAYS = ['2020-05-07', '2017-01-01'] as const;

let program = '';

beforeAll(() => {
  program = buildCommand();
}, 120_000);

afterAll(removeTempFolders);

function register(): string {
  const root = path.join(tempFolder(), 'goteborg');
  cpSync('fixtures/registers/goteborg', root, { recursive: true });
  return root;
}

/** Everything in a folder, as one text; `nothing` where there is none. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return 'nothing';
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const file = path.join(folder, entry);
    hash.update(`${entry}\0`);
    try {
      hash.update(readFileSync(file));
    } catch {
      hash.update('folder');
    }
  }
  return hash.digest('hex');
}

function build(root: string, day: string) {
  return startCommand(program, ['build', '--as-of', day], root);
}

/** Waits until files are being written beside the site, or the build has ended. */
async function untilWriting(root: string, started: Started): Promise<void> {
  const isWriting = () => readdirSync(root).some((name) => name.startsWith('.dist.new-'));
  // Looking all the time would take a processor away from the other process.
  while (!isWriting() && started.isRunning()) await setTimeout(1);
}

test('a build that is killed at any moment leaves the old site or the new one', async () => {
  const root = register();
  const out = path.join(root, 'dist');
  const names = new Map<string, string>();
  let writing = 0;
  for (const day of DAYS) {
    const started = build(root, day);
    await untilWriting(root, started);
    const start = performance.now();
    expect(await started.ended).toMatchObject({ code: 0 });
    writing = performance.now() - start;
    names.set(stateOf(out), day);
  }
  expect(names.size).toBe(2);
  const found: string[] = [];
  let before: string = DAYS[1];
  for (let round = 0; round < rounds; round++) {
    const day = DAYS[round % 2] ?? DAYS[0];
    const started = build(root, day);
    await untilWriting(root, started);
    // No two rounds alike, spread evenly whatever their number: the golden ratio does that.
    await setTimeout(writing * ((round * 0.618034) % 1) * 1.4);
    started.kill();
    const { code } = await started.ended;
    const now = names.get(stateOf(out)) ?? stateOf(out);
    // Between its two renames there is none: the next build puts the old one back.
    expect([before, day, 'nothing']).toContain(now);
    if (code === 0) expect(now).toBe(day);
    found.push(now === 'nothing' ? 'gone' : now === before ? 'old' : 'new');
    if (now !== 'nothing') before = now;
  }
  console.log(`Builds that were killed: ${counted(found)}.`);
  expect(await build(root, DAYS[0]).ended).toMatchObject({ code: 0 });
  expect(names.get(stateOf(out))).toBe(DAYS[0]);
  const known = [...readdirSync('fixtures/registers/goteborg'), 'dist'].sort();
  expect(readdirSync(root).sort()).toEqual(known);
}, 180_000);

test('the language and the time zone of the machine change no byte', () => {
  const machines = [
    { TZ: 'UTC' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' },
    { TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ];
  const states = machines.map((machine) => {
    const root = register();
    const argv = [program, 'build', '--as-of', DAYS[0], '--base-url', 'https://example.org/'];
    const env = { PATH: process.env.PATH, ...machine };
    execFileSync(process.execPath, argv, { cwd: root, env, stdio: 'ignore' });
    return stateOf(path.join(root, 'dist'));
  });
  expect(new Set(states).size).toBe(1);
  expect(states[0]).toMatch(/^[0-9a-f]{64}$/);
});
