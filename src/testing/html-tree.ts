import type { Element, ElementContent, Root } from 'hast';

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<]+)/y;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['br', 'hr', 'img']);
const REFERENCES: Readonly<Record<string, string>> = {
  '&#x26;': '&',
  '&#x3C;': '<',
  '&#x22;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
};

/** Attributes by the names that trees have for them. */
const NAMES: Readonly<Record<string, string>> = {
  'aria-label': 'ariaLabel',
  'aria-labelledby': 'ariaLabelledBy',
  class: 'className',
  tabindex: 'tabIndex',
};
const LISTS = new Set(['class', 'rel', 'aria-labelledby']);
const NUMBERS = new Set(['tabindex', 'start']);

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (reference) => {
    const character = REFERENCES[reference];
    if (character === undefined) throw new Error(`${reference} is not written so`);
    return character;
  });
}

function propertyOf(name: string, value: string): Element['properties'] {
  const text = decoded(value);
  const key = NAMES[name] ?? name;
  if (LISTS.has(name)) return { [key]: text.split(' ') };
  return { [key]: NUMBERS.has(name) ? Number(text) : text };
}

/**
 * Reads HTML as this product writes it, letter by letter, as a tree.
 *
 * @throws where anything is written otherwise, or tags do not close each other
 */
export function htmlTree(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: { tagName: string; children: ElementContent[] }[] = [
    { tagName: '', children: root.children as ElementContent[] },
  ];
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(html);
    if (!match) throw new Error(`not read: ${html.slice(at, at + 80)}`);
    const [, slash, name = '', attributes = '', text] = match;
    const parent = open.at(-1);
    if (text !== undefined) parent?.children.push({ type: 'text', value: decoded(text) });
    else if (slash) {
      if (open.pop()?.tagName !== name) throw new Error(`</${name}> closes another tag`);
    } else {
      const properties: Element['properties'] = {};
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        Object.assign(properties, propertyOf(key, value));
      }
      const made: Element = { type: 'element', tagName: name, properties, children: [] };
      parent?.children.push(made);
      if (!VOID.has(name)) open.push(made);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tagName}> is not closed`);
  return root;
}

/** All elements of a tree, from the outside in and in order. */
export function elementsIn(tree: Root | Element): Element[] {
  return tree.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  );
}
