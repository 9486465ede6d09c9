import type { Grouping, MapFormat } from '../graph/choices.ts';
import type { Column, EdgeKind } from '../graph/steering-map.ts';
import type { CommonOptions } from './common-options.ts';

/** The options of `gov-docs graph`. */
export interface GraphOptions extends CommonOptions {
  readonly format: MapFormat;
  readonly out?: string;
  readonly future?: boolean;
  readonly ended?: boolean;
  readonly diff?: readonly string[];
  readonly around?: readonly string[];
  readonly depth?: number;
  readonly type?: readonly string[];
  readonly family?: readonly Column[];
  readonly body?: readonly string[];
  readonly state?: readonly string[];
  readonly keyword?: readonly string[];
  readonly edges?: readonly EdgeKind[];
  readonly view?: 'mandate';
  readonly group: Grouping;
}
