import path from 'node:path';
import type { City } from '../city/city.ts';
import { readOnce } from '../io/read-once.ts';
import { JOURNAL } from '../io/transaction/journal-path.ts';
import type { Tree } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Language } from '../text/language.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import type { FileMemory } from './file-memory.ts';
import { keptTexts } from './kept-texts.ts';
import { registerLanguage } from './language.ts';
import { CONFIGURATION, type Location, locate } from './locate.ts';
import { openCity } from './open-city.ts';
import type { Opened } from './opened.ts';
import { readRegister } from './read-register.ts';
import { UserError } from './user-error.ts';

/** What a register is read from: the work tree, or a revision of it. */
interface Origin {
  readonly tree: Tree;
  readonly hasConfiguration: boolean;
}

async function originOf(
  world: World,
  { root, hasConfiguration }: Location,
  options: CommonOptions,
): Promise<Origin> {
  const { revision } = options;
  if (revision === undefined) return { tree: await world.openTree(root), hasConfiguration };
  const { openRevisionTree } = await import('./open-revision.ts');
  const tree = await openRevisionTree(world, root, revision);
  return { tree, hasConfiguration: tree.exists(CONFIGURATION) };
}

/** Whether a change of several files is not finished: some may be as they were, and some not. */
export function isUnfinished(world: World, root: string): boolean {
  return world.kindOf(path.join(root, JOURNAL)) !== 'nothing';
}

/**
 * Another one after every step of a change of several files: if it is, what has been read since may be
 * half old and half new, though the change is finished by now.
 */
function stampOf(world: World, root: string): string {
  return world.stampOf(path.join(root, path.dirname(JOURNAL)));
}

function unfinished(): UserError {
  const text = {
    sv: 'En ändring av flera dokument pågår eller har avbrutits, så registret kan inte läsas som en helhet. Försök igen om en stund. Om den har avbrutits, kör kommandot som ändrade (till exempel gov-docs apply) en gång till: det gör klart det påbörjade.',
    en: 'A change of several documents is being made or was interrupted, so the register cannot be read as a whole. Try again in a moment. If it was interrupted, run the command that changed it (gov-docs apply, for instance) once more: it finishes what was begun.',
  };
  return new UserError(text, undefined, EXIT.unfinished);
}

/** What a command asks of a register besides. */
export interface Wanted {
  /** A register without documents will do: the command makes the first. */
  readonly mayBeEmpty?: boolean;
  /** A plan is made of the files: they are kept as they were read, whoever writes meanwhile. */
  readonly keepsFiles?: boolean;
  /** Texts are read as well as heads: they are kept as far as there is room. */
  readonly keepsTexts?: boolean;
  /** What was read before is not read again, and texts are kept there. */
  readonly memory?: FileMemory;
}

/** Finds and reads a register: configuration, documents, decisions, relations. */
export async function openRegister(
  world: World,
  options: CommonOptions,
  paths: readonly string[] = [],
  { mayBeEmpty = false, keepsFiles = false, keepsTexts = false, memory }: Wanted = {},
): Promise<Opened> {
  const location = locate(world, options.register, paths);
  const { root, only } = location;
  const { revision } = options;
  const stamp = stampOf(world, root);
  if (revision === undefined && isUnfinished(world, root)) throw unfinished();
  const shownRoot = path.relative(world.cwd, root) || '.';
  const shown = (file: string) => (shownRoot === '.' ? file : `${shownRoot}/${file}`);
  const { tree: found, hasConfiguration } = await originOf(world, location, options);
  const tree = keepsFiles ? readOnce(found) : found;
  const city = await openCity(tree, hasConfiguration, shown, (own) =>
    registerLanguage(options.lang, own, world.env),
  );
  const language = registerLanguage(options.lang, city.language, world.env);
  const texts = memory?.texts ?? (keepsTexts ? keptTexts() : undefined);
  const register = await readRegister(tree, city, hasConfiguration, texts, memory);
  if (revision === undefined && stampOf(world, root) !== stamp) throw unfinished();
  if (register.documents.length === 0 && !(mayBeEmpty && hasConfiguration)) {
    throw noDocuments(city, hasConfiguration, shownRoot, options.revision, language);
  }
  const asOf = options.asOf ?? world.today;
  const opened = { register, tree, texts, asOf, language, root, shownRoot, only, shown };
  if (options.with === undefined) return { ...opened, proposal: undefined };
  const { carriedOut } = await import('./with-file.ts');
  return carriedOut(world, opened, options.with);
}

function noDocuments(
  city: City,
  hasConfiguration: boolean,
  shownRoot: string,
  revision: string | undefined,
  language: Language,
): UserError {
  const patterns = visible(city.documents.join(', '));
  const folder =
    shownRoot === '.'
      ? { sv: 'den här mappen', en: 'this folder' }
      : { sv: `mappen ${visible(shownRoot)}`, en: `the folder ${visible(shownRoot)}` };
  if (revision !== undefined) {
    const shown = visible(revision);
    const text = {
      sv: `Det fanns inga styrdokument i ${folder.sv} vid ${shown}.`,
      en: `There were no governing documents in ${folder.en} at ${shown}.`,
    };
    return new UserError(text, language);
  }
  const text = hasConfiguration
    ? {
        sv: `Det finns inga styrdokument i ${folder.sv}: ingen fil passar ${patterns}. Lägg dokumenten där, eller ändra documents: i gov-docs.yaml.`,
        en: `There are no governing documents in ${folder.en}: no file matches ${patterns}. Put the documents there, or change documents: in gov-docs.yaml.`,
      }
    : {
        sv: `Det finns inga styrdokument i ${folder.sv}: varken gov-docs.yaml eller Markdownfiler med dokumenthuvud. Ange ett registers mapp, till exempel gov-docs lint min-mapp.`,
        en: `There are no governing documents in ${folder.en}: neither gov-docs.yaml nor Markdown files with frontmatter. Name the folder of a register, as in gov-docs lint my-folder.`,
      };
  return new UserError(text, language);
}
