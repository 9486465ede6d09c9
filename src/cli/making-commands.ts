import { Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { MAKING_HELP } from './making-help.ts';
import { WRITING_HELP } from './writing-help.ts';

/** Adds the commands that make something new, and the one that looks at a decision before it is made. */
export function addMakingCommands({ add, addPlain, say, finish, world }: CommandLine): void {
  add('check', MAKING_HELP.check, MAKING_HELP.checkUsage)
    .argument('<decision>', say(WRITING_HELP.applyDecision))
    .addOption(
      new Option('--format <format>', say(WRITING_HELP.planFormat))
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (decision: string, options) => {
      const { checkCommand } = await import('./check.ts');
      finish(await checkCommand(decision, options, world));
    });

  add('new', MAKING_HELP.new, MAKING_HELP.newUsage)
    .argument('<type>', say(MAKING_HELP.newType))
    .option('--title <title>', say(MAKING_HELP.title))
    .option('--id <id>', say(MAKING_HELP.id))
    .option('--by <body>', say(MAKING_HELP.newBy))
    .option('--responsible <function>', say(MAKING_HELP.responsible))
    .option('--case-number <number>', say(WRITING_HELP.caseNumber))
    .option('--belongs-to <id>', say(MAKING_HELP.belongsTo))
    .option('--supersedes <id>', say(MAKING_HELP.supersedes))
    .option('--dry-run', say(MAKING_HELP.newDryRun))
    .action(async (type: string, options) => {
      const { newCommand } = await import('./new.ts');
      finish(await newCommand(type, options, world));
    });

  addPlain('init', MAKING_HELP.init, MAKING_HELP.initUsage)
    .argument('[folder]', say(MAKING_HELP.initFolder))
    .option('--city <name>', say(MAKING_HELP.initCity))
    .option('--rule-set <name>', say(MAKING_HELP.ruleSet))
    .option('--dry-run', say(MAKING_HELP.initDryRun))
    .action(async (folder: string | undefined, options) => {
      const { initCommand } = await import('./init.ts');
      finish(await initCommand(folder, options, world));
    });
}
