import type { Text } from '../text/language.ts';
import type { CommonOptions } from './common-options.ts';
import { UserError } from './user-error.ts';

/** The options of `gov-docs lint`. */
export interface LintOptions extends CommonOptions {
  readonly format: 'human' | 'json' | 'github';
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** False: the baseline is not looked at. */
  readonly baseline?: boolean;
  readonly writeBaseline?: boolean;
  readonly includeNew?: boolean;
}

/** Whether all of the register is linted as it is today: only then is it known what has gone. */
export function isComplete(
  { rule, asOf, revision, with: decision }: LintOptions,
  only: readonly string[],
): boolean {
  return [rule, asOf, revision, decision].every((each) => each === undefined) && only.length === 0;
}

function together(option: string, other: string, why: Text): UserError {
  return new UserError({
    sv: `${option} går inte ihop med ${other}: ${why.sv}.`,
    en: `${option} does not go with ${other}: ${why.en}.`,
  });
}

const NOT_THE_FILES: Text = {
  sv: 'det som visas då är inte filerna som de är',
  en: 'what is shown then are not the files as they are',
};
const NOT_ALL: Text = {
  sv: 'i den filen står allt som är känt, så hela registret måste granskas som det är i dag',
  en: 'that file tells all that is known, so the whole register has to be linted as it is today',
};

/** Refuses options that contradict each other, before anything is read. */
export function checkOptions(options: LintOptions): void {
  const { revision, rule, asOf, fix, dryRun, writeBaseline, includeNew, baseline } = options;
  const views = [
    ['--revision', revision],
    ['--with', options.with],
  ] as const;
  for (const [name, value] of views) {
    if (value === undefined) continue;
    if (fix) throw together('--fix', name, NOT_THE_FILES);
    if (writeBaseline) throw together('--write-baseline', name, NOT_THE_FILES);
  }
  if (dryRun && !fix) throw needs('--dry-run', '--fix');
  if (includeNew && !writeBaseline) throw needs('--include-new', '--write-baseline');
  if (!writeBaseline) return;
  if (rule) throw together('--write-baseline', '--rule', NOT_ALL);
  if (asOf !== undefined) throw together('--write-baseline', '--as-of', NOT_ALL);
  if (dryRun) {
    throw together('--write-baseline', '--dry-run', {
      sv: 'det ena skriver, det andra skriver inget',
      en: 'the one writes, the other writes nothing',
    });
  }
  if (baseline === false) {
    throw together('--write-baseline', '--no-baseline', {
      sv: 'det som är känt måste läsas innan det skrivs',
      en: 'what is known has to be read before it is written',
    });
  }
}

function needs(option: string, other: string): UserError {
  return new UserError({
    sv: `${option} hör ihop med ${other}.`,
    en: `${option} goes with ${other}.`,
  });
}

/** Refuses to write a baseline of a part of the register. */
export function checkPaths({ writeBaseline }: LintOptions, only: readonly string[]): void {
  if (!writeBaseline || only.length === 0) return;
  throw new UserError({
    sv: `--write-baseline går inte ihop med sökvägar: ${NOT_ALL.sv}.`,
    en: `--write-baseline does not go with paths: ${NOT_ALL.en}.`,
  });
}
