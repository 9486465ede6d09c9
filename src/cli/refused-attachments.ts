import type { Document } from '../document/document.ts';
import type { UnreadableReason } from '../document/fault.ts';
import type { Tree } from '../io/tree.ts';
import { resolvePath } from '../rules/file-paths.ts';
import { copyOf } from '../site/copies.ts';
import type { Site } from '../site/site.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** An attachment that a document states and the site does not have. */
interface RefusedAttachment {
  readonly place: Place;
  readonly file: string;
  readonly why: Text;
}

const OUTSIDE: Text = { sv: 'ligger utanför registret', en: 'lies outside the register' };
const OTHER_KIND: Text = {
  sv: 'är av ett slag som inte publiceras',
  en: 'is of a kind that is not published',
};

function unreadable(reason: UnreadableReason): Text {
  switch (reason) {
    case 'vanished':
      return { sv: 'finns inte', en: 'does not exist' };
    case 'symbolic-link':
      return {
        sv: 'är en symbolisk länk, och länkar följs inte',
        en: 'is a symbolic link, and links are not followed',
      };
    case 'folder':
      return { sv: 'är en mapp', en: 'is a folder' };
    default:
      return { sv: 'går inte att läsa', en: 'cannot be read' };
  }
}

/** The attachments of published documents that are not published beside them, and why. */
export function refusedAttachments({ register, copies }: Site, tree: Tree): RefusedAttachment[] {
  const reason = (document: Document, file: string): Text | undefined => {
    if (copyOf(copies, document, file) !== undefined) return undefined;
    const found = resolvePath(document.source.path, file);
    if (found.kind === 'outside') return OUTSIDE;
    const bytes = tree.read(found.path);
    return typeof bytes === 'string' ? unreadable(bytes) : OTHER_KIND;
  };
  return register.documents.flatMap((document) =>
    document.attachments.flatMap(({ file }) => {
      if (!file || /^https?:/i.test(file.value)) return [];
      const why = reason(document, file.value);
      return why ? [{ place: file.place, file: file.value, why }] : [];
    }),
  );
}
