/** Relative paths as documents write them, from the folder they stand in. */

/** A path from the register's root, or that the words lead out of it. */
export type Resolved =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' };

/** Somebody's own disk or a network share: a drive letter, `\\server`, `file:`. */
const OWN_DISK = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** A part of a path that is not simply a name. */
const NO_NAME = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Resolves what a document writes against its own folder; `/` in front is the register's root. */
export function resolvePath(from: string, target: string): Resolved {
  if (OWN_DISK.test(target)) return { kind: 'outside' };
  let [end, rest] = [from.lastIndexOf('/') + 1, target];
  for (; end > 1 && rest.startsWith('../'); rest = rest.slice(3)) {
    end = from.lastIndexOf('/', end - 2) + 1;
  }
  // Nearly all targets are some steps up and then names all the way down.
  if (!NO_NAME.test(rest)) return { kind: 'inside', path: from.slice(0, end) + rest };
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'outside' };
  }
  return { kind: 'inside', path: parts.join('/') };
}

/** Writes the path of a file as seen from a document. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** Percent-decodes what can be decoded. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
