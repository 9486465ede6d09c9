import type { Point } from '../decision/decision-file.ts';
import type { Document, Fact } from '../document/document.ts';
import type { KeyChange, NewValue } from '../edit/key-change.ts';
import { type Deciding, EVENTS, OF_THE_MINUTES } from '../register/carry-out.ts';
import type { Day } from '../text/calendar.ts';

type Facts = readonly (readonly [key: string, value: string | undefined])[];

/** A mapping of the facts that there are, in their order. */
function mapping(facts: Facts): NewValue {
  return Object.fromEntries(
    facts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The minutes as a document states them. */
function minutes({ day, paragraph, caseNumber, adjusted, legalForce }: Deciding): Facts {
  return [
    ['date', day],
    ['paragraph', paragraph?.value],
    ['case-number', caseNumber?.value],
    ['adjusted', adjusted?.value],
    ['legal-force', legalForce?.value],
  ];
}

/** The period of an adopted document from a day on; its end stays, of a mandate period too. */
function periodFrom(document: Document, from: Day, end: Fact<Day> | undefined): KeyChange {
  const stated = document.validity?.value.kind;
  if (stated === 'interval') return { kind: 'set', path: ['validity', 'from'], value: from };
  const value = mapping([
    ['from', from],
    ['to', end?.value],
  ]);
  return { kind: 'set', path: ['validity'], value };
}

/**
 * Fills in the minutes, and takes away the blanks that a template left and that they do not fill in.
 * What else the document states of its decision stays: the case number.
 */
function decision({ frontmatter }: Document, deciding: Deciding): KeyChange[] {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'decision')?.value;
  const keys = value?.kind === 'mapping' ? value.entries.map(({ key }) => key.text) : [];
  return minutes(deciding).flatMap(([key, fact]): KeyChange[] => {
    const path = ['decision', key];
    if (fact !== undefined) return [{ kind: 'set', path, value: fact }];
    const isBlank = OF_THE_MINUTES.includes(key) && keys.includes(key);
    return isBlank ? [{ kind: 'remove', path }] : [];
  });
}

function adoption(
  document: Document,
  point: Point,
  deciding: Deciding,
  end: Fact<Day> | undefined,
): KeyChange[] {
  const changes: KeyChange[] = [];
  const decider = deciding.decidedBy?.value;
  const stated = document.decidedBy.map(({ value }) => value);
  if (document.stage) changes.push({ kind: 'remove', path: ['stage'] });
  if (decider !== undefined && (stated.length !== 1 || stated[0] !== decider)) {
    changes.push({ kind: 'set', path: ['decided-by'], value: decider });
  }
  changes.push(...decision(document, deciding));
  if (point.from) changes.push(periodFrom(document, point.from.value, end));
  return changes;
}

function repeal({ from, reason, note, target }: Point, deciding: Deciding): KeyChange {
  const value = mapping([
    ['date', deciding.day],
    ['decided-by', deciding.decidedBy?.value],
    ['paragraph', deciding.paragraph?.value],
    ['case-number', deciding.caseNumber?.value],
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
 *
 * @param end the document's last day as adopted, where its period is a mandate period
 */
export function pointChanges(
  document: Document,
  point: Point,
  deciding: Deciding,
  end?: Fact<Day>,
): KeyChange[] {
  const { kind, from, until, to, note } = point;
  if (kind === 'adopt') return adoption(document, point, deciding, end);
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
