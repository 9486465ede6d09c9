import type { Document } from '../document/document.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Source } from '../text/place.ts';
import type { Painter } from './painter.ts';

/** What lint found, and what a reporter needs to show it. */
export interface Report {
  /** The register's folder, as the reader would write it. */
  readonly register: string;
  readonly city: string;
  readonly asOf: Day;
  readonly language: Language;
  /** How many documents were read, whether or not their findings are shown. */
  readonly documents: number;
  readonly findings: readonly Finding[];
  /** Findings that are left out because of a waiver in the configuration. */
  readonly waived: number;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The path of a source as the reader would write it. */
  readonly pathOf: (source: Source) => string;
  readonly documentOf: (source: Source) => Document | undefined;
  /** A line of a source, counted from 1; undefined where the file has changed since it was read. */
  readonly lineOf: (source: Source, line: number) => string | undefined;
}

/** How text may look, and the width of a line in characters. */
export interface Style {
  readonly chalk: Painter;
  readonly width: number;
}
