import type { TypeSet } from '../city/city.ts';
import { typeNamesIn } from '../city/type-names.ts';
import { foldName } from '../text/normalise.ts';

/** A document that a text says will be made while it applies. */
export interface PromisedDocument {
  /** As written: «it-säkerhetspolicy», «plan för öppna data». */
  readonly name: string;
  /** What it is to be about, folded: «it-säkerhet», «öppna data». */
  readonly subject: string;
  readonly start: number;
  readonly end: number;
}

const MADE =
  '(?:skapas|tas fram|arbetas fram|upprättas|utarbetas|antas|beslutas|tas fram och (?:antas|beslutas))';
const DURING =
  '(?:under|inom) (?:(?:program|plan|strategi|mandat)?perioden|programtiden|giltighetstiden)';
/** «En it-säkerhetspolicy ska under perioden skapas», «Under perioden ska en plan för öppna data tas fram» */
const PATTERNS = [
  `(?:En|Ett)( (?:ny |nytt )?)((?:[\\p{L}\\p{N}-]+ ){0,7}?[\\p{L}\\p{N}-]+) (?:ska|skall) ${DURING} ${MADE}`,
  `(?:En|Ett)( (?:ny |nytt )?)((?:[\\p{L}\\p{N}-]+ ){0,7}?[\\p{L}\\p{N}-]+) (?:ska|skall) ${MADE} ${DURING}`,
  `(?:Under|Inom) (?:(?:program|plan|strategi|mandat)?perioden) (?:ska|skall)( (?:en |ett )(?:ny |nytt )?)((?:[\\p{L}\\p{N}-]+ ){0,7}?[\\p{L}\\p{N}-]+) ${MADE}`,
].map((source) => `(?<![\\p{L}\\p{N}])${source.replaceAll(' ', ' +')}(?![\\p{L}])`);
const JOINT = /^ (?:för|om|avseende|angående|gällande|rörande|kring) /;

/** What a name is about: what stands before the word for its type, or after it. */
function subjectOf(set: TypeSet, name: string): string | undefined {
  const [type, another] = typeNamesIn(set, name);
  if (!type || another || /\s/.test(name.slice(0, type.start))) return undefined;
  const rest = name.slice(type.end);
  const before = foldName(type.word.slice(0, type.word.length - type.name.length)).replace(
    /s?-?$/,
    '',
  );
  const joint = JOINT.exec(rest);
  const subject = rest === '' ? before : joint ? foldName(rest.slice(joint[0].length)) : '';
  return subject.length >= 4 ? subject : undefined;
}

/** Finds the documents that a text promises for its own period. Rather too few than too many. */
export function* promisedDocuments(prose: string, set: TypeSet): Generator<PromisedDocument, void> {
  // An end of line is as many spaces as it has characters, so that places stay: CRLF is two.
  const spaced = prose.replace(/\r?\n(?!\s*(?:\r?\n|[-*+|#>]))/g, (end) => ' '.repeat(end.length));
  for (const source of PATTERNS) {
    for (const match of spaced.matchAll(new RegExp(source, 'gu'))) {
      const [all, , written = ''] = match;
      const name = written.replace(/ +/g, ' ');
      const subject = subjectOf(set, name);
      const start = match.index + all.indexOf(written);
      if (subject) yield { name, subject, start, end: start + written.length };
    }
  }
}
