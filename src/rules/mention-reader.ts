import type { Document } from '../document/document.ts';
import { withAnaphora } from '../mention/anaphora.ts';
import { findMentions } from '../mention/find-mentions.ts';
import type { Mention, RunningText } from '../mention/mention.ts';
import { indexTitles } from '../mention/title-index.ts';
import type { Register } from '../register/register.ts';
import { lazily } from '../text/lazily.ts';
import { markBesideSuccessors } from './beside-successor.ts';
import { decodePercent, resolvePath } from './file-paths.ts';

/** Finds the documents that the text of another names, the document itself left out. */
export type ReadMentions = (document: Document, text: RunningText) => readonly Mention[];

const NONE: readonly Mention[] = [];
/** A path with what may follow it; not an address on the web. */
const PATH = /^(?![a-z][a-z0-9+.-]*:|\/\/)([^#?]+)/i;

function isOther({ to }: Mention, self: Document): boolean {
  return to.kind !== 'documents' || !to.documents.includes(self);
}

/**
 * Makes the finder of mentions of a register; its index of titles is built when it is first asked.
 *
 * @param everything whether to find also what stands for a name: «riktlinjen», «denna policy»
 */
export function mentionReader(
  register: Register,
  hasEnded: (document: Document) => boolean,
  everything = false,
): ReadMentions {
  const index = lazily(() => indexTitles(register));
  const byPath = new Map(register.documents.map((document) => [document.source.path, document]));
  // On many disks a link leads there whatever the case; `link-broken` tells of it all the same.
  const byFoldedPath = lazily(
    () => new Map(register.documents.map((each) => [each.source.path.toLowerCase(), each])),
  );

  function linked(from: Document, target: string): Document | undefined {
    const file = PATH.exec(target)?.[1];
    const found = file === undefined ? undefined : resolvePath(from.source.path, file);
    if (found?.kind !== 'inside') return undefined;
    const { path } = found;
    const decoded = decodePercent(path).normalize('NFC');
    return byPath.get(path) ?? byPath.get(decoded) ?? byFoldedPath().get(decoded.toLowerCase());
  }

  return (document, text) => {
    const all = findMentions(index(), document, text, { linked, hasEnded });
    const named = markBesideSuccessors(register, text.prose, all, hasEnded);
    const found = everything ? withAnaphora(index(), document, text, named) : named;
    const others = found.filter((mention) => isOther(mention, document));
    return others.length > 0 ? others : NONE;
  };
}
