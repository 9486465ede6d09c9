/**
 * What in a text would act upon a terminal, a log or the reader's eye: controls (ends of lines aside),
 * marks of direction, characters of no width, separators of lines, halves of pairs and tag
 * characters. Stated anew here, so that it does not share a mistake with what it tests.
 */
export function unsafeIn(text: string): string[] {
  const found = text.match(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|\u3164/gu) ?? [];
  return found
    .filter((character) => character !== '\n')
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`);
}

/** A line that a runner of GitHub Actions takes for a command, in the new form or the old. */
export function isCommand(line: string): boolean {
  return /^\s*::[a-z-]+(?:\s[^:]*)?::/i.test(line) || line.includes('##[');
}
