import type { Value } from '../document/frontmatter/value.ts';
import { canonicalPath } from './canonical-path.ts';
import type { Head } from './head.ts';
import { columnOf, startsLine } from './lines.ts';
import { isBlock, isFlow } from './members.ts';
import type { Mark } from './render-scalar.ts';

/** How the author of a frontmatter writes, as far as it shows. */
export interface Habits {
  /** By how many spaces a mapping is indented under its key. */
  readonly indent: number;
  /** The same of a list; none is common. */
  readonly listIndent: number;
  readonly mark: Mark;
  /** What stands inside the brackets of a mapping, and of a list: a space or nothing. */
  readonly padding: Readonly<Record<'mapping' | 'list', string>>;
  /** How lists of texts are written. */
  readonly lists: Form;
}

/** Between brackets, or by indentation. */
export type Form = 'flow' | 'block';

interface Seen {
  readonly value: Value;
  /** The column of the key above, where there is one. */
  readonly column: number | undefined;
}

/** Every value below one, each with the column of its key. */
function everyValue(head: Head, value: Value): Seen[] {
  if (value.kind === 'scalar') return [];
  if (value.kind === 'list') {
    return value.items.flatMap((item) => [
      { value: item, column: undefined },
      ...everyValue(head, item),
    ]);
  }
  return value.entries.flatMap((entry) => [
    { value: entry.value, column: columnOf(head.text, entry.key.start) },
    ...everyValue(head, entry.value),
  ]);
}

/** Finds the habits of a frontmatter; where nothing shows, those of our own documents. */
export function habitsOf(head: Head): Habits {
  const { text } = head;
  const seen = everyValue(head, head.root);
  const indentOf = (kind: 'mapping' | 'list') => {
    const first = seen.find(
      ({ value, column }) =>
        value.kind === kind &&
        column !== undefined &&
        isBlock(head, value) &&
        startsLine(text, value.start),
    );
    return first && columnOf(text, first.value.start) - (first.column ?? 0);
  };
  const paddingOf = (kind: 'mapping' | 'list', usual: string) => {
    const first = seen.find(
      ({ value }) => value.kind === kind && isFlow(head, value) && value.end - value.start > 2,
    );
    return first ? (/^ *(?=\S)/.exec(text.slice(first.value.start + 1))?.[0] ?? usual) : usual;
  };
  const marks = seen.flatMap(({ value }) =>
    value.kind === 'scalar' && value.style === 'quoted' ? [text[value.start]] : [],
  );
  const single = marks.filter((mark) => mark === "'").length;
  const lists = seen.filter(
    ({ value }) => value.kind === 'list' && value.items.some((item) => item.kind === 'scalar'),
  );
  const blocks = lists.filter(({ value }) => isBlock(head, value)).length;
  const indent = indentOf('mapping') ?? 2;
  return {
    indent,
    listIndent: indentOf('list') ?? indent,
    mark: single * 2 > marks.length ? "'" : '"',
    padding: { mapping: paddingOf('mapping', ' '), list: paddingOf('list', '') },
    lists: blocks * 2 > lists.length ? 'block' : 'flow',
  };
}

/** Keys whose values are written alike, and how they are where nothing else shows. */
const ALIKE: readonly (readonly [keys: readonly string[], form: Form])[] = [
  [['decision', 'repeal'], 'block'],
  [['validity', 'review'], 'flow'],
];

function formOfMapping(head: Head, value: Value): Form | undefined {
  if (value.kind !== 'mapping' || value.entries.length === 0) return undefined;
  return isBlock(head, value) ? 'block' : 'flow';
}

/** How a new mapping at a canonical path is written: as its like, else as most. */
export function mappingForm(head: Head, path: readonly string[]): Form {
  const [key = ''] = path;
  if (path.length > 1) return 'flow';
  const formsOf = (keys: readonly string[]) =>
    head.root.entries.flatMap((entry) =>
      keys.includes(canonicalPath(entry.key.text)) ? (formOfMapping(head, entry.value) ?? []) : [],
    );
  const alike = ALIKE.find(([keys]) => keys.includes(key));
  if (alike) return formsOf(alike[0])[0] ?? alike[1];
  const all = head.root.entries.flatMap((entry) => formOfMapping(head, entry.value) ?? []);
  return all.filter((form) => form === 'flow').length * 2 > all.length ? 'flow' : 'block';
}

/** How the items of a new list of mappings are written: as those of other lists. */
export function itemForm(head: Head): Form {
  const items = everyValue(head, head.root).flatMap(({ value }) =>
    value.kind === 'list' ? value.items : [],
  );
  const forms = items.flatMap((item) => formOfMapping(head, item) ?? []);
  return forms.at(-1) ?? 'flow';
}
