import { SEVERITIES, type Severity } from '../city/city.ts';
import type { Finding } from '../rules/rule.ts';
import { ownerOf, stableMessage } from './fingerprint.ts';

/** Findings that were there before, all of one kind on one document. */
export interface KnownFindings {
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the document, or path of a file that is none. */
  readonly document?: string;
  readonly file?: string;
  readonly message: string;
  readonly count: number;
}

/** What a register lives with from before. */
export type Baseline = readonly KnownFindings[];

/** Findings held against a baseline. */
export interface Compared {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** The entries that are still needed, with as many findings as there still are. */
  readonly kept: Baseline;
  /** How many findings of the baseline are no longer there. */
  readonly unneeded: number;
}

function keyOf({ rule, document, file, message }: Omit<KnownFindings, 'severity' | 'count'>) {
  return JSON.stringify([rule, document ?? null, file ?? null, message]);
}

function entryOf(finding: Finding): KnownFindings {
  const { rule, severity } = finding;
  return { rule, severity, ...ownerOf(finding), message: stableMessage(finding), count: 1 };
}

/** Takes one finding out of what is left of the entries of its kind; one that has become worse is new. */
function take(left: Map<Severity, number> | undefined, severity: Severity): Severity | undefined {
  const [own, ...worse] = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).reverse();
  const found = [own, ...worse].find((each) => each && (left?.get(each) ?? 0) > 0);
  if (found) left?.set(found, (left.get(found) ?? 0) - 1);
  return found;
}

/** Holds findings against a baseline: what was there before is known, what is more or worse is new. */
export function compareWith(baseline: Baseline, findings: readonly Finding[]): Compared {
  const left = new Map<string, Map<Severity, number>>();
  for (const entry of baseline) {
    const ofKey = left.get(keyOf(entry)) ?? new Map<Severity, number>();
    ofKey.set(entry.severity, (ofKey.get(entry.severity) ?? 0) + entry.count);
    left.set(keyOf(entry), ofKey);
  }
  const [fresh, known]: [Finding[], Finding[]] = [[], []];
  const kept: KnownFindings[] = [];
  for (const finding of findings) {
    const entry = entryOf(finding);
    const severity = take(left.get(keyOf(entry)), finding.severity);
    (severity ? known : fresh).push(finding);
    if (severity) kept.push(entry);
  }
  const unneeded = [...left.values()].flatMap((each) => [...each.values()]);
  return {
    fresh,
    known,
    kept: gathered(kept),
    unneeded: unneeded.reduce((sum, count) => sum + count, 0),
  };
}

/** A baseline of all findings. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return gathered(findings.map(entryOf));
}

/** How many findings a baseline holds. */
export function sizeOf(baseline: Baseline): number {
  return baseline.reduce((sum, { count }) => sum + count, 0);
}

/** Equal entries as one, in an order that depends on nothing else. */
function gathered(entries: readonly KnownFindings[]): Baseline {
  const byKey = new Map<string, KnownFindings>();
  for (const entry of entries) {
    const { severity, count } = entry;
    const key = `${entry.document ?? entry.file ?? ''}\n${keyOf(entry)}\n${severity}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, count: known.count + count } : entry);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
