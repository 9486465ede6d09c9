import { textWidth } from './text-width.ts';

/** Where the parts of a compound meet: «informationssäkerhets-ansvar», «verksamhets-plan». */
const JOINT = /(?<=\p{L}{3}(?:hets|ings|ions|tets|skaps|doms|ments|tions|nings))(?=\p{L}{3})/giu;
/** Elsewhere a long word is broken before a consonant that a vowel follows. */
const SYLLABLE = /(?<=[aeiouyåäö][bcdfghjklmnpqrstvwxz]?)(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])/giu;

/** Breaks one word that is too wide for a line: between the parts of a compound, else between syllables. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const joints = word.split(JOINT);
  if (joints.length > 1 && joints.every((part) => fits(`${part}-`))) return packed(joints, fits);
  return packed(word.split(SYLLABLE), fits);
}

/** Fills lines with the pieces of a word; a piece that is too wide is broken between any letters. */
function packed(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits(`${line}${piece}-`)) {
      lines.push(`${line}-`);
      line = '';
    }
    for (const letter of fits(`${piece}-`) ? [piece] : piece) {
      if (line !== '' && !fits(`${line}${letter}-`)) {
        lines.push(`${line}-`);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}

/**
 * Breaks a text into lines that are no wider than `width` pixels. Words are kept whole where they
 * fit; nothing is left out.
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  // A hyphen or a slash is a place to break at, too.
  for (const word of text.trim().split(/\s+|(?<=\p{L}{3}[-–/])(?=\p{L})/u)) {
    const glued = line !== '' && /[-–/]$/.test(line) && !text.includes(`${line} ${word}`);
    const longer = line === '' ? word : `${line}${glued ? '' : ' '}${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}
