import { readPlainYaml } from '../document/frontmatter/plain-yaml.ts';
import type { Value } from '../document/frontmatter/value.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { readDocument } from '../document/read-document.ts';
import { canonicalPath } from './canonical-path.ts';
import type { Mismatch } from './edit-problem.ts';
import { expectShape, statedShape } from './expect-shape.ts';
import type { Head } from './head.ts';
import type { Change, KeyChange } from './key-change.ts';
import { sameShape, shapeAt, shapeOfNew } from './shape.ts';

/**
 * Holds the result of a change against what was meant: read again, by both readers, it differs from
 * what was there in the facts that were to change, and in nothing else.
 */
export function checkChange(
  before: Head,
  after: Head,
  change: Change,
  full: FullYamlReader,
): Mismatch | undefined {
  if (bodyOf(before) !== bodyOf(after) || after.yamlStart !== before.yamlStart) return 'body';
  if (moreFaults(before, after)) return 'faults';
  if (!readersAgree(after, full)) return 'readers-differ';
  const expected = expectShape(before, change);
  if (!expected || !sameShape(statedShape(after), expected)) return 'facts';
  if (change.kind === 'rename-key' || change.kind === 'spell-out') {
    const isSynonym =
      change.kind === 'spell-out' || canonicalPath(change.path[0] ?? '') === change.key;
    return isSynonym && modelOf(before) !== modelOf(after) ? 'model' : undefined;
  }
  return keepsOrder(before.root, after.root) ? undefined : 'order';
}

/** Whether a frontmatter states what a change was to make it state. */
export function isReached(head: Head, change: KeyChange): boolean {
  if (change.kind === 'rename-key') return true;
  const found = shapeAt(statedShape(head), change.path);
  const last = change.path.at(-1) ?? '';
  // After an item of a list was taken away, the next one has its number.
  if (change.kind === 'remove') return found === undefined || /^[0-9]+$/.test(last);
  const meant = shapeOfNew(change.value);
  if (found === undefined) return false;
  if (change.kind === 'set' || found.kind !== 'list') return sameShape(found, meant);
  return found.items.some((item) => sameShape(item, meant));
}

/** The closing fence and all that follows. */
function bodyOf({ text, yamlEnd }: Head): string {
  return text.slice(yamlEnd);
}

function moreFaults(before: Head, after: Head): boolean {
  const count = (head: Head, kind: string) =>
    head.faults.filter((fault) => fault.kind === kind).length;
  return (
    after.faults.some(({ kind }) => count(after, kind) > count(before, kind)) ||
    after.twice.length > before.twice.length
  );
}

function readersAgree(
  { text, yamlStart, yamlEnd, source, root }: Head,
  full: FullYamlReader,
): boolean {
  const plain = readPlainYaml(text, yamlStart, yamlEnd);
  const other = plain ? full(text, yamlStart, yamlEnd, source).mapping : root;
  return JSON.stringify(root) === JSON.stringify(other);
}

/** Whether what was there and still is stands in the same order. */
function keepsOrder(before: Value, after: Value): boolean {
  if (before.kind === 'list' && after.kind === 'list') {
    return before.items.every((item, index) => {
      const twin = after.items[index];
      return twin === undefined || keepsOrder(item, twin);
    });
  }
  if (before.kind !== 'mapping' || after.kind !== 'mapping') return true;
  let from = -1;
  return before.entries.every((entry) => {
    const at = after.entries.findIndex(({ key }) => key.text === entry.key.text);
    const twin = after.entries[at];
    if (!twin) return true;
    const isLater = at > from;
    from = at;
    return isLater && keepsOrder(entry.value, twin.value);
  });
}

const WITHOUT = new Set(['place', 'source', 'frontmatter', 'body', 'faults']);

/** What a document's own reader makes of a frontmatter, without places. */
function modelOf({ text, source, canonical }: Head): string {
  const slice = (start: number, end: number) => text.slice(start, end);
  const body = { headings: [], links: [], htmlIds: [] };
  const document = readDocument({ source, slice, frontmatter: canonical, body, faults: [] });
  return JSON.stringify(document, (key, value) => (WITHOUT.has(key) ? undefined : value));
}
