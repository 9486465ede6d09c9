import { looksLikePerson } from '../forms/person-form.ts';
import { makeDay } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import type { DocumentText } from './document-text.ts';

/** What was found of a person, from `start` up to, and not with, `end`. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const ADDRESS = lazily(
  () => /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
);
const EXAMPLE = /@(?:[^@]*\.)?(?:example|exempel)\.[a-z]{2,4}$/i;
/** So many addresses or numbers are looked at: with more, the first of a person has long been found. */
const MOST = 100;

/** Code shows how a thing works; an address in it is nobody's. */
function isCode({ text, prose }: DocumentText, at: number): boolean {
  return prose[at] === ' ' && !'<(:'.includes(text[at - 1] ?? '');
}

/** Addresses that hold a person's name, not those of an office (`registrator@`). */
export function addresses(document: DocumentText): Found[] {
  const { text, bodyStart } = document;
  if (!text.includes('@', bodyStart)) return [];
  const found: Found[] = [];
  let looked = 0;
  for (const match of text.slice(bodyStart).matchAll(ADDRESS())) {
    const start = bodyStart + match.index;
    looked += 1;
    if (looked > MOST) break;
    if (EXAMPLE.test(match[0]) || isCode(document, start)) continue;
    if (looksLikePerson(match[0]) === 'e-mail') {
      found.push({ start, end: start + match[0].length });
    }
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const hyphensOf = new WeakMap<DocumentText, readonly number[]>();

/**
 * Where a hyphen stands between two digits: in telephone and identity numbers, and in dates. Found
 * once for a text, for both are looked for.
 */
function hyphens(document: DocumentText): readonly number[] {
  const known = hyphensOf.get(document);
  if (known) return known;
  const { text, bodyStart } = document;
  const all: number[] = [];
  for (let at = text.indexOf('-', bodyStart); at >= 0; at = text.indexOf('-', at + 1)) {
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) all.push(at);
  }
  hyphensOf.set(document, all);
  return all;
}

/** A number is a person's where the day exists and the check digit is right; a company's has a month above 20. */
const NUMBER = /(?<![\d-])(?:19|20)?(\d{2})(\d{2})(\d{2})-(\d{4})(?![\d-])/;

function isPersonal([, year = '', month = '', day = '', last = '']: RegExpExecArray): boolean {
  // A coordination number has 60 added to its day.
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  // Of the two centuries, one that is a leap year serves for the last of February.
  if (!makeDay(2000 + Number(year), Number(month), date)) return false;
  const sum = [...(year + month + day + last)].reduce((total, digit, index) => {
    const times = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (times > 9 ? times - 9 : times);
  }, 0);
  return sum % 10 === 0;
}

/** Personal identity numbers. */
export function numbers(document: DocumentText): Found[] {
  const { text } = document;
  const found: Found[] = [];
  for (const at of hyphens(document)) {
    // Eight digits before the hyphen, four behind it, and what must not be a digit around them.
    const from = Math.max(0, at - 9);
    const match = NUMBER.exec(text.slice(from, at + 6));
    if (!match || !isPersonal(match)) continue;
    const start = from + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

const PHONE =
  /(?<![\d/.-])(?:\+46[ -]?(?:\(0\) ?)?[1-9]\d{0,2}|0[1-9]\d{0,2}) ?- ?\d{2,3}(?: ?\d{2,3}){1,3}(?![\d-])/;
const LONGEST_LINE = 300;

/** Numbers that stand on one line with a person: a number alone may well be an office's. */
export function phones(document: DocumentText): Found[] {
  const { text, bodyStart } = document;
  const found: Found[] = [];
  let seen = bodyStart;
  let looked = 0;
  for (const at of hyphens(document)) {
    if (at < seen) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    seen = newline === -1 ? text.length : newline;
    const line = seen - start < LONGEST_LINE ? text.slice(start, seen) : '';
    const match = PHONE.exec(line);
    if (!match) continue;
    looked += 1;
    if (looked > MOST) break;
    const others = line
      .replace(match[0], ' ')
      .replace(/[|*_]/g, ', ')
      .replace(/(?:mobil(?:telefon)?|telefon|tfn|tel)[.:]*/giu, ', ');
    const person = looksLikePerson(others);
    if (person !== 'name' && person !== 'e-mail') continue;
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}
