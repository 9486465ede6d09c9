import { BREAK, type Child } from '../markup/tag.ts';

/** Makes a node of a tag or a text of HTML. Content never becomes markup: texts are text nodes. */
function toDom(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child === BREAK ? '' : child);
  const node = document.createElement(child.name);
  for (const [key, value] of Object.entries(child.attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? '' : String(value));
  }
  node.append(...child.children.map(toDom));
  return node;
}

/** Puts tags and texts in place of whatever an element held. */
export function fillWith(parent: Element, children: readonly Child[]): void {
  parent.replaceChildren(...children.map(toDom));
}

/** Puts tags and texts at the end of an element. */
export function addTo(parent: Element, children: readonly Child[]): void {
  parent.append(...children.map(toDom));
}
