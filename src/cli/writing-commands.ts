import { type Command, Option } from 'commander';
import { REASONS } from '../document/reasons.ts';
import type { Text } from '../text/language.ts';
import type { CommandLine } from './command-line.ts';
import { HELP } from './help-texts.ts';
import type { OnePointOptions } from './one-point.ts';
import { readDay } from './option-readers.ts';
import { WRITING_HELP } from './writing-help.ts';

/** Adds the commands that change documents. */
export function addWritingCommands({ add, say, finish, world }: CommandLine): void {
  /** A command that changes documents: it shows what it does and asks first. */
  const addWrite = (name: string, description: Text, usage: Text): Command =>
    add(name, description, usage)
      .option('--dry-run', say(WRITING_HELP.dryRun))
      .option('--yes', say(WRITING_HELP.yes))
      .addOption(
        new Option('--format <format>', say(WRITING_HELP.planFormat))
          .choices(['text', 'json'])
          .default('text'),
      );

  /** The decision that such a command writes. */
  const addDecision = (name: string, description: Text, usage: Text): Command =>
    addWrite(name, description, usage)
      .argument('<id>', say(HELP.showId))
      .option('--by <body>', say(WRITING_HELP.by))
      .addOption(new Option('--date <day>', say(WRITING_HELP.date)).argParser(readDay))
      .option('--paragraph <number>', say(WRITING_HELP.paragraph))
      .option('--case-number <number>', say(WRITING_HELP.caseNumber))
      .addOption(new Option('--from <day>', say(WRITING_HELP.from)).argParser(readDay))
      .option('--note <text>', say(WRITING_HELP.note))
      .option('--propose', say(WRITING_HELP.propose));

  addDecision('retire', WRITING_HELP.retire, WRITING_HELP.retireUsage)
    .addOption(new Option('--reason <reason>', say(WRITING_HELP.reason)).choices(REASONS))
    .option('--superseded-by <id>', say(WRITING_HELP.supersededBy))
    .option('--part <part>', say(WRITING_HELP.part))
    .option('--archive', say(WRITING_HELP.archive))
    .action(async (id: string, options) => {
      const { retireCommand } = await import('./retire.ts');
      finish(await retireCommand(id, options, world));
    });

  const onePoint =
    (kind: 'prolong' | 'revise' | 'transfer') => async (id: string, options: OnePointOptions) => {
      const { onePointCommand } = await import('./one-point.ts');
      finish(await onePointCommand(kind, id, options, world));
    };
  addDecision('prolong', WRITING_HELP.prolong, WRITING_HELP.retireUsage)
    .addOption(
      new Option('--to <day>', say(WRITING_HELP.prolongTo))
        .argParser(readDay)
        .makeOptionMandatory(),
    )
    .action(onePoint('prolong'));
  addDecision('revise', WRITING_HELP.revise, WRITING_HELP.retireUsage).action(onePoint('revise'));
  addDecision('transfer', WRITING_HELP.transfer, WRITING_HELP.retireUsage)
    .requiredOption('--to <body>', say(WRITING_HELP.transferTo))
    .action(onePoint('transfer'));

  addWrite('apply', WRITING_HELP.apply, WRITING_HELP.applyUsage)
    .argument('<decision>', say(WRITING_HELP.applyDecision))
    .action(async (decision: string, options) => {
      const { applyCommand } = await import('./apply.ts');
      finish(await applyCommand(decision, options, world));
    });
}
