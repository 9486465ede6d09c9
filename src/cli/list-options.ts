import type { CommonOptions } from './common-options.ts';

/** The options of `gov-docs list`. */
export interface ListOptions extends CommonOptions {
  readonly format: 'table' | 'json' | 'csv' | 'md';
  readonly state?: readonly string[];
  readonly type?: readonly string[];
  readonly body?: readonly string[];
  readonly responsible?: readonly string[];
  readonly keyword?: readonly string[];
  readonly future?: boolean;
}
