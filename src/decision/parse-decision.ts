import validate, { schema } from '../../schemas/decision.schema.json?validator';
import type { DecodeBytes } from '../document/decode.ts';
import type { Decision, Fact } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { UnreadableReason } from '../document/fault.ts';
import { type Fields, fieldsOf, type Scope } from '../document/fields.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { type OpenedFile, openFile } from '../document/open-file.ts';
import { bodyOf, NO_BODY } from '../document/parse-file.ts';
import { readId } from '../document/read-document.ts';
import { readDecisions } from '../document/read-events.ts';
import type { SchemaFault } from '../document/schema-fault.ts';
import { canonicalKey, swedishKeys } from '../document/synonyms.ts';
import { validateTree } from '../document/validate.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Source } from '../text/place.ts';
import type { DecisionFile } from './decision-file.ts';
import { readAnnouncements } from './read-announcements.ts';
import { readLists } from './read-lists.ts';
import { readPoints } from './read-points.ts';
import { deedOfSwedish } from './swedish-deeds.ts';

/** A decision whose file could not be read: lint tells of it, and it does nothing. */
export function unreadableDecision(path: string, reason: UnreadableReason): DecisionFile {
  const source: Source = { path, lineStarts: Uint32Array.of(0), length: 0 };
  const faults: DocumentFault[] = [
    { kind: 'unreadable', place: { source, start: 0, end: 0 }, reason },
  ];
  const slice = () => '';
  return decisionOf({ source, text: '', bodyStart: 0, slice, frontmatter: undefined, faults });
}

/**
 * Reads one file into a decision. A pure function of its bytes; never throws.
 *
 * @param fullYaml the reader for all of YAML, if it has been loaded
 * @returns `'needs-full'` if only that reader can read the frontmatter
 */
export function parseDecision(
  path: string,
  bytes: Uint8Array,
  decodeBytes: DecodeBytes,
  fullYaml: FullYamlReader | undefined,
): DecisionFile | 'needs-full' {
  const file = openFile(path, bytes, decodeBytes, fullYaml);
  return file === 'needs-full' ? file : decisionOf(file);
}

/** Which Swedish words of a cover sheet a decision may have as keys, for suggestions. */
function knownWords(path: string): string[] {
  if (path !== '') return [];
  return [...swedishKeys()].filter((word) => {
    const key = canonicalKey(word)?.split('.')[0] ?? '';
    return key === 'title' || key === 'decided-by' || key === 'decision';
  });
}

/** What departs from the schema; where a reader has told what is wrong with a value, it is not said again. */
function schemaFaults(file: OpenedFile, told: readonly DocumentFault[]): DocumentFault[] {
  const { frontmatter, source, slice } = file;
  if (!frontmatter) return [];
  const places = new Set(told.map((fault) => fault.place.start));
  return validateTree(validate, schema, frontmatter, source, slice, knownWords)
    .filter((fault) => fault.kind !== 'wrong-form' || !places.has(fault.place.start))
    .map(withDeed);
}

/** Of a key of a point that says in Swedish what it does, the English key is the one that was meant. */
function withDeed(fault: SchemaFault): SchemaFault {
  if (fault.kind !== 'unknown-key' || !fault.path.startsWith('points[')) return fault;
  return { ...fault, nearest: deedOfSwedish(fault.key) ?? fault.nearest };
}

function filled(fact: Fact<string> | undefined): Fact<string> | undefined {
  return fact && (fact.value === '' || isPlaceholder(fact.value)) ? undefined : fact;
}

/** The decision without what its template left to be filled in: that must not reach the documents. */
function withoutPlaceholders(decision: Decision | undefined): Decision | undefined {
  return (
    decision && {
      ...decision,
      decidedBy: filled(decision.decidedBy),
      paragraph: filled(decision.paragraph),
      caseNumber: filled(decision.caseNumber),
    }
  );
}

/** Collects what readers find wrong with values. */
function collector(file: OpenedFile): { readonly scope: Scope; readonly told: DocumentFault[] } {
  const told: DocumentFault[] = [];
  const report = (fault: DocumentFault) => {
    // A decision is made on a day, so a month or a year is of the wrong form: the schema says so.
    if (fault.kind === 'date' && fault.problem === 'imprecise') return;
    // The advice for a document whose day of decision is lost is none for the decision itself.
    const isOwnDay = fault.kind === 'date' && fault.path.startsWith('decision.date');
    told.push(isOwnDay ? { ...fault, path: 'date' } : fault);
  };
  return { scope: { source: file.source, slice: file.slice, report }, told };
}

function titleOf(fields: Fields | undefined, { headings }: DecisionFile['body'], source: Source) {
  const stated = filled(fields?.text('title'));
  const heading = headings[0];
  if (stated || !heading) return stated;
  return { value: heading.text, place: { source, start: heading.start, end: heading.end } };
}

function decisionOf(file: OpenedFile): DecisionFile {
  const { source, frontmatter, text, bodyStart } = file;
  const { scope, told } = collector(file);
  const bodyFaults: DocumentFault[] = [];
  const body = text === '' ? NO_BODY : bodyOf(file, bodyFaults);
  const fields = frontmatter && fieldsOf(frontmatter, '', scope);
  const decision = withoutPlaceholders(fields && readDecisions(fields, scope)[0]);
  const id = readId(fields, file, scope);
  const points = fields ? readPoints(fields, scope) : [];
  return {
    source,
    id,
    title: titleOf(fields, body, source),
    decidedBy: filled(fields?.text('decided-by')),
    decision,
    caseNumber: decision?.caseNumber ?? filled(fields?.mapping('decision')?.text('case-number')),
    points,
    announcements: readAnnouncements(text, bodyStart, source),
    lists: readLists(text, bodyStart, source),
    frontmatter,
    body,
    faults: [...file.faults, ...schemaFaults(file, told), ...told, ...bodyFaults],
  };
}
