import type { Decision, Document } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Value } from '../document/frontmatter/value.ts';

function isFilled(value: Value): boolean {
  if (value.kind === 'mapping') return value.entries.some((entry) => isFilled(entry.value));
  if (value.kind === 'list') return value.items.some(isFilled);
  return !isEmptyValue(value) && value.text.trim() !== '';
}

function stands(value: Value | undefined, path: readonly string[]): boolean {
  if (!value) return false;
  const [key, ...rest] = path;
  if (key === undefined) return isFilled(value);
  if (value.kind === 'list') return value.items.some((item) => stands(item, path));
  if (value.kind !== 'mapping') return false;
  return stands(value.entries.find((entry) => entry.key.text === key)?.value, rest);
}

/** Which fact of a decision a key is, for decisions that are written as one text. */
const FACTS: Readonly<Record<string, (decision: Decision) => unknown>> = {
  'decided-by': (decision) => decision.decidedBy,
  'decision.date': (decision) => decision.date,
  'decision.paragraph': (decision) => decision.paragraph,
  'decision.case-number': (decision) => decision.caseNumber,
  'decision.adjusted': (decision) => decision.adjusted,
  'decision.legal-force': (decision) => decision.legalForce,
};

/** Of a joint adoption, every body that has decided states its own facts. */
function standsInEach(joint: Value, key: string): boolean {
  const items = joint.kind === 'list' ? joint.items : [joint];
  const decided = items.filter(
    (item) =>
      item.kind === 'mapping' &&
      item.entries.some((entry) => entry.key.text !== 'decided-by' && isFilled(entry.value)),
  );
  return decided.length > 0 && decided.every((item) => stands(item, [key]));
}

/**
 * Whether something stands at a path such as `decision.date`: a placeholder, too, and a date that
 * is none, for other rules tell of these.
 */
export function states(document: Document, path: string): boolean {
  if (stands(document.frontmatter, path.split('.'))) return true;
  const fact = FACTS[path];
  if (!fact) return path === 'decision' && document.decisions.length > 0;
  if (document.decisions.length > 0 && document.decisions.every(fact)) return true;
  const joint = document.frontmatter?.entries.find((entry) => entry.key.text === 'decisions');
  return joint !== undefined && standsInEach(joint.value, path.replace(/^decision\./, ''));
}
