import { distance } from 'fastest-levenshtein';

/** Longest word for which a near one is looked for; nobody misspells a whole sentence. */
const LONGEST = 200;

function fold(word: string): string {
  if (!/[^\u0000-\u007f]/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The known word that a misspelled one most likely stands for, or undefined where none is near. Case
 * and the dots and rings of å, ä and ö do not count; about one letter in `oneIn` may be wrong. Among
 * words as near, one with the same dots goes first, then the first in code unit order: never the
 * order in which they were given.
 */
export function nearest(word: string, known: Iterable<string>, oneIn = 3): string | undefined {
  const folded = fold(word);
  if (folded.length === 0 || folded.length > LONGEST) return undefined;
  const threshold = folded.length < 3 ? 0 : Math.round(folded.length / oneIn);
  let best: { name: string; steps: number; exact: number } | undefined;
  for (const name of known) {
    // Folding only ever shortens, so what is too short already need not be folded.
    if (name.length < folded.length - threshold) continue;
    const other = fold(name);
    if (Math.abs(other.length - folded.length) > threshold) continue;
    const steps = distance(folded, other);
    if (steps > threshold || (best && steps > best.steps)) continue;
    const exact = distance(word, name);
    const nearer =
      !best ||
      steps < best.steps ||
      exact < best.exact ||
      (exact === best.exact && name < best.name);
    if (nearer) best = { name, steps, exact };
  }
  return best?.name;
}
