import { lazily } from '../../text/lazily.ts';
import type { Provision } from './citation.ts';
import { textAfter, textBefore } from './running.ts';

const END = '(?![\\p{L}\\p{N}])';
// «12 i lagen»: the letter i is a word of its own.
const SECTION = `\\d{1,3}(?:(?: ?[a-hj-z]|i)${END})?`;
const SECTIONS = `${SECTION}(?:(?: ?[-–]{1,2} ?|, | och | eller )${SECTION}){0,6}`;
const CHAPTER = `\\d{1,2}(?: ?[a-z]${END})?(?:(?: ?[-–] ?|, | och )\\d{1,2}){0,4} ?kap(?:\\.|itlet${END}|${END})`;
const CHAPTER_FIRST = `kap(?:\\.|itel${END}|${END}) ?\\d{1,2}${END}`;
const SIGN = '§(?: ?§)?';
const PART =
  `(?:,? (?:(?:första|andra|tredje|fjärde|femte|sjätte|sista) (?:och (?:andra|tredje|fjärde) )?(?:stycke(?:t|na)|meningen|punkten)` +
  `|\\d{1,2}(?: ?(?:st(?:\\.|ycket)?|p(?:\\.|unkten)?)${END})?(?! ?[§k])))`;
const SIGNED = `(?:${SECTIONS} ?${SIGN}|${SIGN} ?${SECTIONS})(?:${PART}{1,2})?`;
const ARTICLE = `art(?:ikel|iklarna|\\.) ?\\d{1,3}(?:\\.\\d{1,2})?(?: ?[a-hj-z]${END})?`;
const PROVISION = `(?:(?:${CHAPTER}|${CHAPTER_FIRST}),?(?: ${SIGNED})?|${SIGNED}|${ARTICLE})`;
const SEVERAL = `${PROVISION}(?:(?:,| och| samt| eller) ${PROVISION}){0,6}`;

const BEFORE = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}.:/-])${SEVERAL}(?: i| av)?(?: den)? ?$`, 'iu'),
);
const AFTER = lazily(() => new RegExp(`^,? ${SEVERAL}`, 'iu'));
const EACH = lazily(
  () =>
    new RegExp(
      `(?:(${CHAPTER}|${CHAPTER_FIRST})(?:,? (${SIGNED}))?|(${SIGNED})|(${ARTICLE}))`,
      'giu',
    ),
);
/** So long is the longest row of sections that is looked at. */
const LONGEST = 110;

/** Provisions beside the name of a statute: how long they are, with what joins them to it. */
export interface Beside {
  readonly length: number;
  readonly provisions: readonly Provision[];
}

function numbersOf(written: string | undefined, form: RegExp): string | undefined {
  const found = written === undefined ? undefined : form.exec(written)?.[0];
  return found?.trim().replace(/ ?[-–]{1,2} ?/g, '–');
}

const NUMBERS = lazily(() => new RegExp(SECTIONS, 'u'));
const ARTICLES = /\d[\d.]*(?: ?[a-z]$)?/;

/** Reads the chapters and sections; a section without a chapter is of the chapter before it. */
function provisionsOf(written: string): Provision[] {
  let chapter: string | undefined;
  return Array.from(written.matchAll(EACH()), ([, ofChapter, within, alone, article]) => {
    chapter = numbersOf(ofChapter, /\d[\d ,–-]*(?:och \d+)?(?: ?[a-z](?= ?kap))?/) ?? chapter;
    return {
      chapter: article === undefined ? chapter : undefined,
      section: numbersOf(within ?? alone, NUMBERS()),
      article: numbersOf(article, ARTICLES),
    };
  });
}

/** What stands right before the name: «6 kap. 44 § », «artikel 6 i ». */
export function provisionsBefore(text: string, at: number): Beside | undefined {
  const before = textBefore(text, at, LONGEST);
  // Most names have none, and the search for one is dear.
  if (!/§|kap|art/i.test(before)) return undefined;
  const found = BEFORE().exec(before)?.[0];
  return found === undefined
    ? undefined
    : { length: found.length, provisions: provisionsOf(found) };
}

/** What stands right behind the name: « 6 kap. 44 §». */
export function provisionsAfter(text: string, at: number): Beside | undefined {
  const found = AFTER().exec(textAfter(text, at, LONGEST))?.[0];
  return found === undefined
    ? undefined
    : { length: found.length, provisions: provisionsOf(found) };
}
