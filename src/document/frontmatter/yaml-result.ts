import type { Source } from '../../text/place.ts';
import type { YamlFault } from '../fault.ts';
import type { Mapping } from './value.ts';

export interface YamlResult {
  /** Without faults, all there is; with some, what can be used in spite of them, or nothing. */
  readonly mapping: Mapping | undefined;
  /** In the order of their places. */
  readonly faults: readonly YamlFault[];
}

/** Reads any YAML from `yamlStart` up to `yamlEnd` of a file's text. */
export type FullYamlReader = (
  text: string,
  yamlStart: number,
  yamlEnd: number,
  source: Source,
) => YamlResult;
