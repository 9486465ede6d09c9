import { visible } from '../report/visible.ts';

/** A character of no width, by name: it parts what GitHub would join, and the file stays plain. */
const PART = '&#8203;';

/** Cuts a text so that no title fills a page; never in the middle of a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * What is markup, or becomes a link or a call: characters, and the places at which GitHub recognises
 * addresses, issues and the names of pictures.
 */
const ACTIVE = /[&<>\\`*_[\]|~$!@#]|:(?=\/\/|[a-z0-9_+-]+:)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function inactive(character: string): string {
  if (character === '#') return `\\#${PART}`;
  if (/[.-]/.test(character)) return `${PART}${character}`;
  if (/[@:]/.test(character)) return `${character}${PART}`;
  return ENTITIES[character] ?? `\\${character}`;
}

/**
 * Text as it is, in Markdown that GitHub shows: no markup and no HTML of its own. Names after `@` do
 * not call anybody, and numbers after `#`, addresses and e-mail do not become links, which would
 * leave a trace where they lead. GitHub looks for those in the finished page, so that no backslash
 * and no character reference stops them: a character of no width does.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(ACTIVE, inactive)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** Text in a code span, which a fence of backticks longer than any in it holds together. */
export function codeSpan(text: string): string {
  const shown = visible(text).trim();
  if (shown === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
