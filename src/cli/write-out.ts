import path from 'node:path';
import type { World } from '../io/world.ts';
import type { WriteTrouble } from '../io/write-file.ts';
import { visible } from '../report/visible.ts';
import type { Language, Text } from '../text/language.ts';
import { EXIT } from './exit.ts';
import { UserError } from './user-error.ts';

const WHY: Readonly<Record<WriteTrouble, Text>> = {
  'no-folder': { sv: 'mappen finns inte', en: 'the folder does not exist' },
  'no-permission': { sv: 'du får inte skriva där', en: 'you may not write there' },
  'is-folder': { sv: 'där ligger redan en mapp', en: 'a folder stands there already' },
  'no-space': { sv: 'disken är full', en: 'the disk is full' },
  failed: { sv: 'datorn kunde inte skriva dit', en: 'the machine could not write there' },
};

/** Why something could not be written, in a sentence, and that nothing was changed. */
export function sayWriteTrouble(trouble: WriteTrouble, file: string): Text {
  const [shown, why] = [visible(file), WHY[trouble]];
  return {
    sv: `Det gick inte att skriva ${shown}: ${why.sv}. Inget har ändrats.`,
    en: `Could not write ${shown}: ${why.en}. Nothing was changed.`,
  };
}

/**
 * Writes what a command made to a file and says so; the file is written whole or not at all.
 *
 * @throws UserError where it cannot be written
 */
export async function writeOut(
  world: World,
  file: string,
  text: string,
  language: Language,
): Promise<number> {
  const trouble = await world.writeFile(path.resolve(world.cwd, file), text);
  if (trouble) throw new UserError(sayWriteTrouble(trouble, file), language);
  const shown = visible(file);
  const done = { sv: `Skrev ${shown}.`, en: `Wrote ${shown}.` };
  world.stderr.write(`${done[language]}\n`);
  return EXIT.fine;
}
