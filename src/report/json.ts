import type { Finding } from '../rules/rule.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { FixReport, Report } from './report.ts';
import { summarise } from './summary.ts';
import { UNSEEN } from './visible.ts';

function escapeUnits(characters: string): string {
  const units = characters.split('').map((unit) => unit.charCodeAt(0).toString(16));
  return units.map((unit) => `\\u${unit.padStart(4, '0')}`).join('');
}

/**
 * JSON in which nothing is hidden: invisible characters, which some readers would act upon, and what
 * a CI runner takes for a command stand as `\u…`. Between values there are only ends of lines.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replace(UNSEEN, (character) => (character === '\n' ? character : escapeUnits(character)))
    .replace(/(?<=##)\[/g, escapeUnits);
  return `${json}\n`;
}

function placeOf(place: Place): {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
} {
  return { file: place.source.path, ...positionOf(place) };
}

function findingOf(report: Report, finding: Finding): object {
  const { language } = report;
  return {
    rule: finding.rule,
    severity: finding.severity,
    document: finding.document?.id.value ?? null,
    ...placeOf(finding.place),
    message: finding.message[language],
    help: finding.help[language],
    related: finding.related.map(({ place, message }) => {
      const { file, line, column } = placeOf(place);
      const document = report.documentOf(place.source)?.id.value ?? null;
      return { document, file, line, column, message: message[language] };
    }),
  };
}

function fixedOf({ findings, keys, references, files }: FixReport): object {
  return {
    findings,
    keys,
    references,
    files: files.map(({ path, diff }) => ({ file: path, diff: diff.join('\n') })),
  };
}

/** Findings as data, by `schemas/findings.schema.json`. Paths are from the register's folder. */
export function jsonReport(report: Report): string {
  const summary = summarise(report.findings);
  const { fixed } = report;
  return toJson({
    register: report.register,
    asOf: report.asOf,
    findings: report.findings.map((finding) => findingOf(report, finding)),
    summary: {
      documents: report.documents,
      errors: summary.count.error,
      warnings: summary.count.warning,
      infos: summary.count.info,
      waived: report.waived,
      baselined: report.baselined,
      rules: summary.rules,
      worst: summary.documents.slice(0, 5).map(({ document, path, count }) => ({
        document: document?.id.value ?? null,
        file: path,
        errors: count.error,
        warnings: count.warning,
        infos: count.info,
      })),
    },
    ...(fixed ? { fixed: fixedOf(fixed) } : {}),
  });
}
