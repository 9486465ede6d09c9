import type { Point } from '../decision/decision-file.ts';
import type { Document, Fact } from '../document/document.ts';
import type { KeyChange } from '../edit/key-change.ts';
import type { Deciding } from '../register/carry-out.ts';
import { recordOf } from '../register/recorded-otherwise.ts';
import type { Place } from '../text/place.ts';
import type { Besides } from './besides.ts';

/** The path to what stands at a place: to the key itself, or to an item of its list. */
function pathTo({ frontmatter }: Document, key: string, { start }: Place): readonly string[] {
  const value = frontmatter?.entries.find((entry) => entry.key.text === key)?.value;
  if (value?.kind !== 'list') return [key];
  return [key, String(value.items.findIndex((item) => item.start === start))];
}

type Filled = Readonly<Record<string, Fact<string>>>;

/** What was left out when the point was carried out before and is stated now, by the model's names. */
function missing(record: object, stated: Readonly<Record<string, Fact<string> | undefined>>) {
  const facts = Object.entries(stated).filter(
    (entry): entry is [string, Fact<string>] =>
      entry[1] !== undefined && record[entry[0] as keyof typeof record] === undefined,
  );
  return Object.fromEntries(facts) satisfies Filled;
}

const KEYS: Readonly<Record<string, string>> = {
  decidedBy: 'decided-by',
  caseNumber: 'case-number',
  legalForce: 'legal-force',
};

/** What a decision states of itself that a document can record. */
function statedOf({ kind, reason, note }: Point, deciding: Deciding) {
  const { decidedBy, paragraph, caseNumber, adjusted, legalForce } = deciding;
  if (kind === 'adopt') return { paragraph, caseNumber, adjusted, legalForce };
  if (kind === 'repeal') return { decidedBy, paragraph, caseNumber, reason, note };
  return { decidedBy, paragraph };
}

function listOf(kind: Point['kind']) {
  return kind === 'adopt' ? 'decisions' : kind === 'repeal' ? 'repeals' : 'history';
}

/**
 * Fills in what a document does not say yet of a decision that was carried out on it before: the
 * paragraph, once the minutes are there. Undefined where nothing is missing.
 */
export function completion(
  document: Document,
  point: Point,
  deciding: Deciding,
): Besides | undefined {
  const record = recordOf(document, point, deciding.day);
  if (!record || (point.kind === 'adopt' && document.decisions.length > 1)) return undefined;
  const filled = missing(record, statedOf(point, deciding));
  if (Object.keys(filled).length === 0) return undefined;
  const list = listOf(point.kind);
  const key = { decisions: 'decision', repeals: 'repeal', history: 'history' }[list];
  const path = pathTo(document, key, record.place);
  const fill = <T extends object>(each: T): T =>
    'place' in each && each.place === record.place ? { ...each, ...filled } : each;
  return {
    document,
    change: (each) => ({ ...each, [list]: each[list].map(fill) }),
    changes: Object.entries(filled).map(
      ([name, { value }]): KeyChange => ({
        kind: 'set',
        path: [...path, KEYS[name] ?? name],
        value,
      }),
    ),
  };
}
