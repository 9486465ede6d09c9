import path from 'node:path';
import type { GitTrouble } from '../io/git-tree.ts';
import type { Tree } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Day } from '../text/calendar.ts';
import { joinTexts, type Text } from '../text/language.ts';
import { UserError } from './user-error.ts';

/** A clone for tests often holds the last commit only. */
const SHALLOW: Text = {
  sv: ' Den här kopian har bara en del av historiken; hämta resten med git fetch --unshallow.',
  en: ' This clone holds only part of the history; fetch the rest with git fetch --unshallow.',
};
const NO_MORE: Text = { sv: '', en: '' };

function beforeHistory(shown: string, first: Day | undefined): Text {
  return first === undefined
    ? {
        sv: 'Git har inget tidigare läge av registret: ingenting är incheckat än.',
        en: 'Git has no earlier state of the register: nothing has been committed yet.',
      }
    : {
        sv: `Registret fanns inte i git ${shown}: den första incheckningen är från ${first}.`,
        en: `The register was not in git on ${shown}: the first commit is of ${first}.`,
      };
}

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
        sv: `«${shown}» går inte att läsa: ${folder === '.' ? 'den här mappen' : folder} ligger inte i något git-arkiv.`,
        en: `"${shown}" cannot be read: ${folder === '.' ? 'this folder' : folder} lies in no git repository.`,
      };
    case 'unknown-revision':
      return joinTexts(
        [
          {
            sv: `Git känner inte till «${shown}». Ange en gren, en tagg, en incheckning eller en dag (ÅÅÅÅ-MM-DD).`,
            en: `Git knows no "${shown}". Name a branch, a tag, a commit or a day (YYYY-MM-DD).`,
          },
          found.shallow ? SHALLOW : NO_MORE,
        ],
        '',
      );
    case 'before-history':
      return joinTexts([beforeHistory(shown, found.first), found.shallow ? SHALLOW : NO_MORE], '');
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
