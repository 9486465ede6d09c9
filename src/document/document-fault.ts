import type { Place } from '../text/place.ts';
import type { FenceFault, FileFault, YamlFault } from './fault.ts';
import type { SchemaFault } from './schema-fault.ts';

/** A date that is not written, or cannot be, as `YYYY-MM-DD`. */
export interface DateFault {
  readonly kind: 'date';
  readonly place: Place;
  readonly path: string;
  readonly written: string;
  /** `imprecise`: a month or a year where only a day will do. */
  readonly problem: 'long-form' | 'impossible' | 'not-a-date' | 'imprecise';
  /** The date as it should be written, where that is known. */
  readonly canonical: string | undefined;
}

/** The same thing said twice, once by an English key and once by a Swedish one. */
export interface SynonymFault {
  readonly kind: 'said-twice';
  readonly place: Place;
  readonly path: string;
  readonly key: string;
  readonly first: Place;
}

/** An id that breaks the grammar: lower-case a–z, 0–9 and hyphens. */
export interface IdFault {
  readonly kind: 'bad-id';
  readonly place: Place;
  readonly written: string;
  readonly suggestion: string;
  readonly fromFileName: boolean;
}

/** A period that is not one of the forms known. */
export interface ValidityFault {
  readonly kind: 'validity-not-understood';
  readonly place: Place;
  readonly written: string;
}

/** An interval that is not one of the forms known. */
export interface IntervalFault {
  readonly kind: 'interval-not-understood';
  readonly place: Place;
  readonly written: string;
}

/** A point of a decision that does not say what it does, or lacks what that takes. */
export interface PointFault {
  readonly kind: 'point-not-understood';
  readonly place: Place;
  /** The deeds that it names: none, or more than one. */
  readonly deeds: readonly string[];
  /** A key that its deed needs and that is not there. */
  readonly lacks: 'to' | undefined;
}

/** Everything that can be wrong with one file by itself. */
export type DocumentFault =
  | FileFault
  | FenceFault
  | YamlFault
  | SchemaFault
  | DateFault
  | SynonymFault
  | IdFault
  | ValidityFault
  | IntervalFault
  | PointFault;
