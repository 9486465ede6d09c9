import type { DayMap, Question } from '../graph/html/day-map.ts';

/** Some of the nodes of a history, drawn by themselves. */
export interface Detail {
  readonly title: string;
  readonly numbers: readonly number[];
}

/** What the page shows. */
export interface View {
  readonly question: Question;
  readonly dayMap: DayMap;
  /** The key of the box that is open in the panel. */
  readonly open: string | undefined;
  /** Undefined for the whole map. */
  readonly detail: Detail | undefined;
}

/** What the page shows, and who has to know when that changes. */
export interface Store {
  readonly view: () => View;
  readonly change: (change: Partial<Omit<View, 'dayMap'>>) => void;
  /** Listeners are told in the order in which they came. */
  readonly listen: (listener: (view: View, before: View) => void) => void;
}

/** Keeps what the page shows. */
export function makeStore(
  first: Omit<View, 'dayMap'>,
  answer: (question: Question) => DayMap,
): Store {
  const listeners: ((view: View, before: View) => void)[] = [];
  let view: View = { ...first, dayMap: answer(first.question) };
  return {
    view: () => view,
    listen(listener) {
      listeners.push(listener);
    },
    change(change) {
      const before = view;
      const question = change.question ?? before.question;
      const dayMap = question === before.question ? before.dayMap : answer(question);
      view = { ...before, ...change, dayMap };
      for (const listener of listeners) listener(view, before);
    },
  };
}
