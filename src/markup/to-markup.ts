import { escapeXml, isPlain } from './escape-xml.ts';
import { BREAK, type Child } from './tag.ts';

/** Elements of HTML that have no end. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'link', 'meta']);

/** Shapes of SVG: without content they are closed at once. */
const SHAPES: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'line', 'use']);

/** Values stand in double quotation marks, so that apostrophes may stay. */
function attributeValue(text: string): string {
  return isPlain(text) ? text : escapeXml(text).replaceAll('&#39;', "'");
}

/** Writes a tag or a text as SVG or HTML. Everything that is not a tag is escaped. */
export function toMarkup(child: Child): string {
  if (typeof child === 'string') return child === BREAK ? child : escapeXml(child);
  const { name, attributes, children } = child;
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    start += value === true ? ` ${key}` : ` ${key}="${attributeValue(String(value))}"`;
  }
  if (VOID.has(name)) return `${start}>`;
  if (SHAPES.has(name) && children.length === 0) return `${start}/>`;
  let inner = '';
  for (const each of children) inner += toMarkup(each);
  return `${start}>${inner}</${name}>`;
}
