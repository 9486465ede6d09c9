import { letterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalise.ts';
import type { TypeSet, TypeWord } from './city.ts';

/** A word in a title that says what type of document it is. */
export interface TypeName extends TypeWord {
  /** The word as it stands in the title: «Bredbandsstrategi». */
  readonly word: string;
  /** The part of it that names the type: «strategi». */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /**
   * Which part of the title it stands in, counted from 0. «Vision 2040 – strategi för lärande» has
   * two names in two parts; «Policy och riktlinjer för resor» has two names in one.
   */
  readonly part: number;
}

/**
 * Words after which a title tells its subject: in «Regler för styrande planer» the plans are what
 * the rules are about. «och» and «samt» are not among them, for they join types.
 */
const BEFORE_SUBJECT = new Set(
  (
    'angående att av avseende beträffande bland där efter enligt från för gällande genom hos i inom ' +
    'inför kring med mellan mot när om på rörande som till under ur utan utifrån utom via vid åt över'
  ).split(' '),
);

/** Words that end like a type but are no compound of it, by what stands before the ending. */
const NO_COMPOUND: readonly (readonly [ending: string, before: RegExp])[] = [
  // Revision, television, division, provision, supervision.
  ['vision', /(?:re|tele|di|pro|super)$/],
  // Level ground, storeys and aircraft.
  ['plan', /(?:boll|bolls|flyg|gårds|idrotts|lek|spel|sport|torg|vånings)$/],
  ['program', /(?:data|dator|radio|tv)$/],
  // A plot of land or a job that is offered to somebody.
  ['anvisning', /(?:mark|plats)$/],
  // Likabehandlingsplan, upphandlingsplan: plans all the same, but no handlingsplaner.
  ['handlingsplan', /(?:av|be|för|miss|upp)$/],
];

/** No name is longer, and looking for one must not take longer the longer a word is. */
const LONGEST_NAME = 64;

const WORD = letterPattern(
  "[\\p{L}\\p{M}\\p{N}]+(?:[-\\u2010\\u2011:'’][\\p{L}\\p{M}\\p{N}]+)*[-\\u2010\\u2011]?",
  'gu',
);
/** Where one part of a title ends and the next begins: a colon, a dash between spaces, brackets. */
const PART_END = /:\s|\s[-\u2010-\u2015\u2212]+\s|[\u2013\u2014]\s|[()[\];]|[.!?]\s/gu;

/**
 * Finds the words in a title that name a type: whole words and compounds whose last part does
 * («Bredbandsstrategi», «IT-policyn»), before the title comes to its subject.
 */
export function typeNamesIn(set: TypeSet, title: string): TypeName[] {
  const names: TypeName[] = [];
  let partStart = 0;
  let part = 0;
  const ends = [...title.matchAll(PART_END)].map((match) => match.index);
  for (const partEnd of [...ends, title.length]) {
    names.push(...namesInPart(set, title, partStart, partEnd, part));
    partStart = partEnd;
    part += 1;
  }
  return names;
}

function namesInPart(
  set: TypeSet,
  title: string,
  partStart: number,
  partEnd: number,
  part: number,
): TypeName[] {
  const names: TypeName[] = [];
  const words = title.slice(partStart, partEnd);
  for (const match of words.matchAll(WORD(words))) {
    const [word] = match;
    const folded = foldName(word);
    if (BEFORE_SUBJECT.has(folded)) break;
    // «Budget 2024 och plan 2025–2026»: what comes after the year is no second type.
    if (names.length > 0 && /^\d/.test(word)) break;
    const found = readWord(set, folded);
    if (!found) continue;
    const start = partStart + match.index;
    names.push({ ...found, word, start, end: start + word.length, part });
  }
  return names;
}

/** The type that a word names by its last part; the longest name goes first («handlingsplan», then «plan»). */
function readWord(set: TypeSet, word: string): (TypeWord & { name: string }) | undefined {
  // «Program- och planarbete»: only the first half of a word.
  if (word.endsWith('-')) return undefined;
  const genitive = word.replace(/:?s$/, '');
  for (let at = Math.max(0, word.length - LONGEST_NAME); at < word.length; at += 1) {
    const name = [word.slice(at), genitive.slice(at)].find((ending) => set.words.has(ending));
    const found = name === undefined ? undefined : set.words.get(name);
    if (name === undefined || !found) continue;
    const before = word.slice(0, at);
    if (at === 0 || isFirstPart(before, name)) return { ...found, name };
  }
  return undefined;
}

/** Whether letters can stand before a name as the first part of a compound: a word, or what a hyphen sets off. */
function isFirstPart(before: string, name: string): boolean {
  if (before.endsWith('-')) return true;
  if (before.length < 2 || !/[aeiouyåäöé]/.test(before)) return false;
  return !NO_COMPOUND.some(([ending, no]) => name.startsWith(ending) && no.test(before));
}
