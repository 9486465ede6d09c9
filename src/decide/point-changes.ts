import type { Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { KeyChange, NewValue } from '../edit/key-change.ts';
import { type Deciding, EVENTS } from '../register/carry-out.ts';

type Facts = readonly (readonly [key: string, value: string | undefined])[];

/** A mapping of the facts that there are, in their order. */
function mapping(facts: Facts): NewValue {
  return Object.fromEntries(
    facts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The minutes as a document states them. */
function minutes({ day, paragraph, caseNumber, adjusted, legalForce }: Deciding): NewValue {
  return mapping([
    ['date', day],
    ['paragraph', paragraph?.value],
    ['case-number', caseNumber?.value],
    ['adjusted', adjusted?.value],
    ['legal-force', legalForce?.value],
  ]);
}

/** The period of an adopted document from a day on; its end stays. */
function periodFrom(document: Document, from: string): KeyChange {
  const stated = document.validity?.value;
  if (stated?.kind === 'interval') return { kind: 'set', path: ['validity', 'from'], value: from };
  return { kind: 'set', path: ['validity'], value: { from } };
}

function adoption(document: Document, point: Point, deciding: Deciding): KeyChange[] {
  const changes: KeyChange[] = [];
  const decider = deciding.decidedBy?.value;
  if (document.stage) changes.push({ kind: 'remove', path: ['stage'] });
  if (decider !== undefined && !document.decidedBy.some(({ value }) => value === decider)) {
    changes.push({ kind: 'set', path: ['decided-by'], value: decider });
  }
  changes.push({ kind: 'set', path: ['decision'], value: minutes(deciding) });
  if (point.from) changes.push(periodFrom(document, point.from.value));
  return changes;
}

function repeal({ from, reason, note, target }: Point, deciding: Deciding): KeyChange {
  const value = mapping([
    ['date', deciding.day],
    ['decided-by', deciding.decidedBy?.value],
    ['paragraph', deciding.paragraph?.value],
    ['case-number', deciding.caseNumber?.value],
    // Written out although it is the day of the decision where nothing is said: it is what people ask.
    ['from', from?.value ?? deciding.day],
    ['reason', reason?.value],
    ['part', target.part?.value],
    ['note', note?.value],
  ]);
  return { kind: 'append', path: ['repeal'], value };
}

/**
 * What a point of a decision changes in the frontmatter of a document, key by key: the same that
 * `carryOut` does in memory.
 */
export function pointChanges(document: Document, point: Point, deciding: Deciding): KeyChange[] {
  const { kind, from, until, to, note } = point;
  if (kind === 'adopt') return adoption(document, point, deciding);
  if (kind === 'repeal') return [repeal(point, deciding)];
  const value = mapping([
    ['date', deciding.day],
    ['event', EVENTS[kind]],
    ['decided-by', deciding.decidedBy?.value],
    ['paragraph', deciding.paragraph?.value],
    ['case-number', deciding.caseNumber?.value],
    ['from', from?.value],
    ['to', until?.value.last ?? to?.value],
    ['note', note?.value],
  ]);
  return [{ kind: 'append', path: ['history'], value }];
}
