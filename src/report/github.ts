import type { Severity } from '../city/city.ts';
import { positionOf } from '../text/place.ts';
import type { Report } from './report.ts';
import { summarise } from './summary.ts';
import { visible } from './visible.ts';
import { counted } from './words.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub shows ten annotations of each kind for a step and says nothing of the rest. */
const SHOWN = 10;

/** Escapes as GitHub's own toolkit does, so that a title cannot forge a command. */
function escapeData(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Annotations for GitHub Actions, one line for each finding, and a line that counts them. */
export function githubReport(report: Report): string {
  const { language, findings } = report;
  const lines = findings.map((finding) => {
    const { line, column, endLine, endColumn } = positionOf(finding.place);
    const properties = [
      `file=${escapeProperty(report.pathOf(finding.place.source))}`,
      `line=${line}`,
      `col=${column}`,
      `endLine=${endLine}`,
      ...(endLine === line ? [`endColumn=${endColumn}`] : []),
      `title=${escapeProperty(finding.rule)}`,
    ];
    const text = `${finding.message[language]} ${finding.help[language]}`;
    return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${escapeData(text)}`;
  });
  const { count } = summarise(findings);
  const total = counted(findings.length, 'finding', language);
  const hidden = Object.values(count).reduce((sum, each) => sum + Math.max(0, each - SHOWN), 0);
  const more = {
    sv: `GitHub visar bara ${SHOWN} av varje slag: ${hidden} syns inte som noteringar.`,
    en: `GitHub shows only ${SHOWN} of each kind: ${hidden} are not shown as annotations.`,
  };
  const on = { sv: `per den ${report.asOf}`, en: `as of ${report.asOf}` };
  const known = {
    sv: `${report.baselined} kända sedan tidigare.`,
    en: `${report.baselined} known from before.`,
  };
  const notes = [
    ...(report.baselined > 0 ? [known[language]] : []),
    ...(hidden > 0 ? [more[language]] : []),
  ];
  lines.push([`gov-docs: ${total}, ${on[language]}.`, ...notes].join(' '));
  return `${lines.join('\n')}\n`;
}
