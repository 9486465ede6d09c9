import { isPlaceholder } from '../forms/placeholder-form.ts';
import { isId, toId } from '../text/normalise.ts';
import type { Place, Source } from '../text/place.ts';
import type { Body } from './body/body.ts';
import type { Document, Fact, Stage } from './document.ts';
import { STAGES } from './document.ts';
import type { DocumentFault } from './document-fault.ts';
import { type Fields, fieldsOf, type Scope } from './fields.ts';
import type { Mapping } from './frontmatter/value.ts';
import {
  readDeciders,
  readDecisions,
  readDuties,
  readHistory,
  readRepeals,
  readRequirements,
  readWaivers,
} from './read-events.ts';
import { readAttachments, readReferences } from './read-relations.ts';
import { readValidity } from './read-validity.ts';

/** The parts of a file, as the readers before this one left them. */
export interface Parts {
  readonly source: Source;
  readonly slice: (start: number, end: number) => string;
  /** With canonical keys; undefined where there is no frontmatter that can be used. */
  readonly frontmatter: Mapping | undefined;
  readonly body: Body;
  readonly faults: readonly DocumentFault[];
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The stated id, or the file's stem made into one. */
export function readId(
  fields: Fields | undefined,
  parts: Pick<Parts, 'source' | 'frontmatter'>,
  scope: Scope,
): Fact<string> {
  const start: Place = { source: parts.source, start: 0, end: 0 };
  const stated = fields?.text('id');
  const written = stated?.value ?? stemOf(parts.source.path).normalize('NFC');
  const place = stated?.place ?? start;
  // Where the frontmatter cannot be read, nobody knows whether it states an id.
  const isJudged = stated || (parts.frontmatter && !/^[a-z0-9]/i.test(toId(written)));
  if (isJudged && !isId(written)) {
    const suggestion = toId(written).slice(0, 80);
    scope.report({ kind: 'bad-id', place, written, suggestion, fromFileName: !stated });
  }
  return { value: stated ? written : toId(written).slice(0, 80) || written, place };
}

/** A title of spaces alone names nothing, so the id has to. */
function readTitle(fields: Fields | undefined): Fact<string> | undefined {
  const title = fields?.text('title');
  return title?.value === '' ? undefined : title;
}

function readStage(fields: Fields | undefined): Fact<Stage> | undefined {
  const text = fields?.text('stage');
  const stage = STAGES.find((each) => each === text?.value);
  return text && stage && { value: stage, place: text.place };
}

function isText(fact: Fact<string>): boolean {
  return !isPlaceholder(fact.value);
}

/** Makes a document of the parts of its file. Never throws: what is wrong becomes a fault. */
export function readDocument(parts: Parts): Document {
  const { source, slice, body } = parts;
  const faults: DocumentFault[] = [...parts.faults];
  const scope: Scope = { source, slice, report: (fault) => faults.push(fault) };
  const fields = parts.frontmatter && fieldsOf(parts.frontmatter, '', scope);
  // The revisions themselves stand under `history`: of this date only the form matters.
  fields?.partialDay('last-revised');
  const decisions = fields ? readDecisions(fields, scope) : [];
  const references = (key: string) => (fields ? readReferences(fields, key, scope) : []);
  return {
    source,
    id: readId(fields, parts, scope),
    title: readTitle(fields),
    aliases: fields?.texts('aliases') ?? [],
    type: fields?.text('type'),
    stage: readStage(fields),
    decisions,
    decidedBy: fields ? readDeciders(fields, decisions).filter(isText) : [],
    validity: fields && readValidity(fields, scope),
    appliesTo: fields?.texts('applies-to').filter(isText) ?? [],
    responsibleFunction: fields?.text('responsible-function'),
    responsibleBody: fields?.text('responsible-body'),
    supersedes: references('supersedes'),
    supersededBy: references('superseded-by'),
    belongsTo: references('belongs-to'),
    references: references('references'),
    upstream: references('upstream'),
    attachments: fields ? readAttachments(fields, scope) : [],
    review: fields && readDuties(fields, 'review')[0],
    followUp: fields ? readDuties(fields, 'follow-up') : [],
    requires: fields ? readRequirements(fields) : [],
    goals: fields?.texts('goals') ?? [],
    history: fields ? readHistory(fields) : [],
    repeals: fields ? readRepeals(fields) : [],
    archived: fields?.day('archived'),
    keywords: fields?.texts('keywords') ?? [],
    waivers: fields ? readWaivers(fields) : [],
    frontmatter: parts.frontmatter,
    body,
    faults,
  };
}
