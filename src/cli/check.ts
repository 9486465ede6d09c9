import { type JudgedPoint, judge, type Remark } from '../check/judgement.ts';
import { judgementJson } from '../check/judgement-json.ts';
import { renderJudgement } from '../check/render-judgement.ts';
import type { DecisionPlan } from '../decide/decision-plan.ts';
import { findingChanges } from '../diff/finding-changes.ts';
import { sayHanging } from '../diff/say-hanging.ts';
import type { World } from '../io/world.ts';
import { leftHanging } from '../register/hanging.ts';
import { visible } from '../report/visible.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Place } from '../text/place.ts';
import { planFor } from './carry-out.ts';
import type { CommonOptions } from './common-options.ts';
import { obstacles } from './decision-obstacles.ts';
import { EXIT } from './exit.ts';
import { findDecision } from './find-decision.ts';
import { lintView } from './lint-view.ts';
import { openRegister } from './open-register.ts';
import type { Opened } from './opened.ts';
import { painterFor } from './painter.ts';

/** The options of `gov-docs check`. */
export interface CheckOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

function judgedPoint({ point, document, status }: DecisionPlan['points'][number]): JudgedPoint {
  const { kind, target } = point;
  return { kind, isPart: target.part !== undefined, document, words: target.to, status };
}

/** How much a finding weighs once the decision has been made: in a proposal, lint is milder. */
function isSerious({ rule, severity }: Finding, { register }: Opened, isOwn: boolean): boolean {
  if (severity === 'error' || !isOwn) return severity === 'error';
  const own = rules.find(({ id }) => id === rule)?.severity;
  return (register.city.rules.get(rule)?.severity ?? own) === 'error';
}

function isIn(inner: Place, outer: Place): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** What lint finds in the decision itself, and what it finds in documents because of the decision. */
function findingsOf(plan: DecisionPlan, opened: Opened, world: World) {
  const { source } = plan.file;
  const isOwn = ({ place }: Finding) => place.source === source;
  const before = lintView(opened, plan.before, world);
  const after = lintView(opened, plan.after, world);
  const { appeared, heavier } = findingChanges(before, after);
  const changed = new Set([...appeared, ...heavier.map(({ remark }) => remark)]);
  const refused = plan.points.filter(({ status }) => status === 'refused');
  // What would follow from a point that is not carried out is not worth telling.
  const follows = ({ place }: Finding) => refused.some(({ point }) => isIn(place, point.place));
  const told = after.filter((finding) =>
    changed.has(finding) ? !follows(finding) : isOwn(finding),
  );
  const asRemark = ({ rule, place, message, help }: Finding): Remark => ({
    rule,
    place,
    message,
    help,
  });
  const [serious, mild]: [Finding[], Finding[]] = [[], []];
  for (const finding of told) {
    (isSerious(finding, opened, isOwn(finding)) ? serious : mild).push(finding);
  }
  return { serious: serious.map(asRemark), mild: mild.map(asRemark) };
}

function hangingIn({ before, after }: DecisionPlan): Remark[] {
  return leftHanging(before, after).map((each): Remark => {
    const { text, todo } = sayHanging(each, after);
    return { rule: undefined, place: each.place, message: text, help: todo };
  });
}

/**
 * `gov-docs check`: tells before the meeting what is wrong with a decision, and what it leaves hanging.
 *
 * @returns exit code 1 where something must be mended
 */
export async function checkCommand(
  words: string,
  options: CheckOptions,
  world: World,
): Promise<number> {
  const opened = await openRegister(world, options, [], { keepsFiles: true });
  const { language, shown, asOf } = opened;
  const file = findDecision(world, opened, words);
  const isProposal = file.decision?.date === undefined;
  // A proposal is tried as if it were decided on the day that is asked about.
  const plan = await planFor(opened, file, [], isProposal ? { ...world, today: asOf } : world);
  const judgement = judge(
    plan.points.map(judgedPoint),
    obstacles(plan, opened),
    findingsOf(plan, opened, world),
    hangingIn(plan),
  );
  const code = judgement.mend.length > 0 ? EXIT.findings : EXIT.fine;
  const { path } = file.source;
  const day = plan.after.asOf;
  if (options.format === 'json') {
    world.stdout.write(judgementJson(judgement, path, day, language));
    return code;
  }
  const chalk = await painterFor(world, options.color);
  const width = Math.min(world.stdout.columns ?? 100, 100);
  const name = file.title?.value ?? file.id.value;
  const heading = isProposal
    ? { sv: `Prövat som om det beslutades ${day}.`, en: `Tried as if it were decided on ${day}.` }
    : { sv: `Beslutat ${day}.`, en: `Decided on ${day}.` };
  world.stdout.write(
    `${chalk.bold(visible(name))}\n${visible(shown(path))}  ${heading[language]}\n\n`,
  );
  world.stdout.write(renderJudgement(judgement, isProposal, { language, shown, chalk, width }));
  return code;
}
