/** What folding changes in a text in lower case: all but plain letters and digits, single spaces and hyphens. */
const TO_FOLD = /[^-a-zåäöéü0-9 .,:;()&/]| [- ]|- |^ | $/;

/**
 * Folds what does not change the meaning of a name: letters composed or decomposed, case, kinds of
 * dash, quotation marks and space. For comparing names, never for showing them.
 */
export function foldName(words: string): string {
  const lower = words.toLowerCase();
  if (!TO_FOLD.test(lower)) return lower;
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["'«»“”„‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

/** Makes an id of a name: lower-case a–z, 0–9 and hyphens; å and ä become a, ö becomes o. */
export function toId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Ids are lower-case ASCII, so that they are safe in file names, addresses and every tool. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Whether words are an id as they stand. */
export function isId(words: string): boolean {
  return ID.test(words);
}
