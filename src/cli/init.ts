import path from 'node:path';
import { compileCity } from '../city/compile-city.ts';
import { typeSetOn } from '../city/lookup.ts';
import { mergeSettings } from '../city/merge.ts';
import { chainOf, SHIPPED_SETS } from '../city/shipped-sets.ts';
import type { StarterFile } from '../init/starter.ts';
import { starterFiles } from '../init/starter-files.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Language, Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { foldName, toId } from '../text/normalise.ts';
import { EXIT } from './exit.ts';
import { spokenLanguage } from './language.ts';
import { CONFIGURATION, configurationAbove } from './locate.ts';
import { transactionError } from './transaction-error.ts';
import { UserError } from './user-error.ts';
import { sayWriteTrouble } from './write-out.ts';

/** The options of `gov-docs init`. */
export interface InitOptions {
  readonly city?: string;
  readonly ruleSet?: string;
  readonly lang?: Language;
  readonly dryRun?: boolean;
}

const UNNAMED = 'Exempelby kommun';

/** The rule set that was asked for, else that of the city by its name, else the one for all. */
function ruleSetFor(city: string, asked: string | undefined): string {
  const names = Object.keys(SHIPPED_SETS);
  if (asked === undefined) {
    const own = names.find(
      (name) =>
        foldName(SHIPPED_SETS[name]?.city ?? '') === foldName(city) ||
        toId(city).split('-')[0]?.replace(/s$/, '') === name.replace(/s$/, ''),
    );
    return own ?? 'default';
  }
  if (names.includes(asked)) return asked;
  const near = nearest(asked, names);
  throw new UserError({
    sv: `Regeluppsättningen «${visible(asked)}» finns inte.${near ? ` Menade du ${near}?` : ''} De som finns: ${names.join(', ')}.`,
    en: `There is no rule set "${visible(asked)}".${near ? ` Did you mean ${near}?` : ''} Those there are: ${names.join(', ')}.`,
  });
}

/** The folder of the new register, absolute. */
function folderFor(world: World, words: string): string {
  const folder = path.resolve(world.cwd, words);
  const shown = visible(words);
  const kind = world.kindOf(folder);
  if (kind !== 'folder' && kind !== 'nothing') {
    throw new UserError({
      sv: `${shown} är ingen mapp. Ange en mapp för registret, eller ingen för den här mappen.`,
      en: `${shown} is no folder. Name a folder for the register, or none for this one.`,
    });
  }
  const above = configurationAbove(world, folder);
  if (above === undefined) return folder;
  const found = visible(path.join(path.relative(world.cwd, above), CONFIGURATION));
  throw new UserError(
    above === folder
      ? {
          sv: `Här finns redan ett register: ${found}. Inget har ändrats. Ett nytt dokument görs med gov-docs new.`,
          en: `There is a register here already: ${found}. Nothing was changed. A new document is made by gov-docs new.`,
        }
      : {
          sv: `Mappen ligger i ett register: ${found}. Ett register kan inte ligga i ett annat. Inget har ändrats.`,
          en: `The folder lies in a register: ${found}. A register cannot lie in another. Nothing was changed.`,
        },
  );
}

/** The files to write, and those that are left as they stand. */
function sortOut(world: World, folder: string, files: readonly StarterFile[]) {
  const stands = (file: string) => world.kindOf(path.join(folder, file)) !== 'nothing';
  // Who has documents already needs no examples among them.
  const hasDocuments = stands('documents');
  const wanted = files.filter((file) => !(hasDocuments && file.path.startsWith('documents/')));
  return {
    hasDocuments,
    written: wanted.filter((file) => !stands(file.path)),
    kept: wanted.filter((file) => stands(file.path)),
  };
}

/** `gov-docs init`: makes a new register in a folder, and overwrites nothing there. */
export async function initCommand(
  words: string | undefined,
  options: InitOptions,
  world: World,
): Promise<number> {
  const language = spokenLanguage(options.lang ? ['--lang', options.lang] : [], world.env);
  const say = (text: Text) => world.stderr.write(`${visible(text[language])}\n`);
  const folder = folderFor(world, words ?? '.');
  const question = { sv: 'Vad heter kommunen? ', en: 'What is the city called? ' };
  const answer = options.city ?? (world.isAsked ? await world.ask(question[language]) : undefined);
  const city = answer?.trim() || UNNAMED;
  const ruleSet = ruleSetFor(city, options.ruleSet);
  const { today } = world;
  const rules = compileCity(mergeSettings(chainOf(ruleSet)), []);
  const { types } = typeSetOn(rules, today).set;
  const caseNumberForm = rules.caseNumbers.find(
    ({ to }) => to === undefined || to >= today,
  )?.pattern;
  const starter = { city, ruleSet, language, day: today, types, caseNumberForm };
  const files = starterFiles(starter);
  const { written, kept, hasDocuments } = sortOut(world, folder, files);
  if (!options.dryRun) {
    const refused = await world.makeFolder(folder);
    if (refused) throw new UserError(sayWriteTrouble(refused, words ?? '.'), language);
    const encoder = new TextEncoder();
    const changes = written.map((file) => ({
      path: file.path,
      before: undefined,
      after: encoder.encode(file.text),
    }));
    const trouble = await world.commit(folder, changes);
    if (trouble) throw transactionError(trouble, language);
  }
  const shown = (file: StarterFile) =>
    visible(path.join(path.relative(world.cwd, folder), file.path).split(path.sep).join('/'));
  for (const file of written) world.stdout.write(`${shown(file)}\n`);
  if (kept.length > 0) {
    const list = kept.map(shown).join(', ');
    say({ sv: `Fanns redan och är orört: ${list}.`, en: `There already, and untouched: ${list}.` });
  }
  if (hasDocuments) {
    say({
      sv: 'Mappen documents finns redan, så inga exempel har lagts där.',
      en: 'There is a folder documents already, so no examples were put there.',
    });
  }
  if (options.dryRun)
    say({ sv: 'Inget har skrivits (--dry-run).', en: 'Nothing was written (--dry-run).' });
  else say(whatNext(city, ruleSet, words));
  return EXIT.fine;
}

function whatNext(city: string, ruleSet: string, words: string | undefined): Text {
  const where = words === undefined ? '' : ` ${words}`;
  const unnamed = city === UNNAMED;
  return {
    sv: `Registret är skapat, med regeluppsättningen ${ruleSet}. Dokumenten är exempel: byt ut dem mot kommunens egna. Skriv in kommunens ${unnamed ? 'namn och organ' : 'organ'} i gov-docs.yaml, och kör gov-docs lint${where}.`,
    en: `The register has been made, with the rule set ${ruleSet}. Its documents are samples: put the city's own in their place. Write the ${unnamed ? 'name of the city and its bodies' : "city's bodies"} in gov-docs.yaml, and run gov-docs lint${where}.`,
  };
}
