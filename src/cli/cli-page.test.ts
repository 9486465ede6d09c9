import { expect, test } from 'vitest';
import { runCommand } from '../testing/run-page.ts';

const COMMANDS = [
  ...['', 'lint', 'list', 'show', 'graph', 'diff', 'retire', 'prolong', 'revise', 'transfer'],
  ...['apply', 'check', 'new', 'init', 'build', 'serve', 'rule'],
];

test('docs/cli.md says what --help says', async () => {
  const sections: string[] = [];
  for (const command of COMMANDS) {
    const texts: string[] = [];
    for (const language of ['en', 'sv']) {
      const argv = [...(command ? [command] : []), '--help'];
      const { stdout, code } = await runCommand(argv, '.', { env: { LANG: language } });
      expect(code).toBe(0);
      texts.push(['```', `$ gov-docs ${argv.join(' ')}`, stdout.trimEnd(), '```'].join('\n'));
    }
    sections.push([`## gov-docs ${command}`.trimEnd(), '', texts.join('\n\n'), ''].join('\n'));
  }
  const page = [
    '# The command line',
    '',
    '<!-- Made from --help: npm run docs -->',
    '',
    'Help is in Swedish or English, by `--lang` or the environment.',
    '',
    ...sections,
    '## Exit codes',
    '',
    '| code | means |',
    '|---|---|',
    '| 0 | nothing is wrong |',
    '| 1 | findings of the severity error, or more warnings than `--max-warnings` allows; of `check`: something must be mended; of `build`: the site is there, without a file that must be mended |',
    "| 2 | the user's mistake, or something refused; nothing was changed |",
    '| 70 | a fault of the program itself |',
    '| 75 | somebody else was first, or a change waits to be finished: nothing is lost, try again |',
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/cli.md');
});
