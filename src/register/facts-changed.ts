import type { Decision, Document, Duty, Reference } from '../document/document.ts';
import type { Value } from '../document/frontmatter/value.ts';
import { COMPARED_FACTS, type ComparedFact } from './change.ts';

type Part = { readonly value: unknown } | string | number | boolean | undefined;

/** Facts as one text; places are left out, for lines move. */
function line(...parts: readonly Part[]): string {
  return parts
    .map((part) => String((typeof part === 'object' ? part.value : part) ?? ''))
    .join('|');
}

function lines<T>(items: readonly T[], textOf: (item: T) => string): string {
  return items.map(textOf).join('\n');
}

const texts = (facts: readonly { readonly value: string }[]) => lines(facts, ({ value }) => value);
const references = (all: readonly Reference[]) => lines(all, ({ to, part }) => line(to, part));
const duties = (all: readonly Duty[]) =>
  lines(all, ({ every, last, next, to }) => line(every, last, next, texts(to)));
/** Without who decided, which is a fact of its own. */
const decision = ({ date, paragraph, caseNumber, adjusted, legalForce }: Decision) =>
  line(date?.value.first, date?.value.last, paragraph, caseNumber, adjusted, legalForce);

/** Keys that are compared under another name, or that say nothing of the document. */
const COMPARED_KEYS: ReadonlySet<string> = new Set([...COMPARED_FACTS, 'decisions']);

function valueText(value: Value): string {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return `[${lines(value.items, valueText)}]`;
  return `{${lines(value.entries, (entry) => `${entry.key.text}: ${valueText(entry.value)}`)}}`;
}

/** What is stated under the keys that have no comparison of their own. */
function otherFacts({ frontmatter }: Document): Map<string, string> {
  const entries = frontmatter?.entries.filter(({ key }) => !COMPARED_KEYS.has(key.text)) ?? [];
  return new Map(entries.map(({ key, value }) => [key.text, valueText(value)]));
}

/** What stands under the key of a fact, as written. */
function written({ frontmatter }: Document, fact: ComparedFact): string {
  const entry = frontmatter?.entries.find(({ key }) => key.text === fact);
  return entry ? valueText(entry.value) : '';
}

/** Which keys without a comparison of their own two versions of one document state differently. */
export function otherKeysChanged(before: Document, after: Document): string[] {
  const [old, now] = [otherFacts(before), otherFacts(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.filter((key) => old.get(key) !== now.get(key));
}

/** Each fact as text, so that two documents can be compared. A document does not keep its text. */
const TEXT_OF: Readonly<Partial<Record<ComparedFact, (document: Document) => string>>> = {
  id: ({ id }) => id.value,
  title: ({ title }) => line(title),
  type: ({ type }) => line(type),
  stage: ({ stage }) => line(stage),
  'decided-by': ({ decidedBy }) => texts(decidedBy),
  decision: ({ decisions }) => lines(decisions, decision),
  validity({ validity }) {
    const value = validity?.value;
    if (value?.kind === 'mandate-period') return line(value.years.join('-'), value.of);
    if (value?.kind !== 'interval') return value?.kind === 'open' ? 'open' : '';
    return line(value.from, value.to, value.precision, value.fromLegalForce);
  },
  'applies-to': ({ appliesTo }) => texts(appliesTo),
  'responsible-function': ({ responsibleFunction }) => line(responsibleFunction),
  'responsible-body': ({ responsibleBody }) => line(responsibleBody),
  supersedes: (document) => references(document.supersedes),
  'superseded-by': ({ supersededBy }) => references(supersededBy),
  'belongs-to': ({ belongsTo }) => references(belongsTo),
  references: (document) => references(document.references),
  upstream: ({ upstream }) => references(upstream),
  attachments: ({ attachments }) =>
    lines(attachments, ({ title, file, document }) => line(title, file, document)),
  review: ({ review }) => duties(review ? [review] : []),
  'follow-up': ({ followUp }) => duties(followUp),
  requires: ({ requires }) =>
    lines(requires, ({ type, every, perBoard }) => line(type, every, perBoard)),
  goals: ({ goals }) => texts(goals),
  history: ({ history }) =>
    lines(history, ({ event, date, decidedBy, paragraph, from, to, result, renews }) =>
      line(event, date, decidedBy, paragraph, from, to, result, renews),
    ),
  repeal: ({ repeals }) =>
    lines(
      repeals,
      ({ date, decidedBy, paragraph, caseNumber, from, reason, part, note, ...rest }) =>
        line(date, decidedBy, paragraph, caseNumber, from, reason, part, note, rest.retroactive),
    ),
  archived: ({ archived }) => line(archived),
};

/** Which of the compared facts two versions of one document state differently; never `text`. */
export function changedFacts(before: Document, after: Document): ComparedFact[] {
  if (before === after) return [];
  return COMPARED_FACTS.filter((fact) => {
    if (fact === 'other') return otherKeysChanged(before, after).length > 0;
    const [old, now] = [before, after].map(TEXT_OF[fact] ?? (() => ''));
    // What could not be understood is compared as it stands.
    return old === '' && now === '' ? written(before, fact) !== written(after, fact) : old !== now;
  });
}
