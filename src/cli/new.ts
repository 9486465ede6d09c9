import type { DocumentType } from '../city/city.ts';
import { findBody, findType, typeSetOn } from '../city/lookup.ts';
import type { World } from '../io/world.ts';
import { freeId, isUnused } from '../new/free-id.ts';
import { writeNewDocument } from '../new/new-document.ts';
import { visible } from '../report/visible.ts';
import { nearest } from '../text/nearest.ts';
import { isId } from '../text/normalise.ts';
import { openToWrite, type WriteOptions } from './carry-out.ts';
import { EXIT } from './exit.ts';
import { findDocument } from './find-document.ts';
import type { Opened } from './opened.ts';
import { isDocumentPath, patternFolder } from './pattern-folder.ts';
import { transactionError } from './transaction-error.ts';
import { UserError } from './user-error.ts';

/** The options of `gov-docs new`. */
export interface NewOptions extends Omit<WriteOptions, 'format'> {
  readonly title?: string;
  readonly id?: string;
  readonly by?: string;
  readonly responsible?: string;
  readonly caseNumber?: string;
  readonly belongsTo?: string;
  readonly supersedes?: string;
}

/** The type that is meant, by today's rules of the city. */
function typeMeant({ register, asOf, language }: Opened, words: string): DocumentType {
  const { set } = typeSetOn(register.city, asOf);
  const found = findType(set, words);
  const shown = visible(words);
  if (found && !found.legacy) return found.type;
  if (found) {
    const text = {
      sv: `Dokumenttypen ${shown} används inte längre: den heter ${found.type.key} nu. Skriv gov-docs new ${found.type.key}.`,
      en: `The type ${shown} is no longer used: it is called ${found.type.key} now. Write gov-docs new ${found.type.key}.`,
    };
    throw new UserError(text, language);
  }
  const keys = set.types.map(({ key }) => key);
  const near = nearest(words, keys);
  const text = {
    sv: `Dokumenttypen «${shown}» finns inte.${near ? ` Menade du ${near}?` : ''} De som finns: ${keys.join(', ')}.`,
    en: `There is no type "${shown}".${near ? ` Did you mean ${near}?` : ''} Those there are: ${keys.join(', ')}.`,
  };
  throw new UserError(text, language);
}

function bodyMeant({ register, asOf, language }: Opened, words: string | undefined) {
  if (words === undefined) return undefined;
  const body = findBody(register.city, words, asOf);
  if (body) return body;
  const shown = visible(words);
  const text = {
    sv: `Kommunen har inget organ som heter «${shown}». De som finns står under bodies i gov-docs.yaml.`,
    en: `The city has no body called "${shown}". Those there are stand under bodies in gov-docs.yaml.`,
  };
  throw new UserError(text, language);
}

/** The id that was asked for, if it can be had, else one made of the title. */
function idMeant(opened: Opened, options: NewOptions, words: string, folder: string): string {
  const { register, tree, language } = opened;
  const { id } = options;
  if (id === undefined) {
    return freeId(register, words, (each) => !tree.exists(`${folder}${each}.md`));
  }
  const isWellFormed = isId(id);
  if (isWellFormed && isUnused(register, id)) return id;
  const free = freeId(register, id, (each) => !tree.exists(`${folder}${each}.md`));
  const shown = visible(id);
  const text = isWellFormed
    ? {
        sv: `Id:t ${shown} är redan taget. Ett id används aldrig om, inte heller när dokumentet har upphört. Ledigt är till exempel ${free}.`,
        en: `The id ${shown} is taken. An id is never used again, even after its document has ended. ${free} is free, for instance.`,
      }
    : {
        sv: `«${shown}» kan inte vara ett id: det skrivs med a–z, 0–9 och bindestreck. Skriv till exempel ${free}.`,
        en: `"${shown}" cannot be an id: it is written with a–z, 0–9 and hyphens. Write ${free}, for instance.`,
      };
  throw new UserError(text, language);
}

/** `gov-docs new`: writes a document of a type with all that the city's rules demand of it. */
export async function newCommand(
  words: string,
  options: NewOptions,
  world: World,
): Promise<number> {
  const opened = await openToWrite(world, options, { mayBeEmpty: true });
  const { register, asOf, language } = opened;
  const { city } = register;
  const type = typeMeant(opened, words);
  const question = { sv: 'Vad ska dokumentet heta? ', en: 'What is the document called? ' };
  const answer = options.title ?? (world.isAsked ? await world.ask(question[language]) : undefined);
  const title = answer?.trim() || undefined;
  const folder = patternFolder(city.documents);
  const id = idMeant(opened, options, title ?? type.key, folder);
  const path = `${folder}${id}.md`;
  const related = (name: string | undefined) =>
    name === undefined ? undefined : findDocument(opened, name).id.value;
  const text = writeNewDocument(
    city,
    {
      id,
      type,
      title,
      by: bodyMeant(opened, options.by),
      responsible: options.responsible,
      caseNumber: options.caseNumber,
      belongsTo: related(options.belongsTo),
      supersedes: related(options.supersedes),
    },
    asOf,
    language,
  );
  if (options.dryRun) {
    world.stdout.write(text);
    return EXIT.fine;
  }
  const shown = visible(opened.shown(path));
  if (!(await isDocumentPath(city, path))) {
    const patterns = visible(city.documents.join(', '));
    const said = {
      sv: `${shown} skulle inte räknas som ett styrdokument, för det passar inte ${patterns}. Ta texten med --dry-run och lägg den där den ska vara.`,
      en: `${shown} would not count as a governing document, for it does not match ${patterns}. Take the text with --dry-run and put it where it belongs.`,
    };
    throw new UserError(said, language);
  }
  const after = new TextEncoder().encode(text);
  const trouble = await world.commit(opened.root, [{ path, before: undefined, after }]);
  if (trouble) throw transactionError(trouble, language);
  world.stdout.write(`${shown}\n`);
  const done = {
    sv: `Dokumentet är skapat som utkast. Fyll i det som står inom hakparentes och skriv texten; gov-docs lint ${shown} visar vad som återstår.`,
    en: `The document has been made as a draft. Fill in what stands in brackets and write the text; gov-docs lint ${shown} shows what is left.`,
  };
  world.stderr.write(`${done[language]}\n`);
  return EXIT.fine;
}
