import {
  AT,
  COLON,
  DASH,
  DOT,
  GREATER,
  isControl,
  isDigit,
  isLetter,
  LESS,
  PLUS,
  SPACE,
} from '../characters.ts';

const LONGEST_SCHEME = 32;
const LONGEST_DOMAIN_LABEL = 63;

/** The kind of autolink (`<https://…>`, `<name@example.org>`) at `at` and the offset after it. */
export function readAutolink(
  text: string,
  at: number,
): { kind: 'url' | 'email'; end: number } | undefined {
  const scheme = schemeEnd(text, at + 1);
  const end = scheme > 0 ? urlEnd(text, scheme) : emailEnd(text, at + 1);
  return end > 0 ? { kind: scheme > 0 ? 'url' : 'email', end } : undefined;
}

/** The offset after the colon of a scheme of 2 to 32 characters, 0 if there is none. */
function schemeEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return 0;
  let next = at + 1;
  while (next - at < LONGEST_SCHEME && isSchemeCode(text.charCodeAt(next))) next += 1;
  return next - at > 1 && text.charCodeAt(next) === COLON ? next + 1 : 0;
}

function urlEnd(text: string, from: number): number {
  for (let next = from; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === GREATER) return next + 1;
    if (code === SPACE || code === LESS || isControl(code)) return 0;
  }
  return 0;
}

function emailEnd(text: string, from: number): number {
  let next = from;
  while (isNameCode(text.charCodeAt(next))) next += 1;
  if (next === from || text.charCodeAt(next) !== AT) return 0;
  do {
    const label = next + 1;
    next = label;
    while (isDomainCode(text.charCodeAt(next))) next += 1;
    const isTooLong = next - label > LONGEST_DOMAIN_LABEL;
    if (next === label || isTooLong) return 0;
    if (text.charCodeAt(label) === DASH || text.charCodeAt(next - 1) === DASH) return 0;
  } while (text.charCodeAt(next) === DOT);
  return text.charCodeAt(next) === GREATER ? next + 1 : 0;
}

function isSchemeCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === PLUS || code === DASH || code === DOT;
}

function isDomainCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH;
}

/** Characters before the `@`. CommonMark allows `!` besides, remark does not. */
function isNameCode(code: number): boolean {
  return (
    isLetter(code) || isDigit(code) || "#$%&'*+-./=?^_`{|}~".includes(String.fromCharCode(code))
  );
}
