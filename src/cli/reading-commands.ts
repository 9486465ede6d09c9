import { type Command, Option } from 'commander';
import { COLUMNS, EDGE_KINDS, GROUPINGS, MAP_FORMATS } from '../graph/choices.ts';
import type { Text } from '../text/language.ts';
import type { CommandLine } from './command-line.ts';
import { HELP } from './help-texts.ts';
import { collect, readCount } from './option-readers.ts';

/** Adds the commands that read a register: as it is, as it was, or as it will be. */
export function addReadingCommands({ add, say, finish, world }: CommandLine): void {
  /** A command that reads the register as it is, as it was, or as it will be. */
  const addView = (name: string, description: Text, usage: Text): Command =>
    add(name, description, usage)
      .option('--revision <rev>', say(HELP.revision))
      .option('--with <decision>', say(HELP.with));

  addView('lint', HELP.lint, HELP.lintUsage)
    .argument('[paths...]', say(HELP.lintPaths))
    .addOption(
      new Option('--format <format>', say(HELP.format))
        .choices(['human', 'json', 'github'])
        .default('human'),
    )
    .option('--quiet', say(HELP.quiet))
    .addOption(new Option('--max-warnings <count>', say(HELP.maxWarnings)).argParser(readCount))
    .addOption(new Option('--rule <id>', say(HELP.rule)).argParser(collect))
    .option('--fix', say(HELP.fix))
    .option('--dry-run', say(HELP.fixDryRun))
    .option('--write-baseline', say(HELP.writeBaseline))
    .option('--include-new', say(HELP.includeNew))
    .option('--no-baseline', say(HELP.noBaseline))
    .action(async (paths: string[], options) => {
      const { lintCommand } = await import('./lint.ts');
      finish(await lintCommand(paths, options, world));
    });

  addView('list', HELP.list, HELP.listUsage)
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

  addView('show', HELP.show, HELP.showUsage)
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

  addView('graph', HELP.graph, HELP.graphUsage)
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

  add('diff', HELP.diff, HELP.diffUsage)
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
}
