import type { Besides } from '../decide/besides.ts';
import { type DecisionPlan, isDone, isRefused } from '../decide/decision-plan.ts';
import { planDecision } from '../decide/plan-decision.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import { loadFullYaml } from '../document/frontmatter/read-yaml.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { locate } from './locate.ts';
import { isUnfinished, openRegister, type Wanted } from './open-register.ts';
import type { Opened } from './opened.ts';
import { planJson } from './plan-json.ts';
import { sayRefusals } from './say-refusals.ts';
import { sayRecovery } from './say-transaction.ts';
import { showPlan } from './show-plan.ts';
import { recoveryError, transactionError } from './transaction-error.ts';
import { UserError } from './user-error.ts';

/** The options of every command that changes documents. */
export interface WriteOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Opens a register to change it: what an interrupted command left is brought to an end first. */
export async function openToWrite(
  world: World,
  options: Omit<WriteOptions, 'format'>,
  wanted: Pick<Wanted, 'mayBeEmpty'> = {},
  paths: readonly string[] = [],
): Promise<Opened> {
  // What is judged, what is edited and what is expected at the writing must be the same bytes.
  const kept = { ...wanted, keepsFiles: true };
  if (options.dryRun) return openRegister(world, options, paths, kept);
  const { root } = locate(world, options.register, paths);
  const report = await world.recover(root);
  if (report.kind === 'stopped') throw recoveryError(report.trouble, isUnfinished(world, root));
  const said = sayRecovery(report);
  const opened = await openRegister(world, options, paths, kept);
  if (said) say(world, opened, said);
  return opened;
}

/** Plans a decision on the files of a register; nothing is written. */
export async function planFor(
  opened: Opened,
  file: DecisionFile,
  besides: readonly Besides[],
  world: World,
): Promise<DecisionPlan> {
  return planDecision({
    register: opened.register,
    file,
    besides,
    today: world.today,
    // The tree's bytes are only good until the next file is read.
    bytesOf: (path) => {
      const bytes = opened.tree.read(path);
      return typeof bytes === 'string' ? bytes : Uint8Array.from(bytes);
    },
    full: await loadFullYaml(),
  });
}

async function isAgreed(world: World, options: WriteOptions, opened: Opened): Promise<boolean> {
  if (options.yes) return true;
  const { language } = opened;
  if (!world.isAsked) {
    throw new UserError(
      {
        sv: 'Inget har ändrats. Lägg till --yes för att genomföra ändringarna, eller --dry-run för att bara se dem.',
        en: 'Nothing was changed. Add --yes to make the changes, or --dry-run to only see them.',
      },
      language,
    );
  }
  const question = { sv: 'Ska ändringarna genomföras? [j/N] ', en: 'Make the changes? [y/N] ' };
  const answer = (await world.ask(question[language])) ?? '';
  return /^(?:j|ja|y|yes)$/i.test(answer.trim());
}

function say(world: World, opened: Opened, text: Text): void {
  world.stderr.write(`${visible(text[opened.language])}\n`);
}

async function write(
  world: World,
  opened: Opened,
  { edits }: DecisionPlan,
  encode: (text: string, bom: boolean) => Uint8Array,
): Promise<void> {
  const changes = edits.map(({ path, before, bom, bytes }) => ({
    path,
    before: encode(before, bom),
    after: bytes,
  }));
  const trouble = await world.commit(opened.root, changes);
  if (trouble) throw transactionError(trouble, opened.language);
}

const NOTHING: Text = {
  sv: 'Allt är redan infört i dokumenten. Det finns inget att ändra.',
  en: 'The documents have all of it already. Nothing to change.',
};

/**
 * Carries a decision out on the documents of a register: shows what it does, asks, and writes all of
 * it or nothing.
 *
 * @returns the exit code
 * @throws UserError where it is refused, with every reason
 */
export async function carryOutDecision(
  world: World,
  opened: Opened,
  file: DecisionFile,
  besides: readonly Besides[],
  options: WriteOptions,
): Promise<number> {
  const plan = await planFor(opened, file, besides, world);
  if (options.format === 'json') world.stdout.write(planJson(plan, opened));
  if (isRefused(plan)) {
    if (options.format === 'json') return EXIT.refused;
    throw new UserError(sayRefusals(plan, opened), opened.language);
  }
  if (isDone(plan)) {
    if (options.format === 'text') world.stdout.write(`${NOTHING[opened.language]}\n`);
    return EXIT.fine;
  }
  if (options.format === 'text') await showPlan(world, opened, plan, options);
  if (options.dryRun) {
    if (options.format === 'text') {
      say(world, opened, {
        sv: 'Inget har ändrats (--dry-run).',
        en: 'Nothing was changed (--dry-run).',
      });
    }
    return EXIT.fine;
  }
  const { encodeText } = await import('../edit/splice.ts');
  if (!(await isAgreed(world, options, opened))) {
    say(world, opened, { sv: 'Inget har ändrats.', en: 'Nothing was changed.' });
    return EXIT.fine;
  }
  await write(world, opened, plan, encodeText);
  const count = plan.edits.length;
  say(world, opened, {
    sv: `Genomfört: ${count === 1 ? 'ett dokument har ändrats' : `${count} dokument har ändrats`}.`,
    en: `Done: ${count === 1 ? 'one document has' : `${count} documents have`} been changed.`,
  });
  return EXIT.fine;
}
