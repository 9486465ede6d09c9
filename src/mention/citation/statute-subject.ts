import { lazily } from '../../text/lazily.ts';
import { textAfter } from './running.ts';
import { isHead } from './statute-names.ts';

/** Longer subjects are sentences that went on. */
const MOST_WORDS = 16;
const WORDS = lazily(() => /^ (?:om|med|angående) \p{L}(?:[^.;:()§«»”“"|!?]|:(?=\p{L})){2,180}/u);

/** What goes on in the sentence, and is no part of what a statute is about. */
const GOES_ON = new Set(
  (
    'är var har hade får fick kan kunde ska skall skulle måste bör gäller gällde som att innebär reglerar anger ställer ' +
    'trädde träder säger kräver omfattar finns fanns ger gav styr framgår följer den där när vilken vilket vilka inte ' +
    'upphör upphörde blir blev tillämpas gör avser avses beskriver definierar föreskriver innehåller om ' +
    'enligt utan dock eller men så ersätter ersattes ändrades ändras syftar stadgar kommer skyddar vilar utför avgör fått ge beslutar bestämmer hänvisar medger ' +
    'finner skett skedde sker gjorts görs går sätter tar bör behöver lämnar högst'
  ).split(' '),
);

/** Small words that no subject ends with. */
const SMALL = new Set(
  'och samt i på av för till från med om vid mellan under inom mot m m.m'.split(' '),
);

function isSmall(word: string): boolean {
  return word === '' || SMALL.has(word.replace(/,$/, ''));
}

/** Words of the sentence, and verbs in the passive: «utövas»; not genitives: «kommunernas». */
function isVerb(word: string): boolean {
  return GOES_ON.has(word) || /\p{L}{2}(?:(?<!n)as|ats|its)$/u.test(word);
}

/** Words for statutes belong to the next one, but «lagen med bestämmelser till EU:s dataskyddsförordning» is one. */
function isOther(word: string): boolean {
  return isHead(word) && word !== 'instruktion' && word !== 'dataskyddsförordning';
}

/**
 * How long the words are that say what a statute is about, from right behind its number: up to a mark,
 * a verb or another statute. No grammar tells where a Swedish subject ends; what is cut here is only
 * what the name is shown as, for the number says which statute it is.
 */
export function subjectLength(text: string, at: number): number {
  const about = WORDS().exec(textAfter(text, at, 200))?.[0];
  if (about === undefined) return 0;
  const words = about.slice(1).split(' ');
  let count = 1;
  while (count < words.length && count < MOST_WORDS) {
    const word = words[count] ?? '';
    const plain = word.replace(/,$/, '').toLowerCase();
    const isArticle = count === 1 && /^de[nt]?$/.test(plain);
    // «lagen med särskilda bestämmelser om …»
    const isAbout = plain === 'om' && !words.slice(0, count).includes('om');
    if (/\d/.test(word) || (isVerb(plain) && !isArticle && !isAbout) || isOther(plain)) break;
    count += 1;
    if (word.endsWith(',')) break;
  }
  while (count > 0 && isSmall(words[count - 1] ?? '')) count -= 1;
  if (count < 2) return 0;
  return (
    words
      .slice(0, count)
      .join(' ')
      .replace(/[, ]+$/, '').length + 1
  );
}
