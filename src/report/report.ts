import type { Document } from '../document/document.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Source } from '../text/place.ts';
import type { Painter } from './painter.ts';

/** What `--fix` has mended. */
export interface FixReport {
  readonly findings: number;
  /** Swedish keys written in English, which were no faults. */
  readonly keys: number;
  /** References by a title or an alias that now name the id, which were no faults either. */
  readonly references: number;
  readonly files: readonly { readonly path: string; readonly diff: readonly string[] }[];
}

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
  /** Findings that are left out because of a waiver. */
  readonly waived: number;
  /** Findings that are left out because the baseline knows them from before. */
  readonly baselined: number;
  /** Whether `--fix` could be added to what was asked for. */
  readonly canFix: boolean;
  /** What was mended before these were found; undefined where that was not asked for. */
  readonly fixed: FixReport | undefined;
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
