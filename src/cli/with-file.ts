import type { DecisionFile } from '../decision/decision-file.ts';
import type { World } from '../io/world.ts';
import { type WithDecision, withDecision } from '../register/with-decision.ts';
import { visible } from '../report/visible.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { positionOf } from '../text/place.ts';
import { findDecision } from './find-decision.ts';
import type { Opened } from './opened.ts';
import { sayProblem } from './say-point.ts';
import { UserError } from './user-error.ts';

/** What the picture shows: a proposal as if it were decided, or a decision that was made. */
function whatIsShown(
  file: DecisionFile,
  name: string,
  { outcomes }: WithDecision,
  asOf: Day,
): Text | undefined {
  const day = file.decision?.date?.value.last;
  if (file.decision === undefined) {
    return {
      sv: `Registret visas som om förslaget ${name} hade beslutats ${asOf}.`,
      en: `The register is shown as if the proposal ${name} had been decided on ${asOf}.`,
    };
  }
  if (day !== undefined && day > asOf) {
    return {
      sv: `Beslutet fattades ${day}, efter den dag som visas (${asOf}). Lägg till --as-of ${day} för att se följden.`,
      en: `The decision was made on ${day}, after the day that is shown (${asOf}). Add --as-of ${day} to see what follows.`,
    };
  }
  if (outcomes.every(({ kind }) => kind === 'done-before')) {
    return {
      sv: `Allt i beslutet ${name} är redan infört i dokumenten, så det ändrar inget.`,
      en: `The documents have all of the decision ${name} already, so it changes nothing.`,
    };
  }
  return undefined;
}

/** Says when points have effect only after the day that is shown. */
function laterEffect({ outcomes }: WithDecision, asOf: Day): Text | undefined {
  const later = outcomes
    .flatMap((outcome) => (outcome.kind === 'done' ? (outcome.point.from?.value ?? []) : []))
    .filter((day) => day > asOf)
    .sort();
  const last = later.at(-1);
  if (last === undefined) return undefined;
  return later.length === 1
    ? {
        sv: `En beslutspunkt får verkan först ${last}, efter den dag som visas (${asOf}).`,
        en: `One point has effect only from ${last}, after the day that is shown (${asOf}).`,
      }
    : {
        sv: `${later.length} beslutspunkter får verkan först efter den dag som visas (${asOf}), den sista ${last}.`,
        en: `${later.length} points have effect only after the day that is shown (${asOf}), the last from ${last}.`,
      };
}

/**
 * The register as it will be once a decision has been carried out. What is drawn, and points that
 * change nothing, are told of on the error output, for the picture would otherwise deceive.
 *
 * @throws UserError where no decision is meant, or the one that is has no point that can be read
 */
export function carriedOut(world: World, opened: Omit<Opened, 'proposal'>, words: string): Opened {
  const { register, asOf, language, shown } = opened;
  const file = findDecision(world, opened, words);
  const name = shown(file.source.path);
  if (file.points.length === 0) throw new UserError(noPoints(file, visible(name)), language);
  const carried = withDecision(register, file, asOf);
  const say = (text: Text | undefined) => {
    if (text) world.stderr.write(`${visible(text[language])}\n`);
  };
  say(whatIsShown(file, name, carried, asOf));
  for (const outcome of carried.outcomes) {
    if (outcome.kind !== 'left') continue;
    const { line, column } = positionOf(outcome.point.target.place);
    const text = sayProblem(outcome.point, outcome.problem, register);
    const where = `${name}:${line}:${column}`;
    say({ sv: `${where}: ${text.sv}`, en: `${where}: ${text.en}` });
  }
  const day = file.decision?.date?.value.last;
  if (day === undefined || day <= asOf) say(laterEffect(carried, asOf));
  return { ...opened, register: carried.register, proposal: { file, before: register, carried } };
}

function noPoints({ frontmatter }: DecisionFile, name: string): Text {
  return frontmatter
    ? {
        sv: `${name} har inga beslutspunkter som går att läsa, så det finns inget att visa. Se gov-docs lint.`,
        en: `${name} has no points that can be read, so there is nothing to show. See gov-docs lint.`,
      }
    : {
        sv: `${name} har inget dokumenthuvud som går att läsa, så det finns inga beslutspunkter att visa.`,
        en: `${name} has no frontmatter that can be read, so there are no points to show.`,
      };
}
