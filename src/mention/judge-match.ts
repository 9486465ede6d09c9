import { goesOn, isWrittenSo, type Match, type Reading } from './match-form.ts';
import type { Standing } from './mention.ts';
import { beginsSentence } from './owners.ts';
import { closingMark } from './set-apart.ts';
import { isDocument } from './title-forms.ts';
import type { TitleIndex } from './title-index.ts';
import { wordBefore } from './words.ts';

/** A match where it stands, and whether everything it needs is there. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly stands: Standing;
  readonly match: Match;
  readonly isLoose: boolean;
}

/** Words before a name that make it any of its kind. */
const ANY = /^(?:en|ett|egen|eget|egna|någon|något|några|sin|sina|sitt|varje|ny|nya|nytt|a|an)$/;

/** Judges what a form needs beside its words. */
export function judge(
  index: TitleIndex,
  reading: Reading,
  start: number,
  match: Match,
): Found | undefined {
  const { text } = reading;
  const { form, end } = match;
  const named = isDocument(form.of) ? [form.of] : [];
  if (isAnother(text, start, match)) return undefined;
  const owned = index.owners.before(text, start, named);
  const from = owned.start;
  const closing = closingMark(text, from, end);
  const stands: Standing = form.by === 'id' ? 'id' : closing;
  const isApart = closing !== 'plain';
  if (owned.owner === 'other' && (form.isCut || !isApart)) return undefined;
  const isOwned = owned.owner === 'city' || owned.owner === 'body';
  if (!isApart && form.isCut && goesOn(reading, match, index.owners.isCity)) return undefined;
  switch (form.need) {
    case 'definite': {
      const isWithOwner = isOwned && (form.by !== 'part' || form.words.length === 1);
      const isName = match.isDefinite || isWithOwner;
      if (!isName && !isApart && !isCapital(text, start)) return undefined;
      break;
    }
    case 'owner':
      if (!isOwned) return undefined;
      break;
    case 'case':
      if (!isWrittenSo(reading, form)) return undefined;
      break;
    case 'apart':
      if (!isApart || !isWrittenSo(reading, form)) return undefined;
      break;
    case 'nothing':
  }
  return {
    start: from,
    end,
    stands,
    match,
    isLoose: !isApart && isLoose(text, start, match, isOwned),
  };
}

/** Behind a name: the number of a statute, which says which one of that name is meant. */
const NUMBERED = /^[\s*_]{0,3}[([]{1,2}(?:SFS |nr )?\d{4}:\d/;

/** Whether the words around a name make it another: «(2010:900)», «offentlighets- och …lagen». */
function isAnother(text: string, start: number, { form, end }: Match): boolean {
  if (form.by !== 'id' && NUMBERED.test(text.slice(end, end + 16))) return true;
  const isLone = form.words.length === 1;
  return isLone && /\p{L}- ?(?:och|eller|samt) $/u.test(text.slice(Math.max(0, start - 40), start));
}

/** A capital within a sentence, and not that of an abbreviation: «IT-strategi» may be any. */
function isCapital(text: string, start: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && !beginsSentence(text, start);
}

function isLoose(text: string, start: number, match: Match, isOwned: boolean): boolean {
  // Without a word for a type, the words may be of the subject and not of the document.
  if (match.form.need === 'case') return true;
  if (isOwned || match.isDefinite || match.form.by === 'id') return false;
  if (/\p{Lu}/u.test(text.charAt(start))) return false;
  const before = wordBefore(text, start);
  return match.form.by === 'part' || (before !== undefined && ANY.test(before.folded));
}
