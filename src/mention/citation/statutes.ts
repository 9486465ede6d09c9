import { lazily } from '../../text/lazily.ts';
import type { StatuteCitation } from './citation.ts';
import { type Beside, provisionsAfter, provisionsBefore } from './provisions.ts';
import { textAfter, textBefore } from './running.ts';
import {
  abbreviated,
  isHead,
  isKind,
  isNamed,
  KNOWN_SUBJECTS,
  knownName,
  nameOf,
} from './statute-names.ts';
import { subjectLength } from './statute-subject.ts';
import { statuteWords } from './statute-words.ts';

const NUMBER = '((?:1[5-9]|20)\\d\\d:\\d{1,4}(?: s\\. ?\\d{1,4})?)(?![\\p{L}\\p{N}]|[-/:]\\d)';
const SFS = '(?:SFS(?: ?nr\\.?)? ?)?';
const SHORT = '\\(?[A-ZÅÄÖ]\\p{L}{1,6}\\)?[ ,(]{1,3}';

const FIRST_PARTS = lazily(() => /(?<![\p{L}-])(?:\p{L}{2,30}-,? (?:och )?){1,3}$/u);
const OF_THE_UNION = /(?:EU:s|allmänna) $/;
/** The number behind a name: « (2017:725)», « (SoL, SFS 2001:453)», « 2017:725». */
const NUMBERED = lazily(() => new RegExp(`^,? \\(?(?:${SHORT})?\\(?${SFS}${NUMBER}\\)?`, 'u'));
/** The number behind the subject: «Lag om kommunala befogenheter (2009:47)». */
const SUBJECT_NUMBERED = lazily(
  () =>
    new RegExp(
      `^ ((?:om|med|angående) [^.;:()§]{3,150}?),? \\(?(?:${SHORT})?\\(?${SFS}${NUMBER}\\)?`,
      'u',
    ),
);

/** What is read at the word for a statute: where its name begins and ends, and what is known by it. */
interface Read {
  readonly end: number;
  readonly name: string;
  readonly number: string | undefined;
}

/** Reads a statute whose number follows its name, or the name and what it is about. */
function readNumbered(text: string, name: string, word: string, end: number): Read | undefined {
  const after = textAfter(text, end, 220);
  const numbered = NUMBERED().exec(after);
  if (numbered) {
    const numberEnd = end + numbered[0].length;
    const subject = isKind(word) ? subjectLength(text, numberEnd) : 0;
    const about = text.slice(numberEnd, numberEnd + subject);
    return { end: numberEnd + subject, name: nameOf(name) + about, number: numbered[1] };
  }
  const [found = '', about = '', number] = (isKind(word) && SUBJECT_NUMBERED().exec(after)) || [];
  const isOther = about.split(' ').some((each) => isNamed(each) || isKind(each));
  if (!number || isOther) return undefined;
  return { end: end + found.length, name: `${nameOf(name)} ${about}`, number };
}

/** Reads a statute without a number: one that is known, or has a section beside it. */
function readNamed(
  text: string,
  name: string,
  { word, end }: { word: string; end: number },
  hasSection: boolean,
): Read | undefined {
  const known = knownName(name) ?? knownName(word) ?? (hasSection ? abbreviated(word) : undefined);
  if (known !== undefined) return { end, name: known, number: undefined };
  if (/^(?:[Ll]agens?|[Ff]örordningens?|Lag)$/.test(word)) {
    const about = textAfter(text, end, 80).toLowerCase();
    const subject = KNOWN_SUBJECTS.find((each) => about.startsWith(` om ${each}`));
    const length = subject ? subject.length + 4 : hasSection ? subjectLength(text, end) : 0;
    if (length === 0) return undefined;
    const whole = end + length;
    return { end: whole, name: nameOf(word) + text.slice(end, whole), number: undefined };
  }
  return hasSection && isNamed(word) ? { end, name: nameOf(name), number: undefined } : undefined;
}

/** Sections behind a name, unless they belong to the name after them. */
function ownProvisions(text: string, at: number): Beside | undefined {
  const beside = provisionsAfter(text, at);
  if (!beside) return undefined;
  const next = /^(?: i)? ([\p{L}-]+)/u.exec(textAfter(text, at + beside.length, 60))?.[1] ?? '';
  return isHead(next) || abbreviated(next) ? undefined : beside;
}

/** Finds the statutes that a text names by words, in order. */
export function findStatutes(text: string): StatuteCitation[] {
  const found: StatuteCitation[] = [];
  // A name that had its number once is certain from there on.
  const introduced = new Set<string>();
  let last = 0;
  for (const { index, word } of statuteWords(text)) {
    const end = index + word.length;
    if (index < last || !(isHead(word) || abbreviated(word) || knownName(word))) continue;
    const lead = textBefore(text, index, 70);
    const parts = FIRST_PARTS().exec(lead)?.[0] ?? OF_THE_UNION.exec(lead)?.[0] ?? '';
    const start = index - parts.length;
    const before = provisionsBefore(text, start);
    const name = text.slice(start, end);
    const after = before ? undefined : ownProvisions(text, end);
    const read =
      (isHead(word) ? readNumbered(text, name, word, end) : undefined) ??
      readNamed(text, name, { word, end }, (before ?? after) !== undefined) ??
      (introduced.has(nameOf(name)) ? { end, name: nameOf(name), number: undefined } : undefined);
    if (!read) continue;
    if (read.number !== undefined && !isKind(word)) introduced.add(read.name);
    const behind = before ? undefined : ownProvisions(text, read.end);
    last = read.end + (behind?.length ?? 0);
    found.push({
      kind: 'statute',
      start: start - (before?.length ?? 0),
      end: last,
      name: isKind(read.name) ? undefined : read.name,
      number: read.number,
      provisions: (before ?? behind)?.provisions ?? [],
    });
  }
  return found;
}
