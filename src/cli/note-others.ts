import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { isWithin } from './asked.ts';
import type { Opened } from './opened.ts';

/** Says which of the paths asked about hold no document: silence would look as if all were well there. */
export function noteOthers(opened: Opened, world: World): void {
  const { documents, decisionFiles } = opened.register;
  const paths = [...documents, ...decisionFiles].map(({ source }) => source.path);
  for (const only of opened.only) {
    if (paths.some((path) => isWithin(path, only))) continue;
    const shown = visible(opened.shown(only));
    const text = {
      sv: `${shown} är varken ett styrdokument eller ett beslut i registret och granskas inte.`,
      en: `${shown} is neither a governing document nor a decision of the register and is not linted.`,
    };
    world.stderr.write(`${text[opened.language]}\n`);
  }
}
