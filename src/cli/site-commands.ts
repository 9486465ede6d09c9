import { type Command, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { HELP } from './help-texts.ts';
import { readPort } from './option-readers.ts';
import { SITE_HELP } from './site-help.ts';

/** Adds the commands that make a site of a register. */
export function addSiteCommands({ add, say, finish, world }: CommandLine): void {
  const withContent = (command: Command): Command =>
    command
      .option('--drafts', say(SITE_HELP.drafts))
      .option('--revision <rev>', say(HELP.revision));

  withContent(
    add('build', SITE_HELP.build, SITE_HELP.buildUsage)
      .option('--out <folder>', say(SITE_HELP.out))
      .option('--base-url <address>', say(SITE_HELP.baseUrl)),
  ).action(async (options) => {
    const { buildCommand } = await import('./build.ts');
    finish(await buildCommand(options, world));
  });

  add('serve', SITE_HELP.serve, SITE_HELP.serveUsage)
    .option('--drafts', say(SITE_HELP.drafts))
    .addOption(new Option('--port <port>', say(SITE_HELP.port)).argParser(readPort))
    .action(async (options) => {
      const { serveCommand } = await import('./serve.ts');
      finish(await serveCommand(options, world));
    });
}
