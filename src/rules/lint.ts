import type { Severity } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import { comparePlaces, type Place, type Source } from '../text/place.ts';
import { isProposal } from './decision-files.ts';
import { contextOf, type LintInput } from './lint-context.ts';
import type { Complaint, Context, Finding, Rule } from './rule.ts';

/** What a place is about: a document, a decision, or what a decision says of a document. */
interface Subject {
  readonly document: Document | undefined;
  readonly decisionFile: DecisionFile | undefined;
}

/** The document of the point of a decision in which a place lies. */
function documentOfPoint(
  { resolve }: Register,
  { points }: DecisionFile,
  { start, end }: Place,
): Document | undefined {
  const point = points.find(({ place }) => place.start <= start && end <= place.end);
  const found = point && resolve(point.target.to);
  return found?.kind === 'document' ? found.document : undefined;
}

/** Tells what a place is about. */
function subjects(register: Register): (place: Place) => Subject {
  const { documents, decisionFiles } = register;
  const bySource = new Map<Source, Document>(documents.map((each) => [each.source, each]));
  const files = new Map<Source, DecisionFile>(decisionFiles.map((each) => [each.source, each]));
  return (place) => {
    const decisionFile = files.get(place.source);
    const document = decisionFile
      ? documentOfPoint(register, decisionFile, place)
      : bySource.get(place.source);
    return { document, decisionFile };
  };
}

/** How much a complaint weighs: milder before the decision, and for what is older than the city's rules. */
function weigh(context: Context, rule: Rule, complaint: Complaint, subject: Subject): Severity {
  const setting = context.city.rules.get(rule.id)?.severity;
  const stated = setting && setting !== 'off' ? setting : undefined;
  const severity = stated ?? complaint.severity ?? rule.severity;
  if (severity !== 'error' || rule.basis === 'form') return severity;
  const { document, decisionFile } = subject;
  const isProposed = decisionFile
    ? isProposal(decisionFile)
    : document && !context.isDecided(document);
  if (isProposed) return 'warning';
  const isOlder = rule.basis === 'city-rules' && document && context.typeOf(document)?.older;
  return isOlder ? 'warning' : severity;
}

function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a.place, b.place) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A rule that is switched on, and the context that it alone has. */
interface Running {
  readonly rule: Rule;
  readonly context: Context;
}

function running(rules: readonly Rule[], shared: Context): Running[] {
  return rules.flatMap((rule): Running[] => {
    const setting = shared.city.rules.get(rule.id);
    if (setting?.severity === 'off') return [];
    const option = (name: string) =>
      setting?.options.get(name) ?? rule.options?.[name]?.default ?? '';
    return [{ rule, context: { ...shared, option } }];
  });
}

/** What rules say, each with its rule: of texts first, document by document, then of the register. */
function* complaints(all: readonly Running[], shared: Context) {
  const readers = all.filter(({ rule }) => rule.checkText);
  const wantsMentions = all.some(({ rule }) => rule.usesMentions);
  for (const document of readers.length > 0 || wantsMentions ? shared.documents : []) {
    const text = shared.textOf(document);
    if (!text) continue;
    if (wantsMentions) shared.mentionsOf(document);
    for (const { rule, context } of readers) {
      for (const complaint of rule.checkText?.(context, document, text) ?? []) {
        yield { rule, context, complaint };
      }
    }
  }
  for (const { rule, context } of all) {
    for (const complaint of rule.check?.(context) ?? []) yield { rule, context, complaint };
  }
}

/** What rules about findings say, once all others have spoken. */
function* lastWords(
  all: readonly Running[],
  rules: readonly Rule[],
  { read, known = rules }: LintInput,
  findings: readonly Finding[],
) {
  const heard = all.filter(({ rule }) => !rule.checkText || read !== undefined);
  const ids = new Set(heard.map(({ rule }) => rule.id));
  const found = { findings: [...findings], hasRun: (id: string) => ids.has(id), known };
  for (const { rule, context } of all) {
    for (const complaint of rule.checkFindings?.(context, found) ?? []) {
      yield { rule, context, complaint };
    }
  }
}

/** Runs rules over a register. Findings come by file and place, whatever order the rules have. */
export function lint(rules: readonly Rule[], input: LintInput): Finding[] {
  const shared = contextOf(input);
  const subjectAt = subjects(input.register);
  const findings: Finding[] = [];
  const add = (said: Iterable<{ rule: Rule; context: Context; complaint: Complaint }>) => {
    for (const { rule, context, complaint } of said) {
      const { place, message, help, related = [], fix } = complaint;
      const { id, basis } = rule;
      const subject = subjectAt(place);
      const severity = weigh(context, rule, complaint, subject);
      const { document } = subject;
      const finding = { rule: id, severity, document, place, message, help, related, basis };
      findings.push(fix ? { ...finding, fix } : finding);
    }
  };
  const all = running(rules, shared);
  add(complaints(all, shared));
  add(lastWords(all, rules, input, findings));
  return findings.sort(compareFindings);
}
