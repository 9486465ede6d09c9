import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { decodePercent, relativePath, resolvePath } from './file-paths.ts';
import { type Anchors, anchorsOf, foldAnchor, nearAnchor, sameHeading } from './link-anchors.ts';
import { nearFiles } from './near-file.ts';
import type { Context } from './rule.ts';
import { isSectionNumber } from './section-anchors.ts';

/** Why a link leads nowhere. `near` looks for the target that was perhaps meant, which takes time. */
export type LinkFault =
  | { readonly kind: 'empty' | 'outside' }
  /** A web or mail address without what says so: it is read as the name of a file. */
  | { readonly kind: 'no-scheme'; readonly near: () => string }
  | { readonly kind: 'no-file'; readonly near: () => string | undefined }
  | {
      readonly kind: 'no-anchor';
      readonly within: Document;
      /** Whether the anchor is the number of a section, perhaps one of another document. */
      readonly isSection: boolean;
      /** The heading that is meant, where only its number or its signs are written otherwise. */
      readonly heading: () => Heading | undefined;
      readonly near: () => string | undefined;
    };

/** Another protocol, or the same one on another machine. A single letter is a drive. */
const ADDRESS = /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/i;
const BARE_HOST = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:se|com|org|eu|nu|net)(?:\/|$))/i;
const BARE_MAIL = /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i;

/** What follows the first `#` of a target. */
function anchorOf(target: string): string {
  const at = target.indexOf('#');
  return at < 0 ? '' : target.slice(at + 1);
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
    const isSection = isSectionNumber(folded);
    const heading = () => sameHeading(within, folded);
    const near = () => {
      // Section 18 is not what was meant by 18 a, however near.
      const found = heading()?.anchor ?? (isSection ? undefined : nearAnchor(folded, folds));
      return found && `${file}#${found}`;
    };
    return { kind: 'no-anchor', within, isSection, heading, near };
  }

  function nearTarget(
    from: string,
    target: string,
    file: string,
    path: string,
  ): string | undefined {
    const near = nearFile(decodePercent(path));
    if (near === undefined) return undefined;
    const written = relativePath(from, near).replaceAll(' ', '%20');
    const other = context.documentAt(near);
    const fault = other && judgeAnchor(other, anchorOf(target), written);
    // A heading that is not there either would break the link once more.
    if (fault?.kind === 'no-anchor') return fault.near() ?? written;
    return written + target.slice(file.length);
  }

  function judge(document: Document, target: string): LinkFault | undefined {
    if (target.trim() === '') return { kind: 'empty' };
    if (ADDRESS.test(target)) return undefined;
    const file = /^[^#?]*/.exec(target)?.[0] ?? '';
    const anchor = anchorOf(target);
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
