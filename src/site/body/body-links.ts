import type { Document } from '../../document/document.ts';
import type { Register } from '../../register/register.ts';
import { UNSEEN } from '../../report/visible.ts';
import { wayBetween } from '../address.ts';
import { copyOf, pathsMeant } from '../copies.ts';
import type { Site } from '../site.ts';
import { anchorFinder } from './anchors-within.ts';
import type { Loss } from './body-words.ts';
import { idHref } from './page-ids.ts';

/** Where a link or picture of a body leads from the page of its document. */
type Way =
  /** Safe as it is, and the same from the pages in every language. */
  | { readonly kind: 'page' | 'abroad'; readonly href: string }
  /** A file of the site, by its path in it. */
  | { readonly kind: 'copy'; readonly path: string }
  | { readonly kind: 'nowhere'; readonly loss?: Loss };

/** Judges where the links and pictures of bodies lead. Nothing that an author wrote is let through unread. */
export interface BodyLinks {
  readonly link: (document: Document, target: string) => Way;
  readonly image: (document: Document, target: string) => Way;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** What browsers take for the name of another machine. */
const HOST = /^[\\/]{2}/;
const WEB = /^https?:\/\/[^\s/?#\\]/i;
const MAIL = /^mailto:[^\s?@]+@[^\s?@]+(?:\?subject=[^&]*)?$/i;
const PHONE = /^tel:\+?[0-9() .-]+$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/;

const UNSAFE: Way = { kind: 'nowhere', loss: 'unsafe-link' };
const UNPUBLISHED: Way = { kind: 'nowhere', loss: 'unpublished-link' };

/** Controls and what nobody sees would have been taken for something else here than in a browser. */
function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

function abroad(target: string): Way {
  if (PHONE.test(target)) return { kind: 'abroad', href: target.replaceAll(' ', '') };
  if (!(WEB.test(target) || MAIL.test(target)) || !URL.canParse(target)) return UNSAFE;
  const { href, username, password } = new URL(target);
  // «https://goteborg.se@example.org» leads to example.org.
  return username === '' && password === '' ? { kind: 'abroad', href } : UNSAFE;
}

function pageOf({ id }: Document): string {
  return `id/${id.value}/index.html`;
}

/** Makes the judge for the bodies of a site: of its published documents, and of the copies in it. */
export function bodyLinks({ documents }: Register, copies: Site['copies']): BodyLinks {
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  const idFor = anchorFinder();

  function within(document: Document, fragment: string): Way {
    if (fragment === '' || /^top$/i.test(fragment)) return { kind: 'page', href: '#' };
    const id = idFor(document, fragment);
    // Lint tells of anchors that are not there.
    return id === undefined ? { kind: 'nowhere' } : { kind: 'page', href: idHref(id) };
  }

  function elsewhere(document: Document, file: string, fragment: string): Way {
    const others = pathsMeant(document, file).flatMap((path) => byPath.get(path) ?? []);
    const [other] = others;
    if (other) {
      const id = fragment === '' ? undefined : idFor(other, fragment);
      const way = wayBetween(pageOf(document), pageOf(other));
      return { kind: 'page', href: id === undefined ? way : way + idHref(id) };
    }
    const path = copyOf(copies, document, file);
    return path === undefined ? UNPUBLISHED : { kind: 'copy', path };
  }

  return {
    link: (document, written) => {
      const target = written.trim();
      if (target === '') return { kind: 'nowhere' };
      if (hasUnseen(target) || HOST.test(target)) return UNSAFE;
      if (SCHEME.test(target)) return abroad(target);
      const [, file = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
      return file === '' ? within(document, fragment) : elsewhere(document, file, fragment);
    },
    image: (document, written) => {
      const target = written.trim();
      if (SCHEME.test(target) || HOST.test(target)) {
        return { kind: 'nowhere', loss: 'foreign-image' };
      }
      const path = copyOf(copies, document, target.replace(/[?#].*$/s, ''));
      if (path === undefined || !PICTURE.test(path)) {
        return { kind: 'nowhere', loss: 'unpublished-image' };
      }
      return { kind: 'copy', path };
    },
  };
}
