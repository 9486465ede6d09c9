/**
 * Forms of one Swedish word: «policy» and «policyns», «samhälle» and «samhället», «regel» and
 * «reglerna». Two words are forms of one where they begin alike and end in endings of nouns and
 * adjectives. That is too generous for single words («data», «dator») and right for titles, where
 * all other words have to agree too. A stemmer was tried (Snowball's): it knows neither «-et» nor
 * «-n» after a vowel, which every other title needs, and takes ten times as long.
 */

const STEMS_OF_ENDINGS =
  ' n en t et ' + // the one that is known
  'r er ar or na rna erna arna orna ' + // many
  'a e ma ' + // adjectives: «gemensam», «gemensamma»
  'met men ' + // «program», «programmet»
  'el eln ler lerna'; // «regel», «regler»

/** The endings that two forms of one word may differ in, genitives included. */
const ENDINGS: ReadonlySet<string> = new Set(
  STEMS_OF_ENDINGS.split(' ').flatMap((ending) => [ending, `${ending}s`]),
);
const LONGEST_ENDING = 6;

/** No stem is shorter, for then anything would be a form of anything. */
const SHORTEST_STEM = 3;

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** Whether two words, in lower case and composed, are forms of one. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const common = commonLength(a, b);
  const [restA, restB] = [a.slice(common), b.slice(common)];
  if (restA === '' || restB === '') {
    const rest = restA + restB;
    if (rest === ':s' || rest === 's') return true;
  }
  if (common < SHORTEST_STEM) return false;
  return ENDINGS.has(restA) && ENDINGS.has(restB);
}

/** Whether a form of a word is the definite one: «strategin» of «strategi», in the genitive too. */
export function isDefinite(form: string, word: string): boolean {
  if (form === word) return false;
  const rest = form.slice(commonLength(form, word)).replace(/s$/, '');
  return /^(?:n|en|et|t|na|rna|erna|arna|orna|met|men|eln|lerna)$/.test(rest);
}

/** What stays the same in all forms of a word, at most. */
export function stemOf(word: string): string {
  const most = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM);
  for (let length = most; length > 0; length -= 1) {
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** Beginnings of all forms of a short word, for an index by first letters. */
export function formsOf(stem: string): string[] {
  return [...ENDINGS].map((ending) => stem + ending);
}
