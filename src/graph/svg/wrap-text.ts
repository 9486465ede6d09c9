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

/** A piece of text that is kept whole where it can be, and what stands before it on a line. */
interface Token {
  readonly text: string;
  readonly before: '' | ' ';
}

/** Words; a hyphen, a dash or a slash within one is a place to break at, too. */
function tokensOf(text: string): Token[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}{3}[-–/])(?=\p{L})/u)
        .map((part, index): Token => ({ text: part, before: index === 0 ? ' ' : '' })),
    );
}

/**
 * Breaks a text into lines that are no wider than `width` pixels. Words are kept whole where they
 * fit; nothing is left out.
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const token of tokensOf(text)) {
    const longer = line === '' ? token.text : `${line}${token.before}${token.text}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(token.text) ? [token.text] : breakWord(token.text, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}
