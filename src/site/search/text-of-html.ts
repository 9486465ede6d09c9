/** Tags that stand within words; all others part them. */
const WITHIN = /<\/?(?:a|abbr|b|code|del|em|i|ins|mark|s|span|strong|u)(?:\s(?:"[^"]*"|[^">])*)?>/g;
const TAG = /<(?:"[^"]*"|[^">])*>/g;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(code: number): string {
  const isHalf = code >= 0xd800 && code < 0xe000;
  return code > 0x10ffff || isHalf ? ' ' : String.fromCodePoint(code);
}

/** The text of HTML that was written by a program and is well-formed, as it is read: for searching and quoting. */
export function textOfHtml(html: string): string {
  const text = html.replace(WITHIN, '').replace(TAG, ' ');
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return NAMED[name?.toLowerCase() ?? ''] ?? ' ';
  });
}
