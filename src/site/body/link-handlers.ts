import type { ElementContent, Properties } from 'hast';
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import { withoutHidden } from './hidden-characters.ts';
import { element, type Handlers, type Making, type State, textNode, wordsOf } from './making.ts';
import { COPY_SCHEME } from './safe-html.ts';

type Titled = { readonly title?: string | null | undefined };

function titled(properties: Properties, { title }: Titled): Properties {
  const words = withoutHidden(title ?? '').trim();
  return words === '' ? properties : { ...properties, title: words };
}

/** Where the link or picture with a target stands: the first one of them. */
function startOf({ document }: Making, target: string): () => number {
  return () => document.body.links.find((link) => link.target === target)?.start ?? -1;
}

/** Words without a link around them. Very many are kept together, for functions take only so much. */
function loose(words: ElementContent[]): ElementContent | ElementContent[] {
  return words.length > 1000 ? element('span', {}, words) : words;
}

function linkTo(
  making: Making,
  { url, title }: Link | Definition,
  words: ElementContent[],
): ElementContent | ElementContent[] {
  const way = making.links.link(making.document, url);
  if (way.kind === 'nowhere') {
    if (way.loss) making.losses.add(way.loss, url, startOf(making, url));
    return loose(words);
  }
  // A link must be called something.
  const children = wordsOf(words).trim() === '' ? [...words, textNode(url)] : words;
  const href = way.kind === 'copy' ? COPY_SCHEME + way.path : way.href;
  const rel = way.kind === 'abroad' ? { rel: ['noreferrer'] } : {};
  return element('a', titled({ href, ...rel }, { title }), children);
}

function imageOf(
  making: Making,
  { url, title }: Image | Definition,
  alt: string,
): ElementContent | ElementContent[] {
  const way = making.links.image(making.document, url);
  if (way.kind !== 'copy') {
    const loss = way.kind === 'nowhere' ? way.loss : undefined;
    if (loss) making.losses.add(loss, url, startOf(making, url));
    return alt === '' ? [] : textNode(alt);
  }
  if (alt === '') making.losses.add('image-without-alt', url, startOf(making, url));
  return element('img', titled({ src: COPY_SCHEME + way.path, alt }, { title }));
}

/** The words of a link, in which no other link is made. */
function wordsWithin(making: Making, state: State, node: Link | LinkReference): ElementContent[] {
  const before = making.isInLink;
  making.isInLink = true;
  const words = state.all(node);
  making.isInLink = before;
  return words;
}

/** Makes links and pictures, of those that lead somewhere safe. */
export function linkHandlers(making: Making): Handlers {
  const definitionOf = (state: State, { identifier }: { identifier: string }) =>
    state.definitionById.get(identifier.toUpperCase());
  return {
    link: (state, node: Link) => linkTo(making, node, wordsWithin(making, state, node)),
    linkReference: (state, node: LinkReference) => {
      const definition = definitionOf(state, node);
      const words = wordsWithin(making, state, node);
      return definition ? linkTo(making, definition, words) : loose(words);
    },
    image: (_state, node: Image) => imageOf(making, node, node.alt ?? ''),
    imageReference: (state, node: ImageReference) => {
      const definition = definitionOf(state, node);
      const alt = node.alt ?? '';
      return definition ? imageOf(making, definition, alt) : textNode(alt);
    },
  };
}
