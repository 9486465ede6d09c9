/** Bodies that decide, as they are named in decisions. */

import { lazily } from '../text/lazily.ts';
import { WORD_END, WORD_START } from './readable-text.ts';

/** Bodies named beside each other, from `start` up to, and not with, `end`. */
export interface NamedBodies {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = '(?:KF|KS|KSAU|LF|LS|RF|RS)(?::s)?';
// An unknown abbreviation is a board's only where a date or paragraph follows at once.
const BOARD = '[A-ZÅÄÖ]{1,4}N(?=,? ?(?:§|[0-9]{4}-|den ))';
const ENDING =
  '(?:fullmäktige|styrelsen?|nämnden?|direktionen?|beredningen|utskottet|utskott|presidiet|stämman' +
  '|landshövdingen?|regeringen|riksdagen|direktör(?:en)?|chef(?:en)?|rektor(?:n)?)';
const NO_BODY = '(?!(?:be|ut|ovan|före|ny|sist|först|här|där)nämnd)';
// «Barn- och utbildnings…», «Plan-, bygg- och miljö…»
const FIRST_PARTS = '(?:\\p{L}{2,30}-,? (?:och )?){0,3}';
const OWN = ' (?:\\p{L}{0,30}utskott(?:et)?|\\p{L}{0,30}beredning(?:en)?|presidium|ordförande)';
const FOR =
  ' för(?: (?!(?:den|beslut|gäller|att|antag|fastställ)(?!\\p{L}))[\\p{L}-]{2,30},?){1,6}';
const NAME =
  `${NO_BODY}${FIRST_PARTS}(?:\\p{L}[\\p{L}-]{0,40})?${ENDING}` +
  `(?:s${OWN}|s(?!\\p{L})|(?<=nämnden|styrelsen)${FOR})?`;

const NAMED = lazily(() => new RegExp(`${WORD_START}(?:${ABBREVIATION}|${NAME})${WORD_END}`, 'iu'));
// Only capitals tell the board «BUN» from the word «plan».
const ABBREVIATED_BOARD = lazily(() => new RegExp(`${WORD_START}${BOARD}${WORD_END}`, 'u'));
const JOINED = /^ ?(?:,| och| samt|\/| &) ?(?:av )?/u;
const DECIDED_BY =
  /(?:antag(?:en|et|na)|beslut(?:ad|at|ade|ats)|fastställ(?:d|t|da|ts)|godkän(?:d|t|da|ts)) av (?:den )?/iu;

const CANONICAL = new Map([
  ['kf', 'kommunfullmäktige'],
  ['fullmäktige', 'kommunfullmäktige'],
  ['ks', 'kommunstyrelsen'],
  ['kommunstyrelse', 'kommunstyrelsen'],
]);

/** The Swedish name for KF and KS, fullmäktige and genitives; any other body as written, in lower case. */
function canonicalBody(written: string): string {
  const name = written.toLowerCase().replace(/(?::s|,)$/, '');
  const plain = name.length > 4 ? name.replace(/s$/, '') : name;
  return CANONICAL.get(plain) ?? plain;
}

/** The first body in a text from an offset on. */
function firstBody(
  text: string,
  from: number,
): { name: string; start: number; end: number } | undefined {
  const rest = text.slice(from);
  const [match] = [NAMED().exec(rest), ABBREVIATED_BOARD().exec(rest)]
    .filter((each) => each !== null)
    .sort((a, b) => a.index - b.index);
  if (!match) return undefined;
  const start = from + match.index;
  return { name: canonicalBody(match[0]), start, end: start + match[0].length };
}

/**
 * Finds who decided: the body after «antagen av» and its like, else the first one named, and those
 * joined to it («förbundsfullmäktige och landshövdingen»). A body named elsewhere in the text had
 * another part in the matter: it proposed, or shall be told.
 */
export function findBodies(text: string): NamedBodies | undefined {
  const decided = DECIDED_BY.exec(text);
  const first =
    (decided && firstBody(text, decided.index + decided[0].length)) ?? firstBody(text, 0);
  if (!first) return undefined;
  const names = new Set([first.name]);
  let { end } = first;
  for (;;) {
    const joint = JOINED.exec(text.slice(end));
    const next = joint && firstBody(text, end + joint[0].length);
    if (!next || next.start !== end + joint[0].length) break;
    names.add(next.name);
    end = next.end;
  }
  return { names: [...names], start: first.start, end };
}
