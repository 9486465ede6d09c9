import type { Document } from '../document/document.ts';
import { decodePercent, resolvePath } from '../rules/file-paths.ts';
import { isDeviceName } from '../text/device-name.ts';
import { toId } from '../text/normalise.ts';

/**
 * Kinds of file that are copied beside a document. Browsers run nothing in them: a page or a drawing
 * in SVG would run its scripts as if they were the city's.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['pdf', 'txt', 'csv', 'rtf'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'],
  ...['odt', 'ods', 'odp', 'odg', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'],
]);

/**
 * The paths from the register's root that a target within a document may mean: as written, decoded, and
 * with its letters composed or not, as disks differ in that.
 */
export function pathsMeant({ source }: Document, target: string): string[] {
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(target)) return [];
  const decoded = decodePercent(target);
  const forms = new Set([target, decoded, decoded.normalize('NFC'), decoded.normalize('NFD')]);
  return [...forms].flatMap((form) => {
    const found = resolvePath(source.path, form);
    return found.kind === 'inside' ? [found.path] : [];
  });
}

/** The files that a document attaches, shows or links to, as paths from the register's root. */
function filesOf(document: Document): string[] {
  const { attachments, body } = document;
  const targets = [
    ...attachments.flatMap(({ file }) => (file ? [file.value] : [])),
    ...body.links.map(({ target }) => target.replace(/[?#].*$/s, '')),
  ];
  return targets.flatMap((target) => pathsMeant(document, target));
}

/**
 * Chooses the attachments that are copied into the site: a file beside the page of the document that
 * first names it. Names are made of a–z, 0–9 and hyphens, whatever the files are called.
 *
 * @param isFile whether a path from the register's root is a file of it
 */
export function copiesOf(
  documents: readonly Document[],
  isFile: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const taken = new Set<string>();
  for (const document of documents) {
    for (const path of filesOf(document)) {
      const [, stem = '', ending = ''] = /([^/]*)\.([^./]+)$/.exec(path) ?? [];
      const kind = ending.toLowerCase();
      if (copies.has(path) || !HARMLESS.has(kind) || !isFile(path)) continue;
      const folder = `id/${document.id.value}`;
      const base = toId(stem).slice(0, 80).replace(/-+$/, '') || 'bilaga';
      let copy = `${folder}/${base}.${kind}`;
      for (let count = 2; taken.has(copy) || (count === 2 && isDeviceName(base)); count += 1) {
        copy = `${folder}/${base}-${count}.${kind}`;
      }
      taken.add(copy);
      copies.set(path, copy);
    }
  }
  return copies;
}

/** The path in the site of the copy of a file that a document attaches; undefined where there is none. */
export function copyOf(
  copies: ReadonlyMap<string, string>,
  document: Document,
  target: string,
): string | undefined {
  const path = pathsMeant(document, target).find((each) => copies.has(each));
  return path === undefined ? undefined : copies.get(path);
}
