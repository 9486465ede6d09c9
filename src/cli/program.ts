import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { World } from '../io/world.ts';
import type { Language, Text } from '../text/language.ts';
import type { CommandLine } from './command-line.ts';
import { HELP } from './help-texts.ts';
import { addMakingCommands } from './making-commands.ts';
import { readDay, refuseTwice } from './option-readers.ts';
import { addReadingCommands } from './reading-commands.ts';
import { addSiteCommands } from './site-commands.ts';
import { addWritingCommands } from './writing-commands.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
};

/** Builds the command line. `finish` is called with the exit code once a command has run. */
export function buildProgram(
  world: World,
  language: Language,
  finish: CommandLine['finish'],
): Command {
  const say = (text: Text) => text[language];
  const width = Math.min(world.stdout.columns ?? 100, 100);
  const program = new Command('gov-docs')
    .description(say(HELP.program))
    .version(manifest.version, '-V, --version', say(HELP.version))
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      styleTitle: (title) => (language === 'sv' ? (TITLES[title] ?? title) : title),
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
    })
    .helpOption('-h, --help', say(HELP.help))
    .helpCommand('help [command]', say(HELP.help))
    .usage(say(HELP.usage));

  const begin = (name: string, description: Text, usage: Text): Command =>
    program.command(name).description(say(description)).usage(say(usage));
  const withLanguage = (command: Command): Command =>
    command
      .addOption(new Option('--lang <language>', say(HELP.lang)).choices(['sv', 'en']))
      .option('--no-color', say(HELP.noColor));
  const addPlain: CommandLine['addPlain'] = (...named) => withLanguage(begin(...named));
  const add: CommandLine['add'] = (...named) =>
    withLanguage(
      begin(...named)
        .option('--register <dir>', say(HELP.register))
        .addOption(new Option('--as-of <day>', say(HELP.asOf)).argParser(readDay)),
    );

  const line: CommandLine = { world, add, addPlain, say, finish };
  addReadingCommands(line);
  addWritingCommands(line);
  addMakingCommands(line);
  addSiteCommands(line);

  add('rule', HELP.ruleCommand, HELP.ruleUsage)
    .argument('[id]', say(HELP.ruleId))
    .action(async (id: string | undefined, options) => {
      const { ruleCommand } = await import('./rule.ts');
      finish(await ruleCommand(id, options, world));
    });

  for (const command of program.commands) refuseTwice(command);
  return program;
}
