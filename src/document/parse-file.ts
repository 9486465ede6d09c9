import validate, { schema } from '../../schemas/frontmatter.schema.json?validator';
import { detach } from '../text/detach.ts';
import { lineStartsOf, type Source } from '../text/place.ts';
import type { Body } from './body/body.ts';
import { readBody } from './body/read-body.ts';
import { canonicalise } from './canonical.ts';
import { type DecodeBytes, decode } from './decode.ts';
import type { Document } from './document.ts';
import type { DocumentFault } from './document-fault.ts';
import { type FenceFault, type FileFault, placeFault, type UnreadableReason } from './fault.ts';
import { findFrontmatter } from './frontmatter/fence.ts';
import { readYaml } from './frontmatter/read-yaml.ts';
import type { Mapping } from './frontmatter/value.ts';
import type { FullYamlReader } from './frontmatter/yaml-result.ts';
import { readDocument } from './read-document.ts';
import { swedishKeys } from './synonyms.ts';
import { validateTree } from './validate.ts';

const NO_BODY: Body = { headings: [], links: [], htmlIds: [] };

/** Dates and ids are judged by their own readers, which know what was meant. */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set([
  'day',
  'partial-day',
  'day-or-appealed',
  'day-or-legal-force',
  'id',
]);

const nothing = () => '';

/** A document of a file that could not be read: it keeps its id, so that others can still refer to it. */
export function unreadableDocument(path: string, reason: UnreadableReason): Document {
  const source: Source = { path, lineStarts: Uint32Array.of(0), length: 0 };
  const place = { source, start: 0, end: 0 };
  const faults: DocumentFault[] = [{ kind: 'unreadable', place, reason }];
  return readDocument({ source, slice: nothing, frontmatter: undefined, body: NO_BODY, faults });
}

/** The text and the source of a file, for showing its lines. */
export function sourceOf(path: string, text: string): Source {
  return { path, lineStarts: lineStartsOf(text), length: text.length };
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
  const { text, faults: unplaced } = decode(bytes, decodeBytes);
  const source = sourceOf(path, text);
  const faults: DocumentFault[] = unplaced.map((fault) => placeFault<FileFault>(fault, source));
  if (faults.length > 0) {
    return readDocument({ source, slice: nothing, frontmatter: undefined, body: NO_BODY, faults });
  }
  const { found, fault } = findFrontmatter(text);
  if (fault) faults.push(placeFault<FenceFault>(fault, source));
  // What is kept of the frontmatter must not keep the body alive.
  const head = detach(text.slice(0, found?.bodyStart ?? 0));
  const slice = (start: number, end: number) => head.slice(start, end);
  let frontmatter: Mapping | undefined;
  if (found) {
    const yaml = readYaml(head, found.yamlStart, found.yamlEnd, source, fullYaml);
    if (yaml === 'needs-full') return yaml;
    faults.push(...yaml.faults);
    if (yaml.mapping) {
      const canonical = canonicalise(yaml.mapping, source);
      frontmatter = canonical.mapping;
      faults.push(...canonical.faults, ...schemaFaults(frontmatter, source, slice));
    }
  }
  const { body, tooDeep } = readBody(text, found?.bodyStart ?? 0);
  if (tooDeep) {
    faults.push({ kind: 'body-too-deep', place: { source, ...tooDeep }, limit: 100 });
  }
  return readDocument({ source, slice, frontmatter, body: detached(body), faults });
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

function schemaFaults(
  frontmatter: Mapping,
  source: Source,
  slice: (start: number, end: number) => string,
): DocumentFault[] {
  const alsoKnown = (path: string) => (path === '' ? [...swedishKeys()] : []);
  return validateTree(validate, schema, frontmatter, source, slice, alsoKnown).filter(
    (fault) => fault.kind !== 'wrong-form' || !JUDGED_ELSEWHERE.has(fault.form),
  );
}
