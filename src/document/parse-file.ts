import validate, { schema } from '../../schemas/frontmatter.schema.json?validator';
import { detach } from '../text/detach.ts';
import type { Source } from '../text/place.ts';
import { MAX_DEPTH } from './body/block/block-reader.ts';
import type { Body } from './body/body.ts';
import { readBody } from './body/read-body.ts';
import type { DecodeBytes } from './decode.ts';
import type { Document } from './document.ts';
import type { DocumentFault } from './document-fault.ts';
import type { UnreadableReason } from './fault.ts';
import type { FullYamlReader } from './frontmatter/yaml-result.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import { readDocument } from './read-document.ts';
import type { SchemaFault } from './schema-fault.ts';
import { swedishKeys } from './synonyms.ts';
import { validateTree } from './validate.ts';

export const NO_BODY: Body = { headings: [], links: [], htmlIds: [] };

/** Dates and ids are judged by their own readers, which know what was meant. */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set([
  'day',
  'partial-day',
  'day-or-appealed',
  'day-or-legal-force',
  'id',
]);

/** A document of a file that could not be read: it keeps its id, so that others can still refer to it. */
export function unreadableDocument(path: string, reason: UnreadableReason): Document {
  const source: Source = { path, lineStarts: Uint32Array.of(0), length: 0 };
  const place = { source, start: 0, end: 0 };
  const faults: DocumentFault[] = [{ kind: 'unreadable', place, reason }];
  return readDocument({ source, slice: () => '', frontmatter: undefined, body: NO_BODY, faults });
}

/**
 * Reads one file into a document. A pure function of its bytes; never throws.
 *
 * @param fullYaml the reader for all of YAML, if it has been loaded
 * @returns `'needs-full'` if only that reader can read the frontmatter
 */
export function parseFile(
  path: string,
  bytes: Uint8Array,
  decodeBytes: DecodeBytes,
  fullYaml: FullYamlReader | undefined,
): Document | 'needs-full' {
  const file = openFile(path, bytes, decodeBytes, fullYaml);
  if (file === 'needs-full') return file;
  const { source, slice, frontmatter } = file;
  const faults = [...file.faults, ...schemaFaults(file)];
  const body = bodyOf(file, faults);
  return readDocument({ source, slice, frontmatter, body, faults });
}

/** Reads the Markdown body of a file; what keeps it from being read is a fault. */
export function bodyOf({ source, text, bodyStart }: OpenedFile, faults: DocumentFault[]): Body {
  if (text === '') return NO_BODY;
  const { body, tooDeep } = readBody(text, bodyStart);
  if (tooDeep) {
    faults.push({ kind: 'body-too-deep', place: { source, ...tooDeep }, limit: MAX_DEPTH });
  }
  return detached(body);
}

/** What is kept of a body must not keep all of it. */
function detached({ headings, links, htmlIds }: Body): Body {
  return {
    headings: headings.map((heading) => ({
      ...heading,
      text: detach(heading.text),
      anchor: detach(heading.anchor),
    })),
    links: links.map((link) => ({ ...link, target: detach(link.target) })),
    htmlIds: htmlIds.map(detach),
  };
}

function schemaFaults({ frontmatter, source, slice }: OpenedFile): DocumentFault[] {
  if (!frontmatter) return [];
  const alsoKnown = (path: string) => (path === '' ? [...swedishKeys()] : []);
  return validateTree(validate, schema, frontmatter, source, slice, alsoKnown).filter(
    (fault) => !isJudgedElsewhere(fault),
  );
}

/** Whether a departure from the schema is told of by the reader of the value itself. */
function isJudgedElsewhere(fault: SchemaFault): boolean {
  return fault.kind === 'wrong-form' && JUDGED_ELSEWHERE.has(fault.form);
}
