import type { Document } from '../../document/document.ts';
import { decodePercent } from '../../rules/file-paths.ts';
import { foldAnchor } from '../../rules/link-anchors.ts';
import { pageId } from './page-ids.ts';

/** A heading that names its own anchor, as Pandoc has it: «Syfte {#syfte}». */
const OWN_ANCHOR = /\{#([^\s{}]+)\}\s*$/;

interface Anchors {
  /** Ids on the page by anchor, as written and folded. */
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}

function anchorsOf({ body: { headings, htmlIds } }: Document): Anchors {
  const exact = new Map<string, string>();
  const add = (anchor: string, target: string) => {
    const id = pageId(target);
    if (id !== '' && !exact.has(anchor)) exact.set(anchor, id);
  };
  for (const { anchor } of headings) add(anchor, anchor);
  for (const id of htmlIds) add(id, id);
  for (const { anchor, text } of headings) {
    const own = text.includes('{#') ? OWN_ANCHOR.exec(text)?.[1] : undefined;
    if (own !== undefined) add(own, anchor);
  }
  const folded = new Map([...exact].reverse().map(([anchor, id]) => [foldAnchor(anchor), id]));
  return { exact, folded };
}

/** Tells the id on the page of a document that a fragment leads to, in every form that lint lets pass. */
export function anchorFinder(): (document: Document, fragment: string) => string | undefined {
  const known = new Map<Document, Anchors>();
  return (document, fragment) => {
    const anchors = known.get(document) ?? anchorsOf(document);
    known.set(document, anchors);
    const { exact, folded } = anchors;
    return (
      exact.get(fragment) ?? exact.get(decodePercent(fragment)) ?? folded.get(foldAnchor(fragment))
    );
  };
}
