/**
 * Numbers and words as text, made to be small in a script and quick to read in a browser. No sign is
 * used that a script or a page could take for its own.
 */

const SIGNS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !'"\\<>&'.includes(sign))
  .join('');

/** A number ends in one of these, and goes on with one of the others: most numbers are one sign. */
const LAST = 64;
const MORE = SIGNS.length - LAST;
const VALUES = new Int8Array(0x80).fill(-1);
for (let at = 0; at < SIGNS.length; at += 1) VALUES[SIGNS.charCodeAt(at)] = at;

/** Writes a whole number that is not negative. */
function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  while (rest >= LAST) {
    rest -= LAST;
    packed += SIGNS[LAST + (rest % MORE)];
    rest = Math.floor(rest / MORE);
  }
  return packed + SIGNS[rest];
}

/** Writes whole numbers that are not negative, one after the other. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/** Reads what `packNumbers` wrote. */
export function forEachNumber(packed: string, use: (number: number) => void): void {
  let number = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at += 1) {
    const value = VALUES[packed.charCodeAt(at)] ?? 0;
    if (value < LAST) {
      use(number + value * unit);
      number = 0;
      unit = 1;
    } else {
      number += value * unit;
      unit *= MORE;
    }
  }
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, SIGNS.length - 1);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

/** Writes words in order, each as how much it begins like the one before and what comes then. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLength(words[at - 1] ?? '', word);
      return SIGNS[shared] + word.slice(shared);
    })
    .join(' ');
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split(' ').map((each) => {
    before = before.slice(0, VALUES[each.charCodeAt(0)]) + each.slice(1);
    return before;
  });
}
