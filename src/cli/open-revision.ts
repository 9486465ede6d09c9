import path from 'node:path';
import type { GitTrouble } from '../io/git-tree.ts';
import type { Tree } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { UserError } from './user-error.ts';

function trouble(found: GitTrouble, revision: string, folder: string): Text {
  const shown = visible(revision);
  switch (found.kind) {
    case 'no-git':
      return {
        sv: 'Programmet git finns inte på den här datorn. Det behövs för att läsa registret som det var tidigare.',
        en: 'This machine has no git, which is needed to read the register as it was before.',
      };
    case 'no-repository':
      return {
        sv: `${folder} ligger inte i något git-arkiv, så det finns inget tidigare läge att läsa.`,
        en: `${folder} lies in no git repository, so there is no earlier state to read.`,
      };
    case 'unknown-revision':
      return {
        sv: `Git känner inte till «${shown}». Ange en gren, en tagg, en incheckning eller en dag (ÅÅÅÅ-MM-DD).`,
        en: `Git knows no "${shown}". Name a branch, a tag, a commit or a day (YYYY-MM-DD).`,
      };
    case 'before-history':
      return {
        sv: `Registret fanns inte i git ${shown}: den första incheckningen är yngre.`,
        en: `The register was not in git on ${shown}: the first commit is younger.`,
      };
    case 'failed':
      return {
        sv: `Git kunde inte läsa «${shown}»: ${visible(found.message)}`,
        en: `Git could not read "${shown}": ${visible(found.message)}`,
      };
  }
}

/**
 * Opens the register's folder as it stood in git. The work tree is not touched.
 *
 * @throws UserError where there is no such revision
 */
export async function openRevisionTree(
  world: World,
  root: string,
  revision: string,
): Promise<Tree> {
  const found = await world.openRevision(root, revision);
  if ('tree' in found) return found.tree;
  const folder = visible(path.relative(world.cwd, root)) || '.';
  throw new UserError(trouble(found, revision, folder));
}
