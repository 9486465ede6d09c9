import path from 'node:path';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** So many decisions are named where none was found. */
const MOST_NAMED = 10;

/** Why the words lead to no decision: they mean a document, a file elsewhere, or nothing. */
function whyNot(opened: Omit<Opened, 'proposal'>, words: string, paths: readonly string[]): Text {
  const { register, tree } = opened;
  const shown = visible(words);
  const document =
    register.documents.find(({ source }) => paths.includes(source.path.normalize('NFC'))) ??
    register.withId(words)[0];
  if (document) {
    return {
      sv: `${shown} är ett styrdokument, inget beslut.`,
      en: `${shown} is a governing document, not a decision.`,
    };
  }
  if (paths.some((each) => each !== '' && !each.startsWith('..') && tree.exists(each))) {
    const patterns = visible(register.city.decisions.join(', '));
    return {
      sv: `${shown} är inget beslut i registret: besluten är de filer som passar ${patterns}.`,
      en: `${shown} is no decision of the register: the decisions are the files that match ${patterns}.`,
    };
  }
  return {
    sv: `Det finns inget beslut ${shown} i registret.`,
    en: `There is no decision ${shown} in the register.`,
  };
}

/** The decision that was perhaps meant, or those that there are. */
function whichInstead(files: readonly DecisionFile[], words: string): Text {
  const near = nearest(
    words,
    files.flatMap(({ source, id }) => [source.path, id.value]),
  );
  if (near !== undefined) {
    return { sv: ` Menade du ${visible(near)}?`, en: ` Did you mean ${visible(near)}?` };
  }
  const names = files.slice(0, MOST_NAMED).map(({ source }) => visible(source.path));
  if (names.length === 0) {
    return { sv: ' Det har inga beslut.', en: ' It has no decisions.' };
  }
  const list = `${names.join(', ')}${files.length > MOST_NAMED ? ' …' : '.'}`;
  return { sv: ` De som finns: ${list}`, en: ` Those there are: ${list}` };
}

/**
 * Finds the decision that is meant: by path from the working directory or the root, or by id.
 *
 * @throws UserError where none or several are meant
 */
export function findDecision(
  world: World,
  opened: Omit<Opened, 'proposal'>,
  words: string,
): DecisionFile {
  const { register, root, language } = opened;
  const fromRoot = (base: string) =>
    path.relative(root, path.resolve(base, words)).split(path.sep).join('/').normalize('NFC');
  const paths = [fromRoot(world.cwd), fromRoot(root)];
  const files = register.decisionFiles;
  for (const each of paths) {
    const found = files.find(({ source }) => source.path.normalize('NFC') === each);
    if (found) return found;
  }
  // Minutes as plain text have no id of their own: they are only found by their path.
  const decisions = files.filter(({ frontmatter }) => frontmatter !== undefined);
  const withId = decisions.filter(({ id }) => id.value === words);
  if (withId.length === 1 && withId[0]) return withId[0];
  if (withId.length > 1) {
    const names = withId.map(({ source }) => visible(source.path)).join(', ');
    const text = {
      sv: `Flera beslut har det id:t. Ange filen: ${names}.`,
      en: `Several decisions have that id. Name the file: ${names}.`,
    };
    throw new UserError(text, language);
  }
  const why = whyNot(opened, words, paths);
  const instead = whichInstead(decisions, words);
  throw new UserError({ sv: why.sv + instead.sv, en: why.en + instead.en }, language);
}
