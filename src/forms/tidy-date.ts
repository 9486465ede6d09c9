/** The first digit of the scripts that turn up in office files. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * Guesses what a text was meant to be as a date: foreign digits, dashes, points or strokes between
 * year, month and day, invisible characters, a time of day. A time with a zone is only cut off at
 * midnight, for at any other hour the day may be another one in Sweden.
 */
export function tidyDate(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/(?:T| )00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/i, '')
    .replace(/(?:T|,? (?:kl\.? )?)[0-9]{2}[:.][0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?$/i, '')
    .replace(/^([0-9]{4}) ?[-./] ?([0-9]{1,2}) ?[-./] ?([0-9]{1,2})$/, '$1-$2-$3')
    .replace(/^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/, '$3-$2-$1');
}
