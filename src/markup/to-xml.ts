import { escapeXml } from './escape-xml.ts';
import { BREAK, type Child } from './tag.ts';

/** Writes a tag or a text as XML. Everything that is not a tag is escaped; an empty tag is closed at once. */
function toXml(child: Child): string {
  if (typeof child === 'string') return child === BREAK ? child : escapeXml(child);
  const { name, attributes, children } = child;
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    start += ` ${key}="${escapeXml(value === true ? key : String(value))}"`;
  }
  return children.length === 0
    ? `${start}/>`
    : `${start}>${children.map(toXml).join('')}</${name}>`;
}

/** A whole file of XML. */
export function xmlFile(root: Child): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}
