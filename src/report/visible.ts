/**
 * The one door for text from documents on its way to a terminal, a log or a report: control,
 * bidirectional and other invisible characters become visible escapes, so that no title or file
 * name can colour a line, move the cursor, or forge a line of its own.
 */

const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Writes hidden characters as `\u{…}`; tabs become spaces and line breaks `\n`. The rest stays. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** As `visible`, and cut to a length with an ellipsis. */
export function shorten(text: string, length: number): string {
  const shown = visible(text);
  return shown.length <= length ? shown : `${shown.slice(0, length - 1)}…`;
}
