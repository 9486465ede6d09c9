import packed from 'character-entities?packed';
import { lazily } from '../../../text/lazily.ts';

/** The characters that HTML has names for, by their names. */
const NAMES = lazily(() => {
  const parts = packed.split('\0');
  const names = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) names.set(parts[at] ?? '', parts[at + 1] ?? '');
  return names;
});

const ESCAPE_OR_REFERENCE =
  /\\([!-/:-@[-`{-~])|&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([0-9a-zA-Z]{1,31}));/g;
const REFERENCE = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([0-9a-zA-Z]{1,31}));/g;
const REFERENCE_HERE = new RegExp(REFERENCE.source, 'y');

/** Text of a target or label without backslash escapes, its character references resolved. */
export function unescapeMarkdown(text: string): string {
  const plain = text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  if (!plain.includes('\\') && !plain.includes('&')) return plain;
  return plain.replace(
    ESCAPE_OR_REFERENCE,
    (whole, escaped?: string, decimal?: string, hex?: string, name?: string) =>
      escaped ?? decode(decimal, hex, name) ?? whole,
  );
}

/** Text of an HTML attribute with its character references resolved. */
export function unescapeReferences(text: string): string {
  return text.replace(
    REFERENCE,
    (whole, decimal?: string, hex?: string, name?: string) => decode(decimal, hex, name) ?? whole,
  );
}

/** The character reference (`&aring;`, `&#229;`) at `at`: its value and the offset after it. */
export function readReference(
  text: string,
  at: number,
): { value: string; end: number } | undefined {
  REFERENCE_HERE.lastIndex = at;
  const match = REFERENCE_HERE.exec(text);
  const value = match ? decode(match[1], match[2], match[3]) : undefined;
  return value === undefined ? undefined : { value, end: REFERENCE_HERE.lastIndex };
}

function decode(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return NAMES().get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return isRefused(code) ? '\uFFFD' : String.fromCodePoint(code);
}

/** Control characters, halves of surrogate pairs and what is no character at all. */
function isRefused(code: number): boolean {
  return (
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff
  );
}
