import { isRefused } from '../decide/decision-plan.ts';
import { decisionOfOnePoint, type OnePoint } from '../decide/one-point.ts';
import { writeProposal } from '../decide/write-proposal.ts';
import { sayHanging } from '../diff/say-hanging.ts';
import type { World } from '../io/world.ts';
import { leftHanging } from '../register/hanging.ts';
import { visible } from '../report/visible.ts';
import { planFor, type WriteOptions } from './carry-out.ts';
import { EXIT } from './exit.ts';
import type { Opened } from './opened.ts';
import { sayRefusals } from './say-refusals.ts';
import { sayTransaction } from './say-transaction.ts';
import { UserError } from './user-error.ts';

/** The folder in which the city keeps its decisions, by its own pattern. */
function folderOf(opened: Opened): string {
  const [pattern = 'decisions/**/*.md'] = opened.register.city.decisions;
  return /^[^*?[\]{}()!]*\//.exec(pattern)?.[0] ?? '';
}

/** Writes a proposal to a decision of one point as a new decision file; changes no document. */
export async function propose(
  world: World,
  opened: Opened,
  stated: OnePoint,
  options: WriteOptions,
): Promise<number> {
  const { language, register } = opened;
  const decided = decisionOfOnePoint(stated);
  const file = { ...decided, decision: undefined };
  const plan = await planFor(opened, file, [], world);
  if (isRefused(plan)) throw new UserError(sayRefusals(plan, opened), language);
  const hanging = leftHanging(plan.before, plan.after).map((each) => {
    const { text, todo } = sayHanging(each, plan.after);
    return `${text.sv} ${todo.sv}`;
  });
  const text = writeProposal(stated, register, { hanging });
  if (options.dryRun) {
    world.stdout.write(text);
    return EXIT.fine;
  }
  const path = `${folderOf(opened)}forslag-${stated.kind}-${stated.document.id.value}.md`;
  const after = new TextEncoder().encode(text);
  const trouble = await world.commit(opened.root, [{ path, before: undefined, after }]);
  if (trouble) throw new UserError(sayTransaction(trouble), language);
  const shown = visible(opened.shown(path));
  const done = {
    sv: `Skrev förslaget ${shown}. Inget dokument är ändrat. Följden: gov-docs diff --with ${shown}`,
    en: `Wrote the proposal ${shown}. No document has been changed. What follows: gov-docs diff --with ${shown}`,
  };
  world.stderr.write(`${done[language]}\n`);
  return EXIT.fine;
}
