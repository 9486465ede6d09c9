import { DASH, DOT, GREATER, isDigit, isLetter } from '../characters.ts';

const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{1,31}:/y;
const URL = /[^\x01- <>\x7F]*>/y;
/** What stands before the `@`. CommonMark allows `!` besides, remark does not. */
const NAME = /[A-Za-z0-9#$%&'*+./=?^_`{|}~-]+@/y;
const LONGEST_DOMAIN_LABEL = 63;

/** The kind of autolink (`<https://…>`, `<name@example.org>`) at `at` and the offset after it. */
export function readAutolink(
  text: string,
  at: number,
): { kind: 'url' | 'email'; end: number } | undefined {
  const scheme = endOf(SCHEME, text, at + 1);
  if (scheme > 0) {
    const end = endOf(URL, text, scheme);
    return end > 0 ? { kind: 'url', end } : undefined;
  }
  const name = endOf(NAME, text, at + 1);
  const end = name > 0 ? domainEnd(text, name) : 0;
  return end > 0 ? { kind: 'email', end } : undefined;
}

/** The offset after what `expression` finds at `at`, 0 if it is not there. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : 0;
}

/** The offset after a domain and the `>` that must follow it. */
function domainEnd(text: string, from: number): number {
  let label = from;
  for (;;) {
    let next = label;
    while (isDomainCode(text.charCodeAt(next))) next += 1;
    const length = next - label;
    if (length === 0 || length > LONGEST_DOMAIN_LABEL) return 0;
    if (text.charCodeAt(label) === DASH || text.charCodeAt(next - 1) === DASH) return 0;
    const code = text.charCodeAt(next);
    if (code !== DOT) return code === GREATER ? next + 1 : 0;
    label = next + 1;
  }
}

function isDomainCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH;
}
