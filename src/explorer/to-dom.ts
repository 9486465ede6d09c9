import { BREAK, type Child } from '../markup/tag.ts';
import { visible } from '../report/visible.ts';

/** The namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** Makes nodes of a tag or a text. Content never becomes markup: texts are text nodes. */
function toDom(child: Child, namespace: string | null): Node {
  if (typeof child === 'string') {
    return document.createTextNode(child === BREAK ? '' : visible(child));
  }
  const { name, attributes, children } = child;
  const space = name === 'svg' ? SVG : namespace;
  const node = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? '' : visible(String(value)));
  }
  node.append(...children.map((each) => toDom(each, space)));
  return node;
}

/** Puts tags and texts in place of whatever an element held. */
export function fillWith(parent: Element, children: readonly Child[]): void {
  parent.replaceChildren(...children.map((child) => toDom(child, parent.namespaceURI)));
}
