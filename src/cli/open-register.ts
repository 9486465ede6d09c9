import path from 'node:path';
import type { City } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { loadFullYaml } from '../document/frontmatter/read-yaml.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { parseFile, unreadableDocument } from '../document/parse-file.ts';
import { withCollisions } from '../document/path-collisions.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree, TreeFile } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';
import { visible } from '../report/visible.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { CommonOptions } from './common-options.ts';
import { documentFiles } from './document-files.ts';
import { registerLanguage } from './language.ts';
import { locate } from './locate.ts';
import { openCity } from './open-city.ts';
import { UserError } from './user-error.ts';

/** A register that has been read, and what a command needs to speak of it. */
export interface Opened {
  readonly register: Register;
  readonly tree: Tree;
  readonly asOf: Day;
  readonly language: Language;
  /** The root as the user would write it, from the working directory. */
  readonly shownRoot: string;
  /** Files and folders that were asked for, from the root; empty for all. */
  readonly only: readonly string[];
  /** A path of the register as the user would write it. */
  readonly shown: (file: string) => string;
}

/** Whether a file that no pattern names is a document after all: only if it has frontmatter. */
function isLeftAlone(document: Document): boolean {
  return document.faults.some((fault) => fault.kind === 'no-frontmatter');
}

function readAll(tree: Tree, files: readonly TreeFile[], full: FullYamlReader | undefined) {
  const documents: Document[] = [];
  const waiting: TreeFile[] = [];
  for (const file of files) {
    const read = file.problem ?? tree.read(file.path);
    if (typeof read === 'string') {
      documents.push(unreadableDocument(file.path, read));
      continue;
    }
    const document = parseFile(file.path, read, decodeBytes, full);
    if (document === 'needs-full') waiting.push(file);
    else documents.push(document);
  }
  return { documents, waiting };
}

/** Finds and reads a register: configuration, documents, relations. */
export async function openRegister(
  world: World,
  options: CommonOptions,
  paths: readonly string[] = [],
): Promise<Opened> {
  const { root, hasConfiguration, only } = locate(world, options.register, paths);
  const tree = await world.openTree(root);
  const shownRoot = path.relative(world.cwd, root) || '.';
  const shown = (file: string) => (shownRoot === '.' ? file : `${shownRoot}/${file}`);
  const city = await openCity(tree, hasConfiguration, shown, (own) =>
    registerLanguage(options.lang, own, world.env),
  );
  const language = registerLanguage(options.lang, city.language, world.env);

  const files = await documentFiles(tree, city, hasConfiguration);
  const { documents, waiting } = readAll(tree, files, undefined);
  if (waiting.length > 0) {
    documents.push(...readAll(tree, waiting, await loadFullYaml()).documents);
  }
  const counted = hasConfiguration ? documents : documents.filter((each) => !isLeftAlone(each));
  if (counted.length === 0) throw noDocuments(city, hasConfiguration, shownRoot, language);
  return {
    register: buildRegister(city, withCollisions(counted)),
    tree,
    asOf: options.asOf ?? world.today,
    language,
    shownRoot,
    only,
    shown,
  };
}

function noDocuments(
  city: City,
  hasConfiguration: boolean,
  shownRoot: string,
  language: Language,
): UserError {
  const patterns = visible(city.documents.join(', '));
  const folder =
    shownRoot === '.'
      ? { sv: 'den här mappen', en: 'this folder' }
      : { sv: `mappen ${visible(shownRoot)}`, en: `the folder ${visible(shownRoot)}` };
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
