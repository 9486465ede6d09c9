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
const OWN_ANCHOR = /\{#([^\s}]+)\}\s*$/;

/** Faults after which a document's text is not known as a whole. */
const UNREAD: ReadonlySet<string> = new Set([
  'body-too-deep',
  'unreadable',
  'not-utf-8',
  'utf-16',
  'nul',
  'file-too-large',
]);

/** Letters composed or not, small or large, encoded or not: browsers and renderers differ in these. */
function foldAnchor(anchor: string): string {
  return decodePercent(anchor).normalize('NFC').toLowerCase();
}

/** The anchors of a document, folded; undefined where its text could not be read as a whole. */
function anchorsOf(document: Document): ReadonlySet<string> | undefined {
  const { headings, htmlIds } = document.body;
  if (document.faults.some(({ kind }) => UNREAD.has(kind))) return undefined;
  // Pandoc and its like let a heading name its own anchor: «Syfte {#syfte}».
  const own = headings.flatMap(({ text }) => OWN_ANCHOR.exec(text)?.[1] ?? []);
  return new Set([...headings.map(({ anchor }) => anchor), ...htmlIds, ...own].map(foldAnchor));
}

function lettersOf(anchor: string): string {
  return anchor.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The anchor that was perhaps meant: of the same letters and digits, else the nearest of the same digits. */
function nearAnchor(anchor: string, known: ReadonlySet<string>): string | undefined {
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
  const anchors = new Map<Document, ReadonlySet<string> | undefined>();
  const there = new Map<string, boolean>();

  function exists(path: string): boolean {
    const known = there.get(path) ?? context.exists(path);
    there.set(path, known);
    return known;
  }

  function findFile(written: string): string | undefined {
    const decoded = decodePercent(written);
    const forms = [decoded, written, decoded.normalize('NFC'), decoded.normalize('NFD')];
    return forms.find(exists);
  }

  function judgeAnchor(within: Document, anchor: string, file: string): LinkFault | undefined {
    if (anchor === '' || /^top$/i.test(anchor)) return undefined;
    if (!anchors.has(within)) anchors.set(within, anchorsOf(within));
    const known = anchors.get(within);
    const folded = foldAnchor(anchor);
    if (!known || known.has(folded)) return undefined;
    const near = () => {
      const found = nearAnchor(folded, known);
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

  return (document, target) => {
    if (target.trim() === '') return { kind: 'empty' };
    if (ADDRESS.test(target) || isPlaceholder(target)) return undefined;
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
  };
}
