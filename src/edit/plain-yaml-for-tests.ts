import { isMap, isScalar, isSeq, Lexer, type ParsedNode, parseDocument } from 'yaml';

/** What a YAML library makes of a frontmatter, which knows nothing of how it is edited. */
export type Plain = string | boolean | null | Plain[] | Map<string, Plain>;

/** Where something stands, in offsets of the file's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly whole: Map<string, Plain>;
  /** Every scalar and every empty list or mapping, by the keys that lead to it. */
  readonly leaves: readonly (Stretch & { readonly path: readonly string[] })[];
  readonly comments: readonly (Stretch & { readonly text: string })[];
  /** The keys at the top: each from its own line to the next one's, the comments between included. */
  readonly tops: readonly (Stretch & { readonly key: string })[];
}

/** Where the closing fence begins. */
export function endOf(file: string): number {
  const from = file.indexOf('\n') + 1;
  return from + file.slice(from).search(/^---\r?$/m);
}

/** Reads the frontmatter of a file that holds one, without a byte order mark. */
export function readPlain(file: string): Reading {
  const from = file.indexOf('\n') + 1;
  const yaml = file.slice(from, endOf(file));
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const;
  const { contents } = parseDocument(yaml, options);
  const leaves: (Stretch & { path: string[] })[] = [];
  const whole = plainOf(contents, [], (path, node) =>
    leaves.push({ path, start: from + node.range[0], end: from + node.range[1] }),
  );
  const keys = isMap(contents) ? contents.items.map(({ key }) => key as ParsedNode) : [];
  const starts = keys.map((key) => from + key.range[0]);
  const tops = keys.map((key, index) => ({
    key: String(isScalar(key) ? key.source : ''),
    start: starts[index] ?? from,
    end: starts[index + 1] ?? from + yaml.length,
  }));
  let at = from;
  const comments: (Stretch & { text: string })[] = [];
  for (const text of new Lexer().lex(yaml)) {
    if (text.startsWith('#')) comments.push({ start: at, end: at + text.length, text });
    // The lexer marks documents and plain scalars by characters that are not in the text.
    if (!/^[\x02\x18\x1f]$/.test(text)) at += text.length;
  }
  return { whole: whole instanceof Map ? whole : new Map(), leaves, comments, tops };
}

function plainOf(
  node: ParsedNode | null,
  path: string[],
  onLeaf: (path: string[], node: ParsedNode) => void,
): Plain {
  if (!node) return null;
  if (isMap(node) && node.items.length > 0) {
    const entries = node.items.map(({ key, value }): [string, Plain] => {
      const word = isScalar(key) ? String(key.value) : '';
      return [word, plainOf(value as ParsedNode | null, [...path, word], onLeaf)];
    });
    return new Map(entries);
  }
  if (isSeq(node) && node.items.length > 0) {
    return node.items.map((item, index) =>
      plainOf(item as ParsedNode, [...path, String(index)], onLeaf),
    );
  }
  onLeaf(path, node);
  if (!isScalar(node)) return isMap(node) ? new Map() : [];
  const text = String(node.value ?? '');
  if (node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(text)) return null;
  return node.type === 'PLAIN' && /^(?:true|false)$/i.test(text) ? text === 'true' : text;
}

/** As data that can be compared, with keys in the order of the alphabet. */
export function shown(plain: Plain | undefined): unknown {
  if (Array.isArray(plain)) return plain.map(shown);
  if (!(plain instanceof Map)) return plain;
  const entries = [...plain].map(([key, each]) => [key, shown(each)] as const);
  return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** What a path leads to. */
export function plainAt(whole: Plain, path: readonly string[]): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (at, key) =>
      at instanceof Map ? at.get(key) : Array.isArray(at) ? at[Number(key)] : undefined,
    whole,
  );
}
