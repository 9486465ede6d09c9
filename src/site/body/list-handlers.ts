import type { ElementContent } from 'hast';
import type { List, ListItem } from 'mdast';
import { element, type Handlers, onLines, type State, textNode } from './making.ts';

/** Whether paragraphs stand apart in the items of a list: if they do in one, they do in all. */
function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread === true);
}

/** The blocks of an item, or the words alone where its paragraphs do not stand apart. */
function itemOf(state: State, item: ListItem, loose: boolean): ElementContent {
  const blocks = state.all(item);
  if (loose) return element('li', {}, onLines(blocks));
  const content = blocks.map((block, index) => {
    const isParagraph = block.type === 'element' && block.tagName === 'p';
    const before = index === 0 && isParagraph ? [] : [textNode('\n')];
    return [...before, ...(isParagraph ? block.children : [block])];
  });
  return element('li', {}, content.flat());
}

/** Makes lists. remark-rehype's own handlers look through a whole list for every item of it. */
export function listHandlers(): Handlers {
  return {
    list: (state, node: List) => {
      const loose = isLoose(node);
      const items = node.children.map((item) => itemOf(state, item, loose));
      const { start } = node;
      const from = typeof start === 'number' && start !== 1 ? { start } : {};
      return element(node.ordered ? 'ol' : 'ul', from, onLines(items));
    },
  };
}
