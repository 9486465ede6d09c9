/**
 * Characters that nobody sees and that change how others are read: controls, what turns the direction
 * of writing, tags, halves of surrogate pairs. Soft hyphens and joiners stay, for words need them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What nearly all texts consist of, none of it hidden: told ten times faster than what is. */
const COMMON = /^[\t\n\r -~\u00a0-\u05ff\u2010-\u2027\u2030-\u205e\u2190-\u2fff]*$/;

/** Ends of lines that no text file has. */
const ODD_BREAKS = /[\u2028\u2029]/g;

/** Takes hidden characters out of a text. */
export function withoutHidden(text: string): string {
  if (COMMON.test(text)) return text;
  return text.replace(ODD_BREAKS, ' ').replace(HIDDEN, '');
}

/** Where the first hidden character of a text stands, -1 without one. */
export function hiddenAt(text: string): number {
  return COMMON.test(text) ? -1 : text.search(HIDDEN);
}
