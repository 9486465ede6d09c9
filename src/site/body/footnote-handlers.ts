import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { element, type Handlers, type Making, onLines, type State, textNode } from './making.ts';
import { FOOTNOTES_ID, footnoteId, footnoteRefId, idHref } from './page-ids.ts';

/** The footnotes of a body, in the order in which they are referred to. */
export interface Footnotes {
  readonly handlers: Handlers;
  /** The section below the text. To be asked once all the text is made. */
  readonly section: () => ElementContent[];
}

interface Footnote {
  readonly number: number;
  readonly definition: FootnoteDefinition;
  times: number;
}

function backLinks({ labels }: Making, { number, times }: Footnote): ElementContent[] {
  return Array.from({ length: times }, (_, index) => {
    const time = index + 1;
    const mark = time > 1 ? `↩︎${time}` : '↩︎';
    const link = element(
      'a',
      {
        href: idHref(footnoteRefId(number, time)),
        role: 'doc-backlink',
        ariaLabel: labels.back(number, time),
      },
      [textNode(mark)],
    );
    return [textNode(' '), link];
  }).flat();
}

/** Puts the links back at the end of the last paragraph, where there is one. */
function withBackLinks(
  content: ElementContent[],
  back: readonly ElementContent[],
): ElementContent[] {
  const last = content.at(-1);
  if (last?.type === 'element' && last.tagName === 'p') {
    last.children.push(...back);
    return content;
  }
  return [...content, element('p', {}, back)];
}

/** Makes footnotes whose links lead there and back. */
export function makeFootnotes(making: Making): Footnotes {
  const known = new Map<string, Footnote>();
  const definitions: FootnoteDefinition[] = [];
  let within: State | undefined;

  function refer(state: State, { identifier }: FootnoteReference): ElementContent[] {
    within = state;
    const key = identifier.toUpperCase();
    const definition = state.footnoteById.get(key);
    if (!definition) return [];
    const footnote = known.get(key) ?? { number: known.size + 1, definition, times: 0 };
    known.set(key, footnote);
    const { number } = footnote;
    if (making.isInLink) return [element('sup', {}, [textNode(String(number))])];
    footnote.times += 1;
    const link = {
      href: idHref(footnoteId(number)),
      id: footnoteRefId(number, footnote.times),
      role: 'doc-noteref',
      ariaLabel: making.labels.footnote(number),
    };
    return [element('sup', {}, [element('a', link, [textNode(String(number))])])];
  }

  function items(state: State): Element[] {
    const contents: ElementContent[][] = [];
    // Footnotes may refer to others: these join the end of the list.
    for (const { definition } of known.values()) contents.push(state.all(definition));
    return [...known.values()].map((footnote, index) => {
      const content = withBackLinks(contents[index] ?? [], backLinks(making, footnote));
      return element('li', { id: footnoteId(footnote.number) }, content);
    });
  }

  /** Notes those that nobody would come to. */
  function noteUnused({ text, bodyStart, losses }: Making): void {
    for (const { identifier, label } of definitions) {
      if (known.has(identifier.toUpperCase())) continue;
      const mark = `[^${label}]:`;
      losses.add('unused-footnote', label ?? identifier, () => text.indexOf(mark, bodyStart));
    }
  }

  return {
    handlers: {
      footnoteReference: refer,
      footnoteDefinition: (_state, node: FootnoteDefinition) => {
        definitions.push(node);
        return undefined;
      },
    },
    section: () => {
      if (!within) {
        noteUnused(making);
        return [];
      }
      const heading = element('h3', { id: FOOTNOTES_ID }, [textNode(making.labels.footnotes)]);
      const list = element('ol', {}, onLines(items(within)));
      noteUnused(making);
      return [
        element('section', { className: ['footnotes'], ariaLabelledBy: [FOOTNOTES_ID] }, [
          ...onLines([heading, list]),
        ]),
      ];
    },
  };
}
