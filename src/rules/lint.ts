import type { Severity } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, ParsedFile } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { hasEnded, isDecided, isInForce, type State, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import { comparePlaces, type Source } from '../text/place.ts';
import type { Complaint, Context, Finding, Rule } from './rule.ts';

/** What lint asks for: a register, the day to judge it on, and what else it may look at. */
export interface LintInput {
  readonly register: Register;
  readonly asOf: Day;
  readonly today: Day;
  readonly exists: (path: string) => boolean;
}

/** Faults that leave the frontmatter unusable as a whole: what is missing then is not to blame. */
const UNREADABLE: ReadonlySet<string> = new Set(['yaml-syntax', 'limit-exceeded', 'yaml-feature']);

function isReadable(document: Document): boolean {
  return document.frontmatter !== undefined && !document.faults.some((f) => UNREADABLE.has(f.kind));
}

function memo<V>(compute: (document: Document) => V): (document: Document) => V {
  const known = new Map<Document, V>();
  return (document) => {
    if (known.has(document)) return known.get(document) as V;
    const value = compute(document);
    known.set(document, value);
    return value;
  };
}

function fileOf({ source, faults, decision }: DecisionFile): ParsedFile {
  return { source, faults, decisions: decision ? [decision] : [] };
}

/** The context that all rules share; `option` is the rule's own. */
function contextOf(input: LintInput): Context {
  const { register, asOf } = input;
  const { city } = register;
  const state = memo((document): State => stateOn(register, document, asOf));
  const byPath = new Map(register.documents.map((document) => [document.source.path, document]));
  return {
    ...input,
    city,
    files: [...register.documents, ...register.decisionFiles.map(fileOf)],
    documents: register.documents.filter(isReadable),
    state,
    isDecided: (document) => isDecided(state(document)),
    isInForce: (document) => isInForce(state(document), city),
    hasEnded: (document) => hasEnded(state(document), city),
    typeOf: memo((document) => judgedType(register, document, asOf)),
    placeOf: (document, key) =>
      (key === undefined ? undefined : keyPlace(document, key)) ??
      document.title?.place ??
      document.id.place,
    option: () => '',
    documentAt: (path) => byPath.get(path),
  };
}

/** How much a complaint weighs: milder before the decision, and for what is older than the city's rules. */
function weigh(context: Context, rule: Rule, complaint: Complaint, document?: Document): Severity {
  const setting = context.city.rules.get(rule.id)?.severity;
  const stated = setting && setting !== 'off' ? setting : undefined;
  const severity = stated ?? complaint.severity ?? rule.severity;
  if (severity !== 'error' || !document || rule.basis === 'form') return severity;
  if (!context.isDecided(document)) return 'warning';
  return rule.basis === 'city-rules' && context.typeOf(document)?.older ? 'warning' : severity;
}

function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a.place, b.place) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Runs rules over a register. Findings come by file and place, whatever order the rules have. */
export function lint(rules: readonly Rule[], input: LintInput): Finding[] {
  const shared = contextOf(input);
  const bySource = new Map<Source, Document>(
    input.register.documents.map((document) => [document.source, document]),
  );
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = shared.city.rules.get(rule.id);
    if (setting?.severity === 'off') continue;
    const option = (name: string) =>
      setting?.options.get(name) ?? rule.options?.[name]?.default ?? '';
    const context: Context = { ...shared, option };
    for (const complaint of rule.check(context)) {
      const document = bySource.get(complaint.place.source);
      const { place, message, help, related = [] } = complaint;
      const severity = weigh(context, rule, complaint, document);
      findings.push({ rule: rule.id, severity, document, place, message, help, related });
    }
  }
  return findings.sort(compareFindings);
}
