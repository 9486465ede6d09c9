import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { carryOutDecision, openToWrite, type WriteOptions } from './carry-out.ts';
import { findDecision } from './find-decision.ts';
import { UserError } from './user-error.ts';

/** `gov-docs apply`: carries out all points of a decided decision on the documents, all or none. */
export async function applyCommand(
  words: string,
  options: WriteOptions,
  world: World,
): Promise<number> {
  const opened = await openToWrite(world, options);
  const file = findDecision(world, opened, words);
  if (file.decision?.date === undefined) {
    const shown = visible(opened.shown(file.source.path));
    throw new UserError(
      {
        sv: `${shown} är ett förslag: det saknar beslutsdag. När beslutet är fattat, fyll i överst i filen: decision: { date: ÅÅÅÅ-MM-DD, paragraph: … }. Vad förslaget innebär visar gov-docs diff --with ${shown}.`,
        en: `${shown} is a proposal: it has no day of decision. Once it has been decided, write at the top of the file: decision: { date: YYYY-MM-DD, paragraph: … }. What it would do is shown by gov-docs diff --with ${shown}.`,
      },
      opened.language,
    );
  }
  return await carryOutDecision(world, opened, file, [], options);
}
