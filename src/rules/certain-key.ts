import type { SchemaFault } from '../document/schema-fault.ts';
import { canonicalKey } from '../document/synonyms.ts';

type UnknownKey = SchemaFault & { readonly kind: 'unknown-key' };

/** Shorter words have too many neighbours: «nämnd» is one letter from «namn», and means another thing. */
const SHORTEST = 7;

/** A word without what people write differently: capitals, dots and rings, and what joins its parts. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_.-]+/g, '')
    .toLowerCase();
}

/** Whether two words differ in two neighbouring letters that have changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Whether two words differ in one letter inside of them: another, one too many, or one too few. At
 * the end it may be a word of its own («reference» and `references`).
 */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || short.length < SHORTEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isInside = at > 0 && at < short.length - 1;
  const rest = long.length === short.length ? at + 1 : at;
  return isInside && short.slice(rest) === long.slice(at + 1);
}

/** The key that an unknown one can only be a misspelling of; undefined where there is any doubt. */
export function certainKey({ key, nearest, path }: UnknownKey): string | undefined {
  // What a decision does is for people to say; and «status: utkast» is known, but for another thing.
  if (nearest === undefined || path.startsWith('points') || canonicalKey(key)) return undefined;
  const [written, meant] = [plain(key), plain(nearest)];
  const isCertain =
    written === meant || isSwapped(written, meant) || isOneLetterOff(written, meant);
  return isCertain ? nearest : undefined;
}
