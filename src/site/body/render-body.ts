import type { Root as Tree } from 'hast';
import type { Root } from 'mdast';
import { findFrontmatter } from '../../document/frontmatter/fence.ts';
import { statedLanguage } from '../../document/stated-text.ts';
import type { BodyRenderer } from '../make-site.ts';
import { bodyLinks } from './body-links.ts';
import { BODY_LABELS } from './body-words.ts';
import { makeFootnotes } from './footnote-handlers.ts';
import { headingHandlers } from './heading-handler.ts';
import { hiddenAt } from './hidden-characters.ts';
import { htmlHandlers } from './html-handler.ts';
import { linkHandlers } from './link-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { makeLosses } from './losses.ts';
import { type Making, textNode } from './making.ts';
import { plainBody } from './plain-body.ts';
import { readMarkdown } from './read-markdown.ts';
import { seenFrom, toTree, writeSafely } from './safe-html.ts';
import { tableHandlers } from './table-handler.ts';

/** Gives each id once. */
function claimer(): Making['claim'] {
  const taken = new Set<string>();
  return (id) => {
    if (id === '' || taken.has(id)) return false;
    taken.add(id);
    return true;
  };
}

function treeOf(making: Making, root: Root): Tree {
  const footnotes = makeFootnotes(making);
  const tree = toTree(root, {
    ...headingHandlers(making, root),
    ...linkHandlers(making),
    ...tableHandlers(making),
    ...htmlHandlers(making),
    ...listHandlers(),
    ...footnotes.handlers,
  });
  const section = footnotes.section();
  if (section.length > 0) tree.children.push(textNode('\n'), ...section);
  return tree;
}

/** The HTML of a text; undefined where it is more than can be laid out. */
function laidOut(making: Making): string | undefined {
  const { document, text, bodyStart } = making;
  if (document.faults.some(({ kind }) => kind === 'body-too-deep')) return undefined;
  const root = readMarkdown(text.slice(bodyStart));
  if (!root) return undefined;
  try {
    return writeSafely(treeOf(making, root));
  } catch (error) {
    // What the libraries hand on as arguments is bounded by the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Makes the bodies of a site as HTML that is safe to publish, by an allow-list of its own. The same text
 * gives the same HTML, and no text makes it throw or take more than seconds: one that is too large or
 * too intricate is shown as it is written.
 *
 * @param register the published documents, which links lead to
 * @param copies the files of the register that are published, see `Site.copies`
 */
export const renderBodies: BodyRenderer = (register, copies) => {
  const links = bodyLinks(register, copies);
  return (document, text) => {
    const stated = statedLanguage(document) ?? register.city.language ?? 'sv';
    const bodyStart = findFrontmatter(text).found?.bodyStart ?? 0;
    const begin = (): Making => ({
      document,
      text,
      bodyStart,
      labels: BODY_LABELS[stated.startsWith('en') ? 'en' : 'sv'],
      links,
      losses: makeLosses(document, bodyStart),
      claim: claimer(),
      headings: [],
      section: '',
      isInLink: false,
    });
    let making = begin();
    let html = laidOut(making);
    if (html === undefined) {
      making = begin();
      html = plainBody(making);
    }
    const hidden = hiddenAt(text.slice(bodyStart));
    if (hidden >= 0) making.losses.add('hidden-characters', '', () => bodyStart + hidden);
    return { html: seenFrom(html), headings: making.headings, leftOut: making.losses.all() };
  };
};
