import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { COLUMNS, EDGE_KINDS, GROUPINGS, MAP_FORMATS } from '../graph/choices.ts';
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

  /** A command that reads the register as it is, as it was, or as it will be. */
  const addView = (name: string, description: Text, usage: Text): Command =>
    add(name, description, usage)
      .option('--revision <rev>', say(HELP.revision))
      .option('--with <decision>', say(HELP.with));

  const lint = addView('lint', HELP.lint, HELP.lintUsage)
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

  const list = addView('list', HELP.list, HELP.listUsage)
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

  const show = addView('show', HELP.show, HELP.showUsage)
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

  const graph = addView('graph', HELP.graph, HELP.graphUsage)
    .argument('[ids...]', say(HELP.graphIds))
    .addOption(
      new Option('--format <format>', say(HELP.graphFormat)).choices(MAP_FORMATS).default('text'),
    )
    .option('--out <file>', say(HELP.out))
    .option('--future', say(HELP.future))
    .option('--ended', say(HELP.ended))
    .option('--diff <views...>', say(HELP.graphDiff))
    .addOption(new Option('--around <id>', say(HELP.around)).argParser(collect))
    .addOption(new Option('--depth <count>', say(HELP.depth)).argParser(readCount))
    .addOption(new Option('--state <state>', say(HELP.state)).argParser(collect))
    .addOption(new Option('--type <type>', say(HELP.type)).argParser(collect))
    .addOption(new Option('--family <families...>', say(HELP.family)).choices(COLUMNS))
    .addOption(new Option('--body <body>', say(HELP.body)).argParser(collect))
    .addOption(new Option('--keyword <word>', say(HELP.keyword)).argParser(collect))
    .addOption(new Option('--edges <kinds...>', say(HELP.edges)).choices(EDGE_KINDS))
    .addOption(new Option('--view <view>', say(HELP.view)).choices(['mandate']))
    .addOption(new Option('--group <by>', say(HELP.group)).choices(GROUPINGS).default('auto'))
    .action(async (ids: string[], options) => {
      const { graphCommand } = await import('./graph.ts');
      finish(await graphCommand(ids, options, world));
    });

  const diff = add('diff', HELP.diff, HELP.diffUsage)
    .argument('[from]', say(HELP.diffFrom))
    .argument('[to]', say(HELP.diffTo))
    .option('--with <decision>', say(HELP.with))
    .addOption(
      new Option('--format <format>', say(HELP.diffFormat))
        .choices(['text', 'md', 'json'])
        .default('text'),
    )
    .action(async (from: string | undefined, to: string | undefined, options) => {
      const { diffCommand } = await import('./diff.ts');
      const asked = [from, to].filter((each) => each !== undefined);
      finish(await diffCommand(asked, options, world));
    });

  const rule = add('rule', HELP.ruleCommand, HELP.ruleUsage)
    .argument('[id]', say(HELP.ruleId))
    .action(async (id: string | undefined, options) => {
      const { ruleCommand } = await import('./rule.ts');
      finish(await ruleCommand(id, options, world));
    });

  for (const command of [lint, list, show, graph, diff, rule]) refuseTwice(command);
  return program;
}
