import type { Document } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { nearest } from '../text/nearest.ts';
import { decodePercent, relativePath, resolvePath } from './file-paths.ts';
import { nearFiles } from './near-file.ts';
import type { Context } from './rule.ts';

/** Why a link leads nowhere. `near` looks for the target that was perhaps meant, which takes time. */
export type LinkFault =
  | { readonly kind: 'empty' | 'outside' }
  /** A web or mail address without what says so: it is read as the name of a file. */
  | { readonly kind: 'no-scheme'; readonly near: () => string }
  | { readonly kind: 'no-file'; readonly near: () => string | undefined }
  | {
      readonly kind: 'no-anchor';
      readonly within: Document;
      readonly near: () => string | undefined;
    };

/** Another protocol, or the same one on another machine. A single letter is a drive. */
const ADDRESS = /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/i;
const BARE_HOST = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:se|com|org|eu|nu|net)(?:\/|$))/i;
const BARE_MAIL = /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i;
const OWN_ANCHOR = /\{#([^\s{}]+)\}\s*$/;
/** In a document of more anchors, the nearest one by its letters is rarely the one meant. */
const MOST_COMPARED = 2000;

/** Faults after which a document's text is not known as a whole. */
const UNREAD: ReadonlySet<string> = new Set([
  'body-too-deep',
  'unreadable',
  'not-utf-8',
  'utf-16',
  'nul',
  'conflict',
  'file-too-large',
]);

/** Letters composed or not, small or large, encoded or not: browsers and renderers differ in these. */
function foldAnchor(anchor: string): string {
  return decodePercent(anchor).normalize('NFC').toLowerCase();
}

/** Where links into a document may lead. */
interface Anchors {
  /** As they stand; undefined where the document's text could not be read as a whole. */
  readonly exact: ReadonlySet<string> | undefined;
  folded?: ReadonlySet<string>;
}

function anchorsOf(document: Document): Anchors {
  const { headings, htmlIds } = document.body;
  if (document.faults.some(({ kind }) => UNREAD.has(kind))) return { exact: undefined };
  const exact = new Set(htmlIds);
  for (const { anchor, text } of headings) {
    exact.add(anchor);
    // Pandoc and its like let a heading name its own anchor: «Syfte {#syfte}».
    const own = text.includes('{#') ? OWN_ANCHOR.exec(text)?.[1] : undefined;
    if (own !== undefined) exact.add(own);
  }
  return { exact };
}

function lettersOf(anchor: string): string {
  return anchor.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The anchor that was perhaps meant: of the same letters and digits, else the nearest of the same digits. */
function nearAnchor(anchor: string, known: ReadonlySet<string>): string | undefined {
  if (known.size > MOST_COMPARED) return undefined;
  const letters = lettersOf(anchor);
  const digits = letters.replace(/\D/g, '');
  const alike = [...known].filter((each) => lettersOf(each).replace(/\D/g, '') === digits);
  return alike.find((each) => lettersOf(each) === letters) ?? nearest(anchor, alike);
}

/** Makes the judge of links: it tells why a target leads nowhere, or nothing if it leads somewhere. */
export function linkJudge(
  context: Context,
): (document: Document, target: string) => LinkFault | undefined {
  const nearFile = nearFiles(context);
  const anchors = new Map<Document, Anchors>();
  const there = new Map<string, boolean>();

  function exists(path: string): boolean {
    if (context.documentAt(path)) return true;
    const known = there.get(path) ?? context.exists(path);
    there.set(path, known);
    return known;
  }

  function findFile(written: string): string | undefined {
    if (exists(written)) return written;
    const decoded = decodePercent(written);
    const forms = new Set([decoded, decoded.normalize('NFC'), decoded.normalize('NFD')]);
    forms.delete(written);
    return [...forms].find(exists);
  }

  function judgeAnchor(within: Document, anchor: string, file: string): LinkFault | undefined {
    if (anchor === '' || /^top$/i.test(anchor)) return undefined;
    const known = anchors.get(within) ?? anchorsOf(within);
    anchors.set(within, known);
    if (!known.exact || known.exact.has(anchor)) return undefined;
    known.folded ??= new Set([...known.exact].map(foldAnchor));
    const folds = known.folded;
    const folded = foldAnchor(anchor);
    if (folds.has(folded)) return undefined;
    const near = () => {
      const found = nearAnchor(folded, folds);
      return found && `${file}#${found}`;
    };
    return { kind: 'no-anchor', within, near };
  }

  function nearTarget(
    from: string,
    target: string,
    file: string,
    path: string,
  ): string | undefined {
    const near = nearFile(decodePercent(path));
    if (near === undefined) return undefined;
    return relativePath(from, near).replaceAll(' ', '%20') + target.slice(file.length);
  }

  function judge(document: Document, target: string): LinkFault | undefined {
    if (target.trim() === '') return { kind: 'empty' };
    if (ADDRESS.test(target)) return undefined;
    const [, file = '', anchor = ''] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
    if (file === '') return judgeAnchor(document, anchor, '');
    const from = document.source.path;
    const found = resolvePath(from, file);
    if (found.kind === 'outside') return { kind: 'outside' };
    const path = findFile(found.path);
    if (path === undefined) {
      if (BARE_MAIL.test(file)) return { kind: 'no-scheme', near: () => `mailto:${target}` };
      if (BARE_HOST.test(file)) return { kind: 'no-scheme', near: () => `https://${target}` };
      return { kind: 'no-file', near: () => nearTarget(from, target, file, found.path) };
    }
    const other = context.documentAt(path);
    return other && judgeAnchor(other, anchor, file);
  }

  return (document, target) => {
    const fault = judge(document, target);
    return fault && !isPlaceholder(target) ? fault : undefined;
  };
}
