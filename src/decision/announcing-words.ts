/** What running text says of the names in it: which stretch of it speaks of which, and to what effect. */

/** Longer than what may stand between two names of a list; nothing longer is looked at as one. */
const LONGEST_JOINT = 200;
/** As far back as an auxiliary or a conjunction may stand from what it governs. */
const REACH = 80;

/**
 * Verbs that end a document, now or to come. What is past («upphävdes», «har upphört») is told as
 * history and announces nothing.
 */
const ENDS = /(?<!\p{L})(?:upphävs|upphävas|upphäva|upphäver|upphör|upphöra)(?!\p{L})/giu;
const STEM = /upph(?:ä|a\u0308|ö|o\u0308)/iu;
/** Of these, those that somebody does to what follows: «upphäver X». The others are said of X. */
const ACTIVE = /^upphäv(?:a|er)$/iu;
/** «Har beslutat att upphäva», «skulle upphävas»; but «har föreslagit att upphäva» is a proposal. */
const PAST = /(?<!\p{L})(?:har|hade|blev|var|skulle|kunde) (?!föreslag)(?:\p{L}+ ){0,2}$/iu;
/** «Föreslår inte att X upphävs», «ska inte längre upphävas». */
const NEGATED_BEFORE = /(?<!\p{L})(?:inte|ej|aldrig|varken) (?:\S+ ){0,2}$/iu;
/** «Upphävs därför inte». */
const NEGATED_AFTER = /^ (?:\S+ ){0,3}(?:inte|ej|aldrig)(?!\p{L})/iu;
/** «Om X upphävs»: something that may be, or not. */
const CONDITION = /(?<!\p{L})(?:om|ifall|huruvida|tills|innan)\s+$/iu;

const ITEM = '\\n[ \\t]*(?:[-*+]|[0-9]{1,3}[.)])[ \\t]+';
const ABBREVIATED = '(?<!(?<!\\p{L})(?:t\\.ex|bl\\.a|m\\.m|m\\.fl|kap|jfr|resp|dvs|nr|dnr))';
const SENTENCE_END = new RegExp(
  `${ABBREVIATED}[.!?;:](?=\\s|$)|\\n[ \\t]*(?:>[ \\t]*)?\\n|${ITEM}|\\n[ \\t]*#`,
  'giu',
);
/** What introduces names: «Följande upphävs:», at the end of a stretch. */
const LEAD = new RegExp(`:\\s*(?:${ITEM})?$`, 'u');
/** What stands between two names of a list that share one clause. */
const AND = /^[\s,]*(?:(?:och|samt|eller|liksom)(?: även| också)?)?\s*$/iu;
/** What stands between two names that begin an item each. */
const NEW_ITEM = new RegExp(`^[\\s,;.]*${ITEM}$`, 'u');
const IN_BRACKETS = /\([^()]*\)/gu;
/** What makes two clauses of a sentence. */
const CLAUSE_END =
  /,|(?<!\p{L})(?:och|samt|men|medan|när|då|varefter|varvid|samtidigt|eftersom|sedan)(?!\p{L})/giu;

/**
 * How a stretch joins the names on both sides: « (KF 2015 § 3) och » in one clause, a new item of a
 * list under one introduction, or not.
 */
export function jointOf(gap: string): 'and' | 'item' | undefined {
  if (gap.length > LONGEST_JOINT) return undefined;
  const words = gap.replace(IN_BRACKETS, '');
  return AND.test(words) ? 'and' : NEW_ITEM.test(words) ? 'item' : undefined;
}

/** What a stretch after a name says in the name's own sentence. */
export function sayOf(gap: string): string {
  const [end] = gap.matchAll(SENTENCE_END);
  return end ? gap.slice(0, end.index) : gap;
}

/** What a stretch before a name says in the name's own sentence, or in the one that introduces it. */
export function lastSentenceOf(gap: string): string {
  const lead = LEAD.exec(gap.slice(-LONGEST_JOINT));
  const text = lead ? gap.slice(0, gap.length - lead[0].length) : gap;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) start = index + mark.length;
  return text.slice(start);
}

/** Shares what stands between two names out to them: in one sentence, each clause to one of them. */
export function sharedOut(gap: string): { readonly left: string; readonly right: string } {
  const left = sayOf(gap);
  if (left.length < gap.length) return { left, right: lastSentenceOf(gap) };
  let cut = -1;
  for (const { index } of gap.matchAll(CLAUSE_END)) cut = index;
  if (cut >= 0) return { left: gap.slice(0, cut), right: gap.slice(cut) };
  const [verb] = gap.matchAll(ENDS);
  if (!verb) return { left: gap, right: gap };
  const wordsBefore = countWords(gap.slice(0, verb.index));
  const wordsAfter = countWords(gap.slice(verb.index + verb[0].length));
  const isOfTheNext = ACTIVE.test(verb[0]) || wordsAfter < wordsBefore;
  return isOfTheNext ? { left: '', right: gap } : { left: gap, right: '' };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A quick look: a stretch without the stem of those verbs ends nothing. */
export function mayEnd(text: string): boolean {
  return STEM.test(text);
}

/** Whether what stands before and after a name in its clause says that it will end. */
export function announces(before: string, after: string): boolean {
  if (CONDITION.test(before.slice(-REACH))) return false;
  const clause = `${before} \u00b7 ${after}`.normalize('NFC').replace(/\s+/g, ' ');
  for (const { index, 0: verb } of clause.matchAll(ENDS)) {
    const end = index + verb.length;
    const earlier = clause.slice(Math.max(0, index - REACH), index);
    const [later = ''] = clause.slice(end, end + REACH).split(CLAUSE_END);
    const isDenied = NEGATED_BEFORE.test(earlier) || NEGATED_AFTER.test(later);
    if (!isDenied && !PAST.test(earlier)) return true;
  }
  return false;
}
