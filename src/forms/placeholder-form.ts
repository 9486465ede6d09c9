/** What a template leaves for the author to fill in. */

import { lazily } from '../text/lazily.ts';
import { wholeForm } from './readable-text.ts';

const LONGEST = 120;

/** Names of fields, in the words that a Swedish template asks for them and code hardly uses. */
const FIELD =
  '(?:(?:dokument|besluts?|diarie|ärende|paragraf|giltighets|förvaltnings|nämnds|kommun)?(?:nummer|namn|datum|titel)|' +
  'dnr|funktion|bilag(?:a|or)|rubrik|paragraf|år|ort|ämne|dokumenttyp|giltighetstid|beslutsinstans|' +
  'dokumentansvarig|ansvarig|förvaltning|nämnd|kommun|organ|befattning|förnamn|efternamn)';
const ASKS = '(?:ange|skriv|fyll|välj|infoga|lägg) \\p{L}[\\p{L} ,]{0,40}';

const NAMED_FIELD = lazily(() => new RegExp(`[[<{](?:${FIELD}|${ASKS})[\\]>}](?!\\()`, 'iu'));
const ENGLISH_FIELD =
  /^(?:<{1,2}|\[|\{{1,2}) ?(?:date|number|name|function|year|text|version|title) ?(?:>>|\]|\}{1,2}|(?<!<title)>)$/iu;
const BRACKETED = lazily(() => /^\[\p{Lu}[\p{L}-]{3,30}(?: [\p{L}-]{1,30}){0,4}\]$/u);
const BODY = lazily(() => /^\[[\p{L} -]{0,40}(?:fullmäktige|styrelsen?|nämnden?)\]$/iu);
const PROMPT = lazily(
  () =>
    /^(?:klicka (?:eller tryck )?här|click (?:or tap )?here|lorem ipsum|fyll i (?:här|datum|namn|text))(?!\p{L})/iu,
);
const OPEN_MARK =
  /^(?:\.{3,}|(?:\. ){2,}\.|…+|_{2,}|\?{2,}|TBD|TBA|TODO|FIXME|N\. ?N\.|NN|\[(?:…|\.{3})\])[.:]?$/;
const OPEN_WORD = /^(?:tbd|todo)$/i;

// Words that stand beside a placeholder in a value: «KF 20XX-XX-XX § XX».
const CARRIER =
  /^(?:kf|ks|dnr:?|diarienummer:?|§+|den|av|kommunfullmäktige|kommunstyrelsen|fullmäktige|anta(?:gen|get|gna)|besluta[dt]|fastställ[dt]|nr|år|,|\/|-|–)$/iu;
const CROSSES =
  /^§?(?:[0-9]{0,4}[-/.:])*(?:[0-9]{0,4}x{2,}|x{2,}[0-9]{0,4})(?:[-/.:][0-9x]{1,6})*[.,]?$/i;
const DATE_LETTERS =
  /^(?:åååå|yyyy|åå|20åå)(?:[-/.]?(?:mm|xx))(?:[-/.]?(?:dd|xx))?[.,]?$|^dd[-/.]mm[-/.]?(?:åååå|yyyy|åå)?$|^(?:åååå|yyyy)[.,]?$/i;

/**
 * What every placeholder holds some of. Nearly no other value does, and the expressions above take
 * longer to compile than a register takes to read.
 */
const SIGN = /[[<{…]|xx|åå|yy|\.\.|\. \.|__|\?\?|tb[ad]|todo|fixme|klicka|click|lorem|fyll i/i;
const SIGN_IN_CAPITALS = /NN|N\. ?N/;

function isOpenWord(word: string): boolean {
  return CROSSES.test(word) || DATE_LETTERS.test(word);
}

/** A quick look at a text of any length: without a sign of a placeholder, it holds none. */
export function mayHoldPlaceholder(written: string): boolean {
  const composed = written.normalize('NFC');
  return SIGN.test(composed) || SIGN_IN_CAPITALS.test(composed);
}

/**
 * Whether a value is still what the template said: `[Nummer]`, `ÅÅÅÅ-MM-DD`, `2013-xx-xx`, `§ XX`,
 * `…`. A longer text counts only where it holds a field's own name in brackets, for titles and
 * sentences may well hold a bracket, an XX or three dots.
 */
export function isPlaceholder(written: string): boolean {
  if (written.length > LONGEST) return false;
  if (!mayHoldPlaceholder(written)) return false;
  const text = wholeForm(written);
  if (!text) return false;
  if (/[[<{]/.test(text) && (NAMED_FIELD().test(text) || ENGLISH_FIELD.test(text))) return true;
  if (BRACKETED().test(text)) return !BODY().test(text);
  if (OPEN_MARK.test(text) || OPEN_WORD.test(text) || PROMPT().test(text)) return true;
  const words = text.split(' ');
  return words.some(isOpenWord) && words.every((word) => isOpenWord(word) || CARRIER.test(word));
}
