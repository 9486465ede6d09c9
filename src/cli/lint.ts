import type { Severity } from '../city/city.ts';
import type { World } from '../io/world.ts';
import { githubReport } from '../report/github.ts';
import { humanReport } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import { waivedOn } from '../rules/waivers.ts';
import { isAsked } from './asked.ts';
import { chosenRules } from './chosen-rules.ts';
import { EXIT } from './exit.ts';
import type { KnownApart } from './lint-baseline.ts';
import type { FixedRegister } from './lint-fix.ts';
import { lintInput } from './lint-input.ts';
import { checkOptions, checkPaths, type LintOptions } from './lint-options.ts';
import { noteOthers } from './note-others.ts';
import { openRegister } from './open-register.ts';
import type { Opened } from './opened.ts';
import { painterFor } from './painter.ts';
import { lineReader } from './text-reader.ts';

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

async function open(paths: readonly string[], options: LintOptions, world: World): Promise<Opened> {
  if (!options.fix && !options.writeBaseline)
    return openRegister(world, options, paths, { keepsTexts: true });
  const { openToWrite } = await import('./carry-out.ts');
  return openToWrite(world, options, {}, paths);
}

/** Findings without those that the baseline knows; what reads it is loaded where there is one. */
async function withoutKnown(
  live: readonly Finding[],
  opened: Opened,
  options: LintOptions,
): Promise<KnownApart> {
  const mayBe = options.writeBaseline || opened.tree.exists('gov-docs.baseline.json');
  if (options.baseline === false || !mayBe)
    return { fresh: live, known: [], change: undefined, notes: [] };
  const { setKnownApart } = await import('./lint-baseline.ts');
  return setKnownApart(live, opened, options);
}

/** Writes what was mended and what is known, all of it or nothing. */
async function write(
  world: World,
  { root, language }: Opened,
  mended: FixedRegister | undefined,
  { change }: KnownApart,
): Promise<void> {
  const files = mended?.fixed.files ?? [];
  const changes = [
    ...files.map(({ path, before, after }) => ({ path, before, after })),
    ...(change ? [change] : []),
  ];
  if (changes.length === 0) return;
  const trouble = await world.commit(root, changes);
  if (!trouble) return;
  const { transactionError } = await import('./transaction-error.ts');
  throw transactionError(trouble, language);
}

/** Loads what mends: few runs need it. */
async function loadFixing() {
  const { fixRegister } = await import('./lint-fix.ts');
  const { diffText, fixReport, sayFixed } = await import('./say-fixed.ts');
  return { diffText, fixReport, fixRegister, sayFixed };
}

/** `gov-docs lint`: finds what is wrong in a register, and with `--fix` mends what it can. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  world: World,
): Promise<number> {
  checkOptions(options);
  const chosen = chosenRules(options.rule);
  const first = await open(paths, options, world);
  checkPaths(options, first.only);
  noteOthers(first, world);
  const fixing = options.fix ? await loadFixing() : undefined;
  const mended = await fixing?.fixRegister(first, chosen, options, world);
  const opened = mended?.opened ?? first;
  const { register, asOf, language } = opened;
  const isWaived = waivedOn(register, asOf);
  const all = mended?.findings ?? lint(chosen, lintInput(opened, world));
  const apart = await withoutKnown(
    all.filter((finding) => !isWaived(finding)),
    opened,
    options,
  );
  if (!options.dryRun) await write(world, opened, mended, apart);

  const asked = ({ place }: Finding) => isAsked(place.source.path, opened.only);
  const live = apart.fresh.filter(asked);
  const fixed = mended && fixing?.fixReport(mended.fixed, opened);
  const bySource = new Map(register.documents.map((document) => [document.source, document]));
  const report: Report = {
    register: opened.shownRoot,
    city: register.city.name,
    asOf,
    language,
    documents: register.documents.length,
    findings: live.filter(({ severity }) => !options.quiet || severity === 'error'),
    waived: all.filter((finding) => asked(finding) && isWaived(finding)).length,
    baselined: apart.known.filter(asked).length,
    canFix: !options.fix && options.revision === undefined && options.with === undefined,
    fixed,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    pathOf: (source) => opened.shown(source.path),
    documentOf: (source) => bySource.get(source),
    lineOf: lineReader(opened),
  };
  if (fixing && fixed && options.dryRun && options.format === 'human') {
    world.stdout.write(fixing.diffText(fixed, await painterFor(world, options.color)));
  }
  world.stdout.write(await render(report, options.format, world, options.color));
  const notes = [
    ...(fixing && fixed ? [fixing.sayFixed(fixed, options.dryRun === true)] : []),
    ...apart.notes,
  ];
  for (const note of notes) world.stderr.write(`${note[language]}\n`);
  const count = (severity: Severity) =>
    live.filter((finding) => finding.severity === severity).length;
  const tooMany = options.maxWarnings !== undefined && count('warning') > options.maxWarnings;
  return count('error') > 0 || tooMany ? EXIT.findings : EXIT.fine;
}
