import { detach } from '../text/detach.ts';
import { lineStartsOf, type Source } from '../text/place.ts';
import { canonicalise } from './canonical.ts';
import { type DecodeBytes, decode } from './decode.ts';
import type { DocumentFault } from './document-fault.ts';
import { type FenceFault, type FileFault, placeFault } from './fault.ts';
import { findFrontmatter } from './frontmatter/fence.ts';
import { readYaml } from './frontmatter/read-yaml.ts';
import type { Mapping } from './frontmatter/value.ts';
import type { FullYamlReader } from './frontmatter/yaml-result.ts';

/** A Markdown file whose frontmatter has been found and read as YAML; nothing is known of its meaning. */
export interface OpenedFile {
  readonly source: Source;
  /** The whole text; empty where the bytes are not one. */
  readonly text: string;
  readonly bodyStart: number;
  /** A stretch of the frontmatter as written. */
  readonly slice: (start: number, end: number) => string;
  /** With canonical keys; undefined where there is no frontmatter that can be used. */
  readonly frontmatter: Mapping | undefined;
  readonly faults: DocumentFault[];
}

const nothing = () => '';

/** The text and the source of a file, for showing its lines. */
export function sourceOf(path: string, text: string): Source {
  return { path, lineStarts: lineStartsOf(text), length: text.length };
}

/**
 * Decodes a file and reads its frontmatter. A pure function of its bytes; never throws.
 *
 * @param fullYaml the reader for all of YAML, if it has been loaded
 * @returns `'needs-full'` if only that reader can read the frontmatter
 */
export function openFile(
  path: string,
  bytes: Uint8Array,
  decodeBytes: DecodeBytes,
  fullYaml: FullYamlReader | undefined,
): OpenedFile | 'needs-full' {
  const { text, faults: unplaced } = decode(bytes, decodeBytes);
  const source = sourceOf(path, text);
  const faults: DocumentFault[] = unplaced.map((fault) => placeFault<FileFault>(fault, source));
  if (faults.length > 0) {
    return { source, text: '', bodyStart: 0, slice: nothing, frontmatter: undefined, faults };
  }
  const { found, fault } = findFrontmatter(text);
  if (fault) faults.push(placeFault<FenceFault>(fault, source));
  const bodyStart = found?.bodyStart ?? 0;
  // What is kept of the frontmatter must not keep the body alive.
  const head = detach(text.slice(0, bodyStart));
  const slice = (start: number, end: number) => head.slice(start, end);
  if (!found) return { source, text, bodyStart, slice, frontmatter: undefined, faults };
  const yaml = readYaml(head, found.yamlStart, found.yamlEnd, source, fullYaml);
  if (yaml === 'needs-full') return yaml;
  faults.push(...yaml.faults);
  const canonical = yaml.mapping && canonicalise(yaml.mapping, source);
  faults.push(...(canonical?.faults ?? []));
  return { source, text, bodyStart, slice, frontmatter: canonical?.mapping, faults };
}
