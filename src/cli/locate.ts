import path from 'node:path';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { UserError } from './user-error.ts';

/** The name of a city's configuration, which marks the register's root. */
export const CONFIGURATION = 'gov-docs.yaml';

/** Where the register is, and which of its files are asked about. */
export interface Location {
  /** Absolute. */
  readonly root: string;
  readonly hasConfiguration: boolean;
  /** Paths from the root to which findings are limited; empty for all. */
  readonly only: readonly string[];
}

/** Also a link or a folder of that name counts: a configuration that cannot be read must be told of. */
function hasConfiguration(world: World, folder: string): boolean {
  return world.kindOf(path.join(folder, CONFIGURATION)) !== 'nothing';
}

/** The folder of the register that a folder is, or lies in; undefined where there is none. */
export function configurationAbove(world: World, from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (hasConfiguration(world, folder)) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function missing(world: World, written: string): UserError {
  const shown = visible(written);
  const cwd = visible(world.cwd);
  return new UserError({
    sv: `Det finns ingen fil eller mapp ${shown} (sökt från ${cwd}).`,
    en: `There is no file or folder ${shown} (looked from ${cwd}).`,
  });
}

function noFolder(written: string): UserError {
  const shown = visible(written);
  return new UserError({
    sv: `${shown} är ingen mapp. Ange registrets mapp, den där ${CONFIGURATION} ligger: --register min-mapp.`,
    en: `${shown} is no folder. Name the folder of the register, where ${CONFIGURATION} is: --register my-folder.`,
  });
}

function rootOf(world: World, asked: string): { root: string; hasConfiguration: boolean } {
  const absolute = path.resolve(world.cwd, asked);
  const kind = world.kindOf(absolute);
  if (kind === 'nothing') throw missing(world, asked);
  const folder = kind === 'folder' ? absolute : path.dirname(absolute);
  const root = configurationAbove(world, folder);
  return { root: root ?? folder, hasConfiguration: root !== undefined };
}

/**
 * Finds the register: `--register`, else the paths themselves, else upwards from the working
 * directory as git finds its repository. A folder without a configuration above it is a register of
 * its own, with the rules that come with the product.
 */
export function locate(
  world: World,
  register: string | undefined,
  paths: readonly string[],
): Location {
  if (register !== undefined) {
    const absolute = path.resolve(world.cwd, register);
    const kind = world.kindOf(absolute);
    if (kind === 'nothing') throw missing(world, register);
    if (kind !== 'folder') throw noFolder(register);
    return {
      root: absolute,
      hasConfiguration: hasConfiguration(world, absolute),
      only: within(world, absolute, paths),
    };
  }
  const asked = paths.length > 0 ? paths : ['.'];
  const [first, ...rest] = asked.map((each) => rootOf(world, each));
  if (!first) throw missing(world, '.');
  for (const other of rest) {
    if (other.root === first.root) continue;
    const [a, b] = [first.root, other.root].map((root) => shownFrom(world, root));
    throw new UserError({
      sv: `Sökvägarna hör till olika register: ${a} och ${b}. Granska ett register i taget.`,
      en: `The paths belong to different registers: ${a} and ${b}. Lint one register at a time.`,
    });
  }
  return { ...first, only: paths.length > 0 ? within(world, first.root, paths) : [] };
}

/** A folder as the user would write it. */
function shownFrom(world: World, folder: string): string {
  return visible(path.relative(world.cwd, folder)) || '.';
}

/** Paths from the root; none where the root itself is among them. */
function within(world: World, root: string, paths: readonly string[]): string[] {
  const relative = paths.map((each) => {
    const absolute = path.resolve(world.cwd, each);
    if (world.kindOf(absolute) === 'nothing') throw missing(world, each);
    const inside = path.relative(root, absolute);
    if (inside === '..' || inside.startsWith(`..${path.sep}`)) {
      const [shown, folder] = [visible(each), shownFrom(world, root)];
      throw new UserError({
        sv: `${shown} ligger utanför registret, som är mappen ${folder}.`,
        en: `${shown} lies outside the register, which is the folder ${folder}.`,
      });
    }
    return inside.split(path.sep).join('/');
  });
  return relative.includes('') ? [] : relative;
}
