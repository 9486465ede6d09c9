import type { Finding } from '../rules/rule.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { Report } from './report.ts';
import { summarise } from './summary.ts';

/** Invisible characters, which some readers of JSON would act upon. */
const HIDDEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON in which nothing is hidden: invisible characters stand as `\u…`. */
export function toJson(value: unknown): string {
  const written = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, undefined, 2).replace(HIDDEN, written)}\n`;
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

/** Findings as data, by `schemas/findings.schema.json`. Paths are from the register's folder. */
export function jsonReport(report: Report): string {
  const summary = summarise(report.findings);
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
      rules: summary.rules,
      worst: summary.documents.slice(0, 5).map(({ document, path, count }) => ({
        document: document?.id.value ?? null,
        file: path,
        errors: count.error,
        warnings: count.warning,
        infos: count.info,
      })),
    },
  });
}
