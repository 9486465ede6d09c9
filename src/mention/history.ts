import type { Document } from '../document/document.ts';
import { lazily } from '../text/lazily.ts';

/** So far around a name its own clause is looked at. */
const NEAR = 160;

/** A small letter of a Swedish or English word; a class of all letters takes long to make. */
const LETTER = '[a-zåäöéü]';

/** Words of what was: what replaced what, what applied before, when something was adopted or ended. */
const PAST_WORDS =
  'ersätt(?:a|er|s|as|ning|ningen)|ersatt(?:e|es|s|a|t)?|efterträ(?:d|tt)…|avlös…|' +
  'tidigare|föregående|föregångare…|dåvarande|dittills|förra|forna|gamla|äldre|ursprunglig…|' +
  'upphäv…|upphör…|avskaff…|avveckla…|utgå(?:r|tt|ngna)|inarbeta…|slås? (?:ihop|samman)|sammanför…|' +
  'gällde|gällt|trädde|antogs|beslutades|fastställdes|togs fram|hette|kallades|benämndes|' +
  'inte längre|ej längre|till dess|fram till|utvärder…|slutrapport…|' +
  'fortfarande (?:för|i fråga om)|föreslogs?|infördes|' +
  'supersed…|replac…|previous…|former…|earlier|repeal…|obsolet…|withdrawn|rejected|deprecated|' +
  'no longer|did|was adopted|historical…|originally|initially|proposed|first (?:introduced|defined|standardi[sz]ed)';
const PAST = lazily(
  () => new RegExp(`(?<!${LETTER})(?:${PAST_WORDS.replaceAll('…', `${LETTER}*`)})(?!${LETTER})`),
);

/** Right behind a name: the day of its decision, or its year. */
const DATED =
  /^[*_«»”“"\])]{0,4},? {0,2}[(,]? ?(?:(?:från|av den|av|daterad|beslutad|antagen|KF|KS)[ ,]{1,2}){0,2}\(?(?:[A-ZÅÄÖ]{2,4} )?(?:\d{1,2} [a-zåäö]{3,9} )?(?:19|20)\d\d(?!:)/;

/** Sections that tell of what was, of what is done or of what was not chosen: their headings. */
const OF_HISTORY =
  /histori|versionshantering|revideringar|ändringar|tidigare|ersätter|upphäv|upphör|övergång|bakgrund|genomförda|avslutade|förkastade|history|background|previous|changes|completed|rejected|dissent/i;
/** A document that only ends others names them as what ends: «Beslut om upphävande av …». */
const OF_ENDING = new RegExp(`(?<!${LETTER})(?:om upphävande av|repeal of) `, 'i');

const SENTENCE_END = /[.!?](?=\s)|\n\s*\n|\n\s*[-*+|]/g;
const LIST_ITEM = /^[ \t]*[-*+|][ \t]/;
/** What leads a list in says of its items that they are done with: «Implemented / Final:». */
const DONE = new RegExp(
  `(?<!${LETTER})(?:completed|implemented|deferred|postponed|genomförda|avslutade)(?!${LETTER})`,
  'i',
);
/** So far above an item what leads its list in is looked for. */
const LIST_REACH = 4000;

/** Whether a document only ends others, as its title says. */
export function endsOthers({ title }: Document): boolean {
  return OF_ENDING.test(title?.value ?? '');
}

/** The clause around a name: its sentence, cut where it is long. */
function clauseOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  SENTENCE_END.lastIndex = 0;
  const to = SENTENCE_END.exec(after)?.index ?? after.length;
  return `${before.slice(from)} ${after.slice(0, to)}`;
}

/** The line that leads in the list in which a name stands: «Följande dokument upphävs:». */
function leadIn(text: string, start: number): string | undefined {
  const lines = text.slice(Math.max(0, start - LIST_REACH), start).split('\n');
  if (!LIST_ITEM.test(lines.at(-1) ?? '')) return undefined;
  const above = lines.findLast(
    (line, at) =>
      at < lines.length - 1 && line.trim() !== '' && /^\S/.test(line) && !LIST_ITEM.test(line),
  );
  return above?.trimEnd().endsWith(':') ? above.slice(-NEAR) : undefined;
}

/** Where the sections lie of which the heading says that they tell of the past. */
function historyOf({ body }: Document): { readonly start: number; readonly end: number }[] {
  return body.headings
    .filter(({ depth, text }) => depth > 1 && OF_HISTORY.test(text))
    .map(({ start, sectionEnd }) => ({ start, end: sectionEnd }));
}

/**
 * Makes what tells whether a name in a text is told of as something of the past: then nobody leans
 * on what has ended.
 */
export function historian(
  document: Document,
  text: string,
): (start: number, end: number) => boolean {
  const sections = lazily(() => historyOf(document));
  const ends = endsOthers(document);
  const isPast = (words: string) => PAST().test(words.normalize('NFC').toLowerCase());
  return (start, end) => {
    if (ends || sections().some((each) => each.start <= start && start < each.end)) return true;
    if (DATED.test(text.slice(end, end + 60)) || isPast(clauseOf(text, start, end))) return true;
    const lead = leadIn(text, start);
    return lead !== undefined && (DONE.test(lead) || isPast(lead));
  };
}
