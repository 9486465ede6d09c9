import path from 'node:path';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { World } from '../io/world.ts';
import { withDecision } from '../register/with-decision.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { positionOf } from '../text/place.ts';
import type { Opened } from './opened.ts';
import { sayProblem } from './say-point.ts';
import { UserError } from './user-error.ts';

/** Finds the decision that is meant: by path from the working directory or the root, or by id. */
function find(world: World, opened: Omit<Opened, 'proposal'>, words: string): DecisionFile {
  const { register, root, language } = opened;
  const files = register.decisionFiles;
  const fromRoot = (base: string) =>
    path.relative(root, path.resolve(base, words)).split(path.sep).join('/');
  const paths = [fromRoot(world.cwd), fromRoot(root)].map((each) => each.normalize('NFC'));
  const found =
    files.find(({ source }) => paths.includes(source.path.normalize('NFC'))) ??
    files.find(({ id }) => id.value === words);
  if (found) return found;
  const names = files.flatMap(({ source, id }) => [source.path, id.value]);
  const near = nearest(words, names);
  const shown = visible(words);
  const all = names.filter((_, index) => index % 2 === 0).map(visible);
  const which: Text =
    near !== undefined
      ? { sv: `Menade du ${visible(near)}?`, en: `Did you mean ${visible(near)}?` }
      : all.length > 0
        ? {
            sv: `De som finns är ${all.slice(0, 10).join(', ')}${all.length > 10 ? ' …' : '.'}`,
            en: `The ones there are: ${all.slice(0, 10).join(', ')}${all.length > 10 ? ' …' : '.'}`,
          }
        : {
            sv: `Registret har inga beslut: ingen fil passar ${visible(register.city.decisions.join(', '))}.`,
            en: `The register has no decisions: no file matches ${visible(register.city.decisions.join(', '))}.`,
          };
  throw new UserError(
    {
      sv: `${shown} är inget beslut i registret. ${which.sv}`,
      en: `${shown} is no decision of the register. ${which.en}`,
    },
    language,
  );
}

/**
 * The register as it will be once a decision has been carried out. Points that change nothing are
 * told of on the error output, for the picture would otherwise be wrong in silence.
 */
export function carriedOut(world: World, opened: Omit<Opened, 'proposal'>, words: string): Opened {
  const { register, asOf, language, shown } = opened;
  const file = find(world, opened, words);
  const carried = withDecision(register, file, asOf);
  const say = (text: Text) => world.stderr.write(`${visible(text[language])}\n`);
  if (file.points.length === 0) {
    say({
      sv: `${shown(file.source.path)} har inga beslutspunkter som går att läsa, så inget ändras.`,
      en: `${shown(file.source.path)} has no points that can be read, so nothing changes.`,
    });
  }
  const day = file.decision?.date?.value.last;
  if (day !== undefined && day > asOf) {
    say({
      sv: `Beslutet fattades ${day}, efter den dag som visas (${asOf}). Lägg till --as-of ${day} för att se följden.`,
      en: `The decision was made on ${day}, after the day that is shown (${asOf}). Add --as-of ${day} to see what follows.`,
    });
  }
  for (const outcome of carried.outcomes) {
    if (outcome.kind !== 'left') continue;
    const { line, column } = positionOf(outcome.point.target.place);
    const where = `${shown(file.source.path)}:${line}:${column}`;
    const text = sayProblem(outcome.point, outcome.problem, register);
    say({ sv: `${where}: ${text.sv}`, en: `${where}: ${text.en}` });
  }
  return { ...opened, register: carried.register, proposal: { file, before: register, carried } };
}
