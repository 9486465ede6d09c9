import path from 'node:path';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** Where a site is written when nobody says where: in the register's folder. */
const USUAL = 'dist';

/** Folders of git and of this product, in which nobody may put anything else. */
const PRIVATE = /^(?:\.git|\.gov-docs)$/i;

/** The folder that a site is written to. */
export interface OutFolder {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
}

/** Whether a path is a folder or lies in it; both absolute and without links. */
function isIn(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}

/** Why a folder is not one to be replaced as a whole; undefined where it may be. */
function reasonAgainst(folder: string, world: World, opened: Opened): Text | undefined {
  const real = (each: string) => world.realPath(each);
  const out = real(folder);
  const home = world.env.HOME ?? world.env.USERPROFILE;
  const above = [real(opened.root), real(world.cwd), ...(home ? [real(home)] : [])];
  if (out === path.parse(out).root || above.some((each) => isIn(out, each))) {
    return {
      sv: 'där ligger annat än webbplatsen, och mappen ersätts i sin helhet. Ange en egen mapp för webbplatsen',
      en: 'other things than the site are there, and the folder is replaced as a whole. Name a folder of its own',
    };
  }
  if (out.split(path.sep).some((part) => PRIVATE.test(part))) {
    return {
      sv: 'den mappen tillhör git eller gov-docs. Ange en annan',
      en: 'that folder belongs to git or to gov-docs. Name another one',
    };
  }
  const { documents, decisionFiles } = opened.register;
  for (const { source } of [...documents, ...decisionFiles]) {
    const file = path.join(real(opened.root), ...source.path.split('/'));
    const within = path.dirname(file);
    if (!isIn(out, file) && (!isIn(within, out) || within === real(opened.root))) continue;
    const shown = visible(opened.shown(path.posix.dirname(source.path)));
    return {
      sv: `i ${shown} ligger styrdokument. Ange en mapp utanför den`,
      en: `governing documents are in ${shown}. Name a folder outside of it`,
    };
  }
  return undefined;
}

/**
 * Chooses the folder that a site is written to: the one asked for, from the working directory, else
 * `dist` in the register.
 *
 * @throws UserError for a folder that is more than a site: the register, its documents, a home
 */
export function outFolder(world: World, opened: Opened, asked: string | undefined): OutFolder {
  const folder =
    asked === undefined ? path.join(opened.root, USUAL) : path.resolve(world.cwd, asked);
  const shown = asked ?? opened.shown(USUAL);
  const reason = reasonAgainst(folder, world, opened);
  if (!reason) return { path: folder, shown };
  const name = visible(shown);
  const text = {
    sv: `Webbplatsen kan inte läggas i ${name === '.' ? 'den här mappen' : name}: ${reason.sv}, till exempel --out dist.`,
    en: `The site cannot be put in ${name === '.' ? 'this folder' : name}: ${reason.en}, such as --out dist.`,
  };
  throw new UserError(text, opened.language);
}
