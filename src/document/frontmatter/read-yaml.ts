import type { Source } from '../../text/place.ts';
import { FRONTMATTER_LIMITS } from './limits.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { FullYamlReader, YamlResult } from './yaml-result.ts';

/**
 * Loads the reader that knows all of YAML. It brings the YAML library, which takes longer to load
 * than a hundred files take to read, and few registers need it.
 */
export async function loadFullYaml(): Promise<FullYamlReader> {
  return (await import('./full-yaml.ts')).readFullYaml;
}

/**
 * Reads frontmatter into a tree of text. Never throws.
 *
 * @param full the reader for what is not plain, if it has been loaded
 * @returns `'needs-full'` if only that reader can tell and it was not given
 */
export function readYaml(
  text: string,
  yamlStart: number,
  yamlEnd: number,
  source: Source,
  full: FullYamlReader | undefined,
): YamlResult | 'needs-full' {
  const mapping = readPlainYaml(text, yamlStart, yamlEnd);
  if (mapping !== undefined) return { mapping, faults: [] };
  if (isTooLarge(text.slice(yamlStart, yamlEnd))) {
    const place = { source, start: yamlStart, end: yamlEnd };
    const allowed = FRONTMATTER_LIMITS.bytes;
    return { mapping, faults: [{ kind: 'limit-exceeded', place, limit: 'bytes', allowed }] };
  }
  return full === undefined ? 'needs-full' : full(text, yamlStart, yamlEnd, source);
}

/** Measures in bytes; a code unit of text takes one to three. */
function isTooLarge(yaml: string): boolean {
  if (yaml.length * 3 <= FRONTMATTER_LIMITS.bytes) return false;
  if (yaml.length > FRONTMATTER_LIMITS.bytes) return true;
  return new TextEncoder().encode(yaml).length > FRONTMATTER_LIMITS.bytes;
}
