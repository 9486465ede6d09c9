import type { DecisionFile } from '../decision/decision-file.ts';
import type { Heading } from '../document/body/body.ts';
import { lazily } from '../text/lazily.ts';

/** A number by which a decision speaks of an attachment, and where. */
export interface AttachmentMention {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** «bilaga 2», «bilagorna 1 och 3», «bilaga 1–4» */
const MENTION = lazily(
  () =>
    /(?<!\p{L})bilag(?:a|an|or|orna)\s+(\d{1,2}(?:\s*(?:,|och|samt|-|–)\s*\d{1,2})*)(?!\d|[.:/]\d)/giu,
);
const DECISION_HEADING =
  /^(?:förslag till )?(?:beslut|beslutspunkter|beslutsförslag|yrkande|hemställan)/i;
const ATTACHMENTS_HEADING = /^bilag(?:a|or)/i;
const ITEM = /^[ \t]*(\d{1,2})[.)][ \t]/gm;

/** All numbers of a mention; of a stretch those in between too. */
function numbersOf(written: string): number[] {
  const [first, last] = written.split(/\s*[-–]\s*/).map(Number);
  if (/[-–]/.test(written) && first && last && first < last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
  return (written.match(/\d+/g) ?? []).map(Number);
}

function mentionsIn(text: string, start: number, end: number): AttachmentMention[] {
  return [...text.slice(start, end).matchAll(MENTION())].flatMap((match) => {
    const at = start + match.index;
    return numbersOf(match[1] ?? '').map((number) => ({
      number,
      start: at,
      end: at + match[0].length,
    }));
  });
}

function sections(headings: readonly Heading[], wanted: RegExp): readonly Heading[] {
  return headings.filter(({ text }) => wanted.test(text.trim()));
}

/** Whether a decision has points in its text, or notes on them, so that it is worth reading. */
export function mayMention({ body, points }: DecisionFile): boolean {
  return sections(body.headings, DECISION_HEADING).length > 0 || points.some(({ note }) => note);
}

/** The attachments that the points of a decision speak of by number, in its text and in its head. */
export function mentionedAttachments(file: DecisionFile, text: string): AttachmentMention[] {
  const inText = sections(file.body.headings, DECISION_HEADING).flatMap(({ end, sectionEnd }) =>
    mentionsIn(text, end, sectionEnd),
  );
  const inPoints = file.points.flatMap(({ note }) =>
    note ? mentionsIn(text, note.place.start, note.place.end) : [],
  );
  return [...inPoints, ...inText];
}

/** The attachments that a decision lists by number, or whose text it holds. */
export function listedAttachments(file: DecisionFile, text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { text: words, start, end, sectionEnd } of sections(
    file.body.headings,
    ATTACHMENTS_HEADING,
  )) {
    for (const { number } of mentionsIn(text, start, sectionEnd)) numbers.add(number);
    const own = /^bilaga\s+(\d{1,2})/i.exec(words.trim());
    if (own) numbers.add(Number(own[1]));
    for (const match of text.slice(end, sectionEnd).matchAll(ITEM)) numbers.add(Number(match[1]));
  }
  for (const { attachment } of file.points) {
    // A point may name its attachment by number too, and the file need not be called by it.
    const named = /bilaga[-_ ]?(\d{1,2})(?!\d)/i.exec(attachment?.value ?? '');
    if (named) numbers.add(Number(named[1]));
  }
  return numbers;
}
