import type { DecisionPlan } from '../decide/decision-plan.ts';
import { compareViews } from '../diff/diff.ts';
import { renderText } from '../diff/render-text.ts';
import { unifiedDiff } from '../edit/unified-diff.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { CommonOptions } from './common-options.ts';
import { lintView } from './lint-view.ts';
import type { Opened } from './opened.ts';
import { paintDiff } from './paint-diff.ts';
import { painterFor } from './painter.ts';

/** Shows what a decision does: what becomes of documents, what is left hanging, and the files' lines. */
export async function showPlan(
  world: World,
  opened: Opened,
  plan: DecisionPlan,
  options: CommonOptions,
): Promise<void> {
  const { language, shown } = opened;
  const chalk = await painterFor(world, options.color);
  const width = Math.min(world.stdout.columns ?? 100, 100);
  const side = (view: DecisionPlan['before']) => ({
    view,
    revision: undefined,
    findings: lintView(opened, view, world),
  });
  const diff = compareViews(
    { ...side(plan.before), decision: undefined },
    { ...side(plan.after), decision: plan.file },
    plan.announced,
    [],
  );
  world.stdout.write(renderText(diff, { language, shown }, chalk, width));
  const heading = { sv: 'Ändringar i filerna', en: 'Changes in the files' };
  const lines = plan.edits.flatMap(({ path, before, splices }) =>
    unifiedDiff(shown(path), before, splices).map((line) => paintDiff(line, chalk)),
  );
  world.stdout.write(`\n${chalk.bold(heading[language])}\n${lines.join('\n')}\n\n`);
  const touched = plan.edits.map(({ path }) => path);
  const loose = await world.uncommitted(opened.root, touched);
  if (loose.length > 0) {
    const files = loose.map((path) => visible(shown(path))).join(', ');
    const note = {
      sv: `Obs: det finns ändringar som inte är incheckade i git: ${files}.`,
      en: `Note: there are changes that are not committed to git: ${files}.`,
    };
    world.stderr.write(`${note[language]}\n`);
  }
}
