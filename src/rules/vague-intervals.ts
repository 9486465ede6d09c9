import type { Document, Fact, ParsedFile } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import { foldName } from '../text/normalise.ts';
import type { Place } from '../text/place.ts';

/** Words that say something is done, and not how often. */
const VAGUE: ReadonlySet<string> = new Set([
  'vid behov',
  'efter behov',
  'när behov finns',
  'när behov uppstår',
  'när det behövs',
  'när så behövs',
  'regelbundet',
  'kontinuerligt',
  'löpande',
  'fortlöpande',
  'återkommande',
  'periodvis',
  'periodiskt',
  'ständigt',
  'systematiskt',
  'då och då',
  'vid tillfälle',
  'as needed',
  'when needed',
  'when necessary',
  'if necessary',
  'regularly',
  'continuously',
  'continually',
  'ongoing',
  'periodically',
  'from time to time',
]);

const BETWEEN = /, | ?\/ ?| och | samt | eller | and | or /;
const VERB = /^(?:följs upp|ska följas upp|sker|ska ske|görs|is followed up) /;

/** Whether words name no interval at all, only that something is done («regelbundet och vid behov»). */
function isVague(words: string): boolean {
  const folded = foldName(words).replace(/\.$/, '').replace(VERB, '');
  return folded.split(BETWEEN).every((part) => VAGUE.has(part));
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an interval that could not be understood is a vague one of a follow-up: that has its own rule. */
export function isVagueFollowUp(
  { place, written }: Extract<DocumentFault, { kind: 'interval-not-understood' }>,
  file: ParsedFile & Partial<Pick<Document, 'followUp'>>,
): boolean {
  const duty = file.followUp?.find((each) => isWithin(place, each.place));
  return duty !== undefined && duty.next === undefined && isVague(written);
}

/** The vague words by which a document says how often it is followed up, where it says no more. */
export function vagueFollowUps(document: Document): Fact<string>[] {
  const { source, faults, frontmatter } = document;
  const vague = faults.flatMap((fault): Fact<string>[] =>
    fault.kind === 'interval-not-understood' && isVagueFollowUp(fault, document)
      ? [{ value: fault.written, place: fault.place }]
      : [],
  );
  const stated = frontmatter?.entries.find(({ key }) => key.text === 'follow-up')?.value;
  for (const item of stated?.kind === 'list' ? stated.items : stated ? [stated] : []) {
    if (item.kind !== 'scalar' || !isVague(item.text)) continue;
    vague.push({ value: item.text, place: { source, start: item.start, end: item.end } });
  }
  return vague;
}
