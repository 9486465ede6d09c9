import type { Value } from '../document/frontmatter/value.ts';
import { canonicalPath, partsOfKey } from '../edit/canonical-path.ts';
import type { KeyChange } from '../edit/key-change.ts';
import type { Splice } from '../edit/splice.ts';
import type { Mend } from '../rules/fix.ts';
import type { Place } from '../text/place.ts';
import type { FileToFix } from './open-to-fix.ts';

/** What a mend comes to in its file as it stands. */
export type Resolved =
  | {
      readonly kind: 'change';
      readonly change: KeyChange;
      /** The facts that it reads or writes, by canonical path. */
      readonly facts: readonly (readonly string[])[];
    }
  | { readonly kind: 'splice'; readonly splice: Splice };

/** Finds what a mend is about; undefined where nothing, or more than one thing, stands there. */
export function resolveMend(file: FileToFix, mend: Mend): Resolved | undefined {
  if (mend.kind === 'fact') {
    const { change } = mend;
    const facts =
      change.kind === 'rename-key' ? factsOfKey(change.path, change.key) : [change.path];
    return { kind: 'change', change, facts };
  }
  const { place } = mend;
  if (place.source.length !== file.text.length) return undefined;
  switch (mend.kind) {
    case 'key': {
      const [path] = pathsTo(file.head.root, place, 'key');
      if (!path) return undefined;
      const change: KeyChange = { kind: 'rename-key', path, key: mend.key };
      return { kind: 'change', change, facts: factsOfKey(path, mend.key) };
    }
    case 'value': {
      const [path, other] = pathsTo(file.head.canonical, place, 'value');
      // A phrase states several facts in one place.
      if (!path || other) return undefined;
      return { kind: 'change', change: { kind: 'set', path, value: mend.value }, facts: [path] };
    }
    case 'text': {
      if (place.start < file.head.yamlEnd || isFence(file, place)) return undefined;
      const { start, end } = place;
      return { kind: 'splice', splice: { start, end, text: mend.text } };
    }
  }
}

/** Whether a place lies on the line that closes the frontmatter. */
function isFence({ text, head }: FileToFix, { start }: Place): boolean {
  return !text.slice(head.yamlEnd, start).includes('\n');
}

/** The facts that a key stands for by its word, and by the word that it is to have. */
function factsOfKey(path: readonly string[], key: string): string[][] {
  const [word = '', ...inner] = path;
  if (inner.length > 0) {
    const outer = canonicalPath(word).split('.');
    return [
      [...outer, ...inner],
      [...outer, ...inner.slice(0, -1), key],
    ];
  }
  return [canonicalPath(word).split('.'), partsOfKey(key).filter((part) => part !== undefined)];
}

/** The paths that lead to the key, or to the scalar, at a place. */
function pathsTo(root: Value, { start, end }: Place, sought: 'key' | 'value'): string[][] {
  const found: string[][] = [];
  const visit = (value: Value, path: readonly string[]) => {
    if (value.kind === 'scalar') {
      if (sought === 'value' && value.start === start && value.end === end) found.push([...path]);
      return;
    }
    if (value.kind === 'list') {
      for (const [index, item] of value.items.entries()) visit(item, [...path, String(index)]);
      return;
    }
    for (const { key, value: inner } of value.entries) {
      const at = [...path, key.text];
      if (sought === 'key' && key.start === start && key.end === end) found.push(at);
      visit(inner, at);
    }
  };
  visit(root, []);
  return found;
}
