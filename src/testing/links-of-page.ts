import path from 'node:path';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x26;': '&',
  '&#x3C;': '<',
  '&#x22;': '"',
};

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x26|#x3C|#x22);/g, (each) => ENTITIES[each] ?? each);
}

/** An attribute of a tag; its value is '' where it has none. */
interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The attributes of all tags of a page. Everything that begins with `<` and a letter must be a tag
 * whose values stand in quotation marks, as this product writes them.
 *
 * @throws Error where something else does
 */
export function attributesOfPage(html: string): readonly Attribute[] {
  const body = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
  const found: Attribute[] = [];
  for (const { index } of body.matchAll(/<[a-z]/gi)) {
    const whole = /^<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'<]+(?:="[^"]*")?)*)\s*\/?>/i.exec(
      body.slice(index),
    );
    if (!whole) throw new Error(`no tag: ${body.slice(index, index + 80)}`);
    const [, tag = '', attributes = ''] = whole;
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)) {
      found.push({ tag: tag.toLowerCase(), name: name.toLowerCase(), value: plain(value) });
    }
  }
  return found;
}

const LEADING: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'xlink:href',
  'data',
  'poster',
  'srcset',
  'formaction',
]);

/** Where a page leads or what it loads, as written. */
export function linksOfPage(html: string): readonly string[] {
  return attributesOfPage(html).flatMap(({ name, value }) => (LEADING.has(name) ? [value] : []));
}

/** The anchors of a page. */
export function anchorsOfPage(html: string): ReadonlySet<string> {
  return new Set(
    attributesOfPage(html).flatMap(({ name, value }) => (name === 'id' ? [value] : [])),
  );
}

/** The file and the anchor that a relative link of a page leads to, from the site's folder. */
export function targetOf(page: string, link: string): { file: string; anchor: string } {
  const [way = '', anchor = ''] = link.split('#');
  const [file = ''] = way.split('?');
  const to =
    file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(file));
  return { file: to, anchor: decodeURIComponent(anchor) };
}
