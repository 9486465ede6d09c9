import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

/** Runs `bin/gov-docs.js` beside what these files say was built. */
function start(built: Readonly<Record<string, string>>) {
  const folder = tempFolder({ 'package.json': '{ "type": "module" }', ...built });
  cpSync('bin', path.join(folder, 'bin'), { recursive: true });
  const argv = [path.join(folder, 'bin/gov-docs.js'), 'lint'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A loader with a command that does this. */
function loaded(body: string) {
  const run = `async (process) => { ${body} }`;
  return start({
    'dist/load.cjs': `exports.openChunks = () => ({ load: () => ({ run: ${run} }) });`,
  });
}

test('the exit code is what the command says', () => {
  const body = 'process.stdout.write(process.argv[2]); return 1;';
  expect(loaded(body)).toEqual({ status: 1, stdout: 'lint', stderr: '' });
  expect(loaded('return 0;').status).toBe(0);
});

test('a command that never answers has not succeeded', () => {
  expect(loaded('await new Promise(() => {});').status).toBe(70);
});

test('what is not built says so', () => {
  const { status, stdout, stderr } = start({});
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
  expect(stderr).toContain('npm install');
});
