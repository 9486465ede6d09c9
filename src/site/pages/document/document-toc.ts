import type { Document } from '../../../document/document.ts';
import { type Child, onLines, type Tag, tag } from '../../../markup/tag.ts';
import { type Here, langOf, languageOf, nameOf } from '../../here.ts';
import type { Section } from '../../parts/section.ts';
import type { RenderedBody } from '../../site.ts';

type Heading = RenderedBody['headings'][number];

/** Ranks that are listed: chapters and their sections, no more. */
const RANKS = 2;

/** The headings that are listed: not the title once more, and the two highest ranks of what is left. */
function listed(headings: readonly Heading[], title: string): readonly Heading[] {
  const [first, ...others] = headings;
  const isTitle =
    first !== undefined &&
    (first.text === title ||
      (others.length > 0 && others.every(({ depth }) => depth > first.depth)));
  const rest = isTitle ? others : headings;
  const top = Math.min(...rest.map(({ depth }) => depth));
  return rest.filter(({ depth, text }) => depth < top + RANKS && text.trim() !== '');
}

/** Links to headings, those of the lower rank within the one before. */
function nested(headings: readonly Heading[]): Tag {
  const top = Math.min(...headings.map(({ depth }) => depth));
  const items: { head: Tag; below: Tag[] }[] = [];
  for (const { depth, anchor, text } of headings) {
    const link = tag('a', { href: `#${encodeURIComponent(anchor)}` }, text);
    const last = items.at(-1);
    if (depth > top && last) last.below.push(tag('li', {}, link));
    else items.push({ head: link, below: [] });
  }
  const lines = items.map(({ head, below }) =>
    tag('li', {}, head, ...(below.length > 0 ? [tag('ul', {}, ...onLines(below))] : [])),
  );
  return tag('ul', {}, ...onLines(lines));
}

/** What there is on the page of a document: the parts of its text, and what stands below it. */
export function contentsNav(here: Here, document: Document, sections: readonly Section[]): Tag {
  const { say, site } = here;
  const headings = listed(site.bodyOf(document).headings, nameOf(document));
  const lang = langOf(here, languageOf(site, document));
  const text: Child[] =
    headings.length > 0
      ? [
          tag(
            'li',
            {},
            tag('a', { href: '#text.rubrik' }, say({ sv: 'Dokumentets text', en: 'The text' })),
            tag('div', { lang }, nested(headings)),
          ),
        ]
      : [];
  const others = sections.map(({ id, heading }) =>
    tag('li', {}, tag('a', { href: `#${id}` }, say(heading))),
  );
  return tag(
    'nav',
    { class: 'contents', 'aria-labelledby': 'innehall.rubrik' },
    ...onLines([
      tag('h2', { id: 'innehall.rubrik' }, say({ sv: 'På den här sidan', en: 'On this page' })),
      tag('ul', {}, ...onLines([...text, ...others])),
    ]),
  );
}
