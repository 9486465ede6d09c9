import type { Severity } from '../city/city.ts';
import type { Finding } from '../rules/rule.ts';
import { positionOf } from '../text/place.ts';
import { codeFrame } from './code-frame.ts';
import type { Report, Style } from './report.ts';
import { type Summary, summarise } from './summary.ts';
import { visible } from './visible.ts';
import { counted, SEVERITY_NAMES } from './words.ts';
import { wrap } from './wrap.ts';

const LABELS = {
  why: { sv: 'Varför', en: 'Why' },
  mend: { sv: 'Åtgärd', en: 'Mend' },
  see: { sv: 'Se', en: 'See' },
} as const;

/** Where waivers stand that are not in a document. */
const CONFIGURATION = 'gov-docs.yaml';

const INDENT = 2;
const LABEL = 8;

function paint(style: Style, severity: Severity): (text: string) => string {
  if (severity === 'error') return style.chalk.red;
  return severity === 'warning' ? style.chalk.yellow : style.chalk.cyan;
}

function labelled(label: string, text: string, style: Style): string[] {
  const lines = wrap(visible(text), style.width - INDENT - LABEL);
  return lines.map((line, index) => {
    const head = index === 0 ? style.chalk.dim(label.padEnd(LABEL)) : ' '.repeat(LABEL);
    return `${' '.repeat(INDENT)}${head}${line}`;
  });
}

function frameLines(report: Report, finding: Finding, style: Style): string[] {
  const position = positionOf(finding.place);
  const line = report.lineOf(finding.place.source, position.line);
  if (line === undefined || line.trim() === '') return [];
  const frame = codeFrame(line, position);
  const pad = ' '.repeat(frame.gutter.length);
  const bar = style.chalk.dim('│');
  return [
    '',
    `  ${style.chalk.dim(frame.gutter)} ${bar} ${frame.line}`,
    `  ${pad} ${bar} ${paint(style, finding.severity)(frame.underline)}`,
    '',
  ];
}

function findingLines(report: Report, finding: Finding, explain: boolean, style: Style): string[] {
  const { language } = report;
  const where = (place: Finding['place']) => {
    const { line, column } = positionOf(place);
    return `${visible(report.pathOf(place.source))}:${line}:${column}`;
  };
  const severity = paint(style, finding.severity)(SEVERITY_NAMES[finding.severity][language]);
  const rule = report.rules.get(finding.rule);
  return [
    `${style.chalk.underline(where(finding.place))}  ${severity}  ${style.chalk.dim(finding.rule)}`,
    ...wrap(visible(finding.message[language]), style.width - INDENT).map(
      (line) => `  ${style.chalk.bold(line)}`,
    ),
    ...frameLines(report, finding, style),
    ...(explain && rule ? labelled(LABELS.why[language], rule.why[language], style) : []),
    ...labelled(LABELS.mend[language], finding.help[language], style),
    ...finding.related.flatMap(({ place, message }) =>
      labelled(LABELS.see[language], `${where(place)}  ${message[language]}`, style),
    ),
    '',
  ];
}

/** In how many documents something was found, and where else. */
function sayWhere({ documents, language }: Report, summary: Summary): string {
  const read = counted(documents, 'document', language);
  const hit = summary.documents.filter(({ document }) => document !== undefined).length;
  const others = summary.documents.filter(({ document }) => document === undefined);
  const inCity = others.filter(({ path }) => path === CONFIGURATION).length;
  const decided = others.length - inCity;
  const ofDocuments = { sv: `${hit} av ${read}`, en: `${hit} of ${read}` }[language];
  const besides = [
    ...(decided > 0 ? [counted(decided, 'decision', language)] : []),
    ...(inCity > 0 ? [CONFIGURATION] : []),
  ];
  const all = hit > 0 || besides.length === 0 ? [ofDocuments, ...besides] : besides;
  return all.join({ sv: ' och i ', en: ' and in ' }[language]);
}

/** How many findings are left out, and why. */
function sayLeftOut({ waived, baselined, language }: Report): string {
  const known = {
    sv: ` ${baselined} kända sedan tidigare.`,
    en: ` ${baselined} known from before.`,
  };
  const excused = { sv: ` ${waived} undantagna.`, en: ` ${waived} waived.` };
  return (waived === 0 ? '' : excused[language]) + (baselined === 0 ? '' : known[language]);
}

/** How many findings `--fix` knows how to mend. */
function sayFixable({ findings, canFix, language }: Report): string[] {
  const count = findings.filter(({ fix }) => fix).length;
  if (!canFix || count === 0) return [];
  const text = {
    sv: `${count} av dem kan rättas automatiskt: gov-docs lint --fix`,
    en: `${count} of them can be mended automatically: gov-docs lint --fix`,
  };
  return [text[language]];
}

function summaryLines(report: Report, summary: Summary, style: Style): string[] {
  const { language, findings, asOf } = report;
  const read = counted(report.documents, 'document', language);
  const leftOut = sayLeftOut(report);
  if (findings.length === 0) {
    const none = {
      sv: `Inga ${report.baselined > 0 ? 'nya ' : ''}anmärkningar. ${read} ${report.documents === 1 ? 'läst' : 'lästa'}, per den ${asOf}.`,
      en: `No ${report.baselined > 0 ? 'new ' : ''}findings. ${read} read, as of ${asOf}.`,
    };
    return [none[language] + leftOut];
  }
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => summary.count[severity] > 0)
    .map((severity) =>
      paint(style, severity)(counted(summary.count[severity], severity, language)),
    );
  const total = counted(findings.length, 'finding', language);
  const where = sayWhere(report, summary);
  const head = {
    sv: `${total} i ${where}, per den ${asOf}: ${counts.join(', ')}.`,
    en: `${total} in ${where}, as of ${asOf}: ${counts.join(', ')}.`,
  };
  const [first] = summary.documents;
  const name = visible(first?.document?.title?.value ?? first?.path ?? '');
  const own = (['error', 'warning', 'info'] as const)
    .filter((severity) => (first?.count[severity] ?? 0) > 0)
    .map((severity) => counted(first?.count[severity] ?? 0, severity, language))
    .join(', ');
  const start = { sv: `Börja med ${name} (${own}).`, en: `Start with ${name} (${own}).` };
  const [rule] = summary.rules;
  const learn = {
    sv: `Läs mer om en regel: gov-docs rule ${rule?.rule}`,
    en: `More about a rule: gov-docs rule ${rule?.rule}`,
  };
  return [
    style.chalk.bold(head[language]) + leftOut,
    start[language],
    ...sayFixable(report),
    style.chalk.dim(learn[language]),
  ];
}

/** What people read on a terminal: every finding with its line, why it matters and how to mend it. */
export function humanReport(report: Report, style: Style): string {
  const explained = new Set<string>();
  const lines = report.findings.flatMap((finding) => {
    const explain = !explained.has(finding.rule);
    explained.add(finding.rule);
    return findingLines(report, finding, explain, style);
  });
  lines.push(...summaryLines(report, summarise(report.findings), style));
  return `${lines.join('\n')}\n`;
}
