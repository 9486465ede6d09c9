import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand, splitCommand } from '../testing/run-page.ts';

const readme = readFileSync('README.md', 'utf8');

/** The lines of the block after a mark. */
function block(mark: string): string[] {
  const [, rest = ''] = readme.split(`<!-- ${mark} -->\n`);
  return (/^```\w*\n([\s\S]*?)```/.exec(rest)?.[1] ?? '').split('\n').filter((line) => line !== '');
}

/** Whether lines stand in a text in their order, wherever the text has more between them. */
function stand(lines: readonly string[], text: string): boolean {
  let from = 0;
  for (const line of lines) {
    if (line.trim() === '…') continue;
    const at = text.indexOf(line, from);
    if (at === -1) return false;
    from = at + line.length;
  }
  return true;
}

test('the output that the README shows is what its command prints', async () => {
  const [command = ''] = block('command: sample');
  const [, lint = ''] = command.split(' && ');
  const { stdout, code } = await runCommand(splitCommand(lint).slice(2), '.');
  expect(code).toBe(1);
  const shown = block('output');
  expect(shown.length).toBeGreaterThan(10);
  expect(stand(shown, stdout)).toBe(true);
  expect(stand([...shown, 'a line that nothing prints'], stdout)).toBe(false);
});

test.each(['show', 'diff', 'check'])(
  'what the README shows of %s is what it prints',
  async (name) => {
    const [command = '', ...shown] = block(`output: ${name}`);
    const { stdout } = await runCommand(splitCommand(command).slice(2), '.');
    expect(shown.length).toBeGreaterThan(10);
    expect(stand(shown, stdout)).toBe(true);
  },
);
