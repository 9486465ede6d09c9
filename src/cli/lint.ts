import type { Severity } from '../city/city.ts';
import { decode } from '../document/decode.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import { githubReport } from '../report/github.ts';
import { humanReport } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Source } from '../text/place.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { openRegister } from './open-register.ts';
import type { Opened } from './opened.ts';
import { painterFor } from './painter.ts';
import { UserError } from './user-error.ts';

/** The options of `gov-docs lint`. */
export interface LintOptions extends CommonOptions {
  readonly format: 'human' | 'json' | 'github';
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
}

function chosenRules(ids: readonly string[] | undefined): readonly Rule[] {
  if (!ids) return rules;
  const known = rules.map((rule) => rule.id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UserError({
      sv: `Regeln «${visible(id)}» finns inte.${near ? ` Menade du ${near}?` : ''} Se gov-docs rule.`,
      en: `There is no rule "${visible(id)}".${near ? ` Did you mean ${near}?` : ''} See gov-docs rule.`,
    });
  }
  return rules.filter((rule) => ids.includes(rule.id));
}

/** Reads the lines of files anew, for the few that are shown; nothing of a file that has changed since. */
function lineReader(tree: Tree): Report['lineOf'] {
  const known = new Map<Source, readonly string[] | undefined>();
  return (source, line) => {
    if (!known.has(source)) {
      const bytes = tree.read(source.path);
      const text = typeof bytes === 'string' ? '' : decode(bytes, decodeBytes).text;
      known.set(source, text.length === source.length ? text.split(/\r\n|\n|\r/) : undefined);
    }
    return known.get(source)?.[line - 1];
  };
}

/** Whether a path is a file or folder that was asked for, or lies in it. */
function isWithin(path: string, only: string): boolean {
  return path === only || path.startsWith(`${only}/`);
}

function isShown(finding: Finding, opened: Opened, quiet: boolean): boolean {
  if (quiet && finding.severity !== 'error') return false;
  const { path } = finding.place.source;
  return opened.only.length === 0 || opened.only.some((only) => isWithin(path, only));
}

/** Says which of the paths asked about hold no document: silence would look as if all were well there. */
function noteOthers(opened: Opened, world: World): void {
  const { documents, decisionFiles } = opened.register;
  const paths = [...documents, ...decisionFiles].map(({ source }) => source.path);
  for (const only of opened.only) {
    if (paths.some((path) => isWithin(path, only))) continue;
    const shown = visible(opened.shown(only));
    const text = {
      sv: `${shown} är varken ett styrdokument eller ett beslut i registret och granskas inte.`,
      en: `${shown} is neither a governing document nor a decision of the register and is not linted.`,
    };
    world.stderr.write(`${text[opened.language]}\n`);
  }
}

/** A waived finding of a document, until the waiver's last day. */
export function isWaived(finding: Finding, opened: Opened): boolean {
  return opened.register.city.waivers.some(
    ({ rule, document, until }) =>
      rule === finding.rule && document === finding.document?.id.value && until >= opened.asOf,
  );
}

async function render(
  report: Report,
  format: LintOptions['format'],
  world: World,
  color: boolean,
): Promise<string> {
  if (format === 'json') return jsonReport(report);
  if (format === 'github') return githubReport(report);
  const chalk = await painterFor(world, color);
  return humanReport(report, { chalk, width: Math.min(world.stdout.columns ?? 100, 100) });
}

/** `gov-docs lint`: finds what is wrong in a register. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  world: World,
): Promise<number> {
  const chosen = chosenRules(options.rule);
  const opened = await openRegister(world, options, paths);
  const { register, tree, asOf, language } = opened;
  noteOthers(opened, world);
  const all = lint(chosen, { register, asOf, today: world.today, exists: tree.exists });
  const asked = all.filter((finding) => isShown(finding, opened, false));
  const live = asked.filter((finding) => !isWaived(finding, opened));
  const bySource = new Map(register.documents.map((document) => [document.source, document]));
  const report: Report = {
    register: opened.shownRoot,
    city: register.city.name,
    asOf,
    language,
    documents: register.documents.length,
    findings: live.filter((finding) => isShown(finding, opened, options.quiet === true)),
    waived: asked.length - live.length,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    pathOf: (source) => opened.shown(source.path),
    documentOf: (source) => bySource.get(source),
    lineOf: lineReader(tree),
  };
  world.stdout.write(await render(report, options.format, world, options.color));
  const count = (severity: Severity) =>
    live.filter((finding) => finding.severity === severity).length;
  const tooMany = options.maxWarnings !== undefined && count('warning') > options.maxWarnings;
  return count('error') > 0 || tooMany ? EXIT.findings : EXIT.fine;
}
