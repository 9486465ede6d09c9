/**
 * The one door for text from documents on its way to a terminal, a log or a report: control,
 * bidirectional and other invisible characters become visible escapes, so that no title or file
 * name can colour a line, move the cursor, or forge a line or a workflow command of its own.
 */

/** Characters that nobody sees or that a terminal acts upon, and halves of surrogate pairs. */
export const UNSEEN: RegExp =
  /[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * What a CI runner takes for a command in whatever a step prints: `##[` anywhere, `::` and a word
 * where a line begins. Lines are broken at spaces, so that every word may come to begin one.
 */
const COMMAND = /(?<=##)\[|(?<=(?:^|\s):):(?=[a-z])/gi;

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Writes hidden characters as `\u{…}`; tabs become spaces and line breaks `\n`. The rest stays. */
export function visible(text: string): string {
  const shown = text.replace(UNSEEN, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    return escaped(character);
  });
  return /##\[|::/.test(shown) ? shown.replace(COMMAND, escaped) : shown;
}
