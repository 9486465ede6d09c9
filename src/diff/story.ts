import { CHANGE_KINDS } from '../register/change.ts';
import type { Diff } from './diff.ts';
import { findingGroups } from './finding-groups.ts';
import { type Group, type Item, untitled } from './group.ts';
import { KIND_WORDS } from './kind-words.ts';
import { sayChange } from './say-change.ts';
import { decisionTodo, sayDecision } from './say-decision.ts';
import { sayHanging } from './say-hanging.ts';
import { titleOf } from './words.ts';

/** What differs, in the order in which it is told. */
export interface Story {
  readonly changes: readonly Group[];
  readonly hanging: readonly Group[];
  readonly decisions: readonly Group[];
  readonly findings: readonly Group[];
  readonly notes: readonly Group[];
}

function changeGroups({ changes, from, to }: Diff): Group[] {
  return CHANGE_KINDS.flatMap((kind): Group[] => {
    const items = changes
      .filter((change) => change.kind === kind)
      .map((change): Item => {
        const { document, place } = change;
        return {
          title: titleOf(document),
          id: document.id.value,
          place,
          ...sayChange(change, from, to),
        };
      });
    return items.length > 0 ? [{ heading: KIND_WORDS[kind].heading, counts: [], items }] : [];
  });
}

function hangingGroups({ hanging, to }: Diff): Group[] {
  if (hanging.length === 0) return [];
  const items = hanging.map((each): Item => {
    const { text, todo } = sayHanging(each, to.view);
    return untitled(text, each.place, todo);
  });
  return [{ heading: { sv: 'Återstår att ta hand om', en: 'Left hanging' }, counts: [], items }];
}

function decisionGroups({ decisions }: Diff): Group[] {
  if (decisions.length === 0) return [];
  const items = decisions.map((change): Item => {
    const { title, id, source } = change.file;
    return {
      title: title?.value.trim() || id.value,
      id: id.value,
      sentences: [sayDecision(change)],
      todo: decisionTodo(change),
      place: { source, start: 0, end: 0 },
    };
  });
  return [
    { heading: { sv: 'Beslut och förslag', en: 'Decisions and proposals' }, counts: [], items },
  ];
}

/** Puts what differs in words, under headings. */
export function storyOf(diff: Diff): Story {
  const notes = diff.notes.map(({ text, place }) => untitled(text, place));
  const heading = { sv: 'Att veta om beslutet', en: 'To know of the decision' };
  return {
    changes: changeGroups(diff),
    hanging: hangingGroups(diff),
    decisions: decisionGroups(diff),
    findings: findingGroups(diff.findings),
    notes: notes.length > 0 ? [{ heading, counts: [], items: notes }] : [],
  };
}
