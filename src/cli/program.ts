import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { World } from '../io/world.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import type { Language, Text } from '../text/language.ts';
import { HELP } from './help-texts.ts';

/** Tells the exit code of a command that ran. */
type Finish = (code: number) => void;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
};

function readDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new InvalidArgumentError('day');
  return day;
}

function readCount(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('count');
  return Number(text);
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Refuses an option that is given twice: the reader could not tell which one counts. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (option.variadic || option.parseArg === collect) continue;
    let count = 0;
    command.on(`option:${option.name()}`, () => {
      count += 1;
      if (count > 1)
        throw new CommanderError(2, 'gov-docs.optionTwice', option.long ?? option.flags);
    });
  }
}

/** Builds the command line. `finish` is called with the exit code once a command has run. */
export function buildProgram(world: World, language: Language, finish: Finish): Command {
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

  const add = (name: string, description: Text, usage: Text): Command =>
    program
      .command(name)
      .description(say(description))
      .usage(say(usage))
      .option('--register <dir>', say(HELP.register))
      .addOption(new Option('--as-of <day>', say(HELP.asOf)).argParser(readDay))
      .addOption(new Option('--lang <language>', say(HELP.lang)).choices(['sv', 'en']))
      .option('--no-color', say(HELP.noColor));

  const lint = add('lint', HELP.lint, HELP.lintUsage)
    .argument('[paths...]', say(HELP.lintPaths))
    .addOption(
      new Option('--format <format>', say(HELP.format))
        .choices(['human', 'json', 'github'])
        .default('human'),
    )
    .option('--quiet', say(HELP.quiet))
    .addOption(new Option('--max-warnings <count>', say(HELP.maxWarnings)).argParser(readCount))
    .addOption(new Option('--rule <id>', say(HELP.rule)).argParser(collect))
    .action(async (paths: string[], options) => {
      const { lintCommand } = await import('./lint.ts');
      finish(await lintCommand(paths, options, world));
    });

  const list = add('list', HELP.list, HELP.listUsage)
    .addOption(
      new Option('--format <format>', say(HELP.listFormat))
        .choices(['table', 'json', 'csv', 'md'])
        .default('table'),
    )
    .addOption(new Option('--state <state>', say(HELP.state)).argParser(collect))
    .addOption(new Option('--type <type>', say(HELP.type)).argParser(collect))
    .addOption(new Option('--body <body>', say(HELP.body)).argParser(collect))
    .addOption(new Option('--responsible <words>', say(HELP.responsible)).argParser(collect))
    .addOption(new Option('--keyword <word>', say(HELP.keyword)).argParser(collect))
    .option('--future', say(HELP.future))
    .action(async (options) => {
      const { listCommand } = await import('./list.ts');
      finish(await listCommand(options, world));
    });

  const show = add('show', HELP.show, HELP.showUsage)
    .argument('<id>', say(HELP.showId))
    .addOption(
      new Option('--format <format>', say(HELP.showFormat))
        .choices(['human', 'json'])
        .default('human'),
    )
    .action(async (id: string, options) => {
      const { showCommand } = await import('./show.ts');
      finish(await showCommand(id, options, world));
    });

  const rule = add('rule', HELP.ruleCommand, HELP.ruleUsage)
    .argument('[id]', say(HELP.ruleId))
    .action(async (id: string | undefined, options) => {
      const { ruleCommand } = await import('./rule.ts');
      finish(await ruleCommand(id, options, world));
    });

  for (const command of [lint, list, show, rule]) refuseTwice(command);
  return program;
}
