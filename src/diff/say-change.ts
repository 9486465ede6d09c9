import type { Change } from '../register/change.ts';
import type { Text } from '../text/language.ts';
import { decidingsOf, sayDeciding } from './deciding.ts';
import type { Side } from './diff.ts';
import { sayEnd } from './say-end.ts';
import { factChanges, sayFact } from './say-facts.ts';
import { sayOther, todoOf } from './say-other.ts';
import { sayStart } from './say-start.ts';

/** A change in words: sentences, and what to do about it. */
export interface SaidChange {
  readonly sentences: readonly Text[];
  readonly todo: Text | undefined;
}

/** Puts a change in words. */
export function sayChange(change: Change, from: Side, to: Side): SaidChange {
  const deciding = sayDeciding(decidingsOf(change, to));
  const by = deciding ? [deciding] : [];
  const [first, ...rest] = sayEnd(change, to);
  // A document that is superseded is told of by what takes its place.
  const ends = change.kind === 'repealed' ? [...by, first, ...rest] : [first, ...by, ...rest];
  const starts = [...by, ...sayStart(change, to)];
  const sentences = [
    ...(first ? ends : starts),
    ...sayOther(change, from, to),
    ...factChanges(change, from, to).map(sayFact),
  ];
  return {
    sentences: sentences.filter((text) => text !== undefined),
    todo: todoOf(change, from, to),
  };
}
