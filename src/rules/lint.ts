import type { Severity } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, ParsedFile } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { hasEnded, isDecided, isInForce, type State, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import { comparePlaces, type Place, type Source } from '../text/place.ts';
import { isProposal, isReadable } from './decision-files.ts';
import type { Complaint, Context, Finding, Rule } from './rule.ts';

/** What lint asks for: a register, the day to judge it on, and what else it may look at. */
export interface LintInput {
  readonly register: Register;
  readonly asOf: Day;
  readonly today: Day;
  readonly exists: (path: string) => boolean;
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

/** Runs rules over a register. Findings come by file and place, whatever order the rules have. */
export function lint(rules: readonly Rule[], input: LintInput): Finding[] {
  const shared = contextOf(input);
  const subjectAt = subjects(input.register);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = shared.city.rules.get(rule.id);
    if (setting?.severity === 'off') continue;
    const option = (name: string) =>
      setting?.options.get(name) ?? rule.options?.[name]?.default ?? '';
    const context: Context = { ...shared, option };
    for (const complaint of rule.check(context)) {
      const { place, message, help, related = [] } = complaint;
      const subject = subjectAt(place);
      const severity = weigh(context, rule, complaint, subject);
      const { document } = subject;
      findings.push({ rule: rule.id, severity, document, place, message, help, related });
    }
  }
  return findings.sort(compareFindings);
}
